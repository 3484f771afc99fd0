export { AreasModule } from './areas.module.js';
export { qmActorsOn } from './mandates.js';
