export { ChangeAnswerFragment, useChange } from './use-change.js';
export type { ChangeState, Submission } from './use-change.js';
export { ChangeDialog } from './ChangeDialog.js';
export { forgetDrafts } from './drafts.js';
export { useForm } from './use-form.js';
export type { DraftState, FormState } from './use-form.js';
