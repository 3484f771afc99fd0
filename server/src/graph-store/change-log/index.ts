export * from './history.js';
export * from './plan-undo.js';
export * from './standing.js';
export * from './undo.js';
export * from './verify-chain.js';
