export { ChangeAnswerFragment, useChange } from './use-change.js';
export type { ChangeState, Submission } from './use-change.js';
export { ChangeDialog } from './ChangeDialog.js';
export { ConflictDialog } from './ConflictDialog.js';
export { changedFields } from './resolution.js';
export type { Resolution } from './resolution.js';
