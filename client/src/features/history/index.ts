export { useUndo } from './use-undo.js';
export { takingBack } from './take-back.js';
export { UndoConflicts } from './UndoConflictDialog.js';
export { RecordHistory } from './RecordHistory.js';
