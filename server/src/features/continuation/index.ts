export { toContinuation } from './continuation.mapper.js';
export { ContinuationModule } from './continuation.module.js';
export { ContinuationService } from './continuation.service.js';
export { toParameters, toSuccession } from './succession/succession.mapper.js';
export { SuccessionService } from './succession/succession.service.js';
export { loadContinuationExamples } from './example/load-example.js';
