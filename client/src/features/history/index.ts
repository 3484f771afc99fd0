export { useUndo } from './use-undo.js';
export { RecordHistory, formatInstant } from './RecordHistory.js';
