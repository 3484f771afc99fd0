import { serveJobs } from '../../../network-analysis/workers/worker-loop.js';
import { arrange } from './arrangement-jobs.js';
import type { ArrangementJobs } from './arrangement-jobs.js';

// Entry of a drawing thread; the pool typed the payload when it was sent.
serveJobs((_kind, payload) => arrange(payload as ArrangementJobs['arrange']['payload']));
