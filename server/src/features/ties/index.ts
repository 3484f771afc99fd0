export { citationsOf, sourceByTitle } from './citations.js';
export type { CitedSource } from './citations.js';
export { isStale } from './staleness.js';
export { toCitation } from './tie.mapper.js';
export { TiesModule } from './ties.module.js';
