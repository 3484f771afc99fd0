import { runAnalysisJob } from './jobs.js';
import { serveJobs } from './worker-loop.js';

// Entry of an analysis thread; the pool starts the built form of this file.
serveJobs(runAnalysisJob);
