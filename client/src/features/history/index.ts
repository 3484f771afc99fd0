export { useUndo } from './use-undo.js';
