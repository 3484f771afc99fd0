export type { AreaNetwork, NetworkActor, NetworkTie } from './area-network.js';
export { AreaNetworks } from './area-networks.service.js';
export type { DayFindings } from './findings.js';
export { KeptBeside } from './least-recently-used.js';
export { toActorClass, toActorKind, toRing, toRingNumber } from './network.mapper.js';
export { NetworkModule } from './network.module.js';
export { NetworkService } from './network.service.js';
export { tieKind } from './terms.js';
