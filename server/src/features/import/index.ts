export { ImportModule } from './import.module.js';
export { loadExamples } from './load-examples.js';
export { filesFrom, runImport } from './run-import.js';
export type { ImportOrder, ImportOutcome } from './run-import.js';
export { appliedSentence } from './plan-counts.js';
export { reportOf } from './import-report.js';
export type { ImportReport } from './import-report.js';
