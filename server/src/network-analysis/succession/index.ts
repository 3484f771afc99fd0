export { removal } from './removal.js';
export type { Removal, RemovalFigures } from './removal.js';
export { succession, successionSet } from './succession.js';
export type * from './types.js';
export type { Ability, Capacity, Exclusion, Obstacle, Offer, SuccessionCandidate, Willingness } from './offers.js';

export { smallestSets } from './exact-search.js';
export type { ExactSearch, SearchLimits, SizeExamined } from './exact-search.js';
export { greedySearch } from './greedy-search.js';
export type { GreedySearch } from './greedy-search.js';
export { fragmentationOf, successionNetwork } from './network.js';
export type { SuccessionNetwork } from './network.js';
export { componentsNeeded, nodesOf, ordered } from './problem.js';
export type { Problem, Task } from './problem.js';
export { bestSets } from './ranking.js';
export type { RankedSet } from './ranking.js';
export { recovery, worstLoss } from './recovery.js';
export type { Recovery } from './recovery.js';
export { alliance, joins, pairsAfter } from './takeover.js';
