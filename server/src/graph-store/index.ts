export * from './record.js';
export * from './engine.port.js';
export * from './graph-store.port.js';
export * from './errors.js';
export * from './store.js';
export * from './migrations/index.js';
export * from './change-log/index.js';
