export { ActorFormDialog } from './ActorFormDialog.js';
