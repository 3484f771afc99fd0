export * from './term.js';
export * from './sectors.js';
export * from './tie-kinds.js';
export * from './actor-kinds.js';
export * from './lists.js';
export * from './qm-tasks.js';
export * from './vocabulary-set.js';
