export { ChangeAnswerFragment, useChange } from './use-change.js';
export type { ChangeState, Submission } from './use-change.js';
export { ChangeDialog } from './ChangeDialog.js';
