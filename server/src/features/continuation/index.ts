export { ContinuationModule } from './continuation.module.js';
export { loadContinuationExamples } from './example/load-example.js';
