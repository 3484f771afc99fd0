export { PersonFormDialog } from './PersonFormDialog.js';
export { PostDialog } from './PostDialog.js';
export { ChangeOfOfficeDialog } from './ChangeOfOfficeDialog.js';
