export { TieFormDialog } from './TieFormDialog.js';
export { EndTieDialog } from './EndTieDialog.js';
export { ActorPicker } from './ActorPicker.js';
export type { PickedActor } from './ActorPicker.js';
