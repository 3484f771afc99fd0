import { parentPort } from 'node:worker_threads';
import { Cancelled } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import type { JobAnswer, JobMessage } from './protocol.js';

/** At most so often is progress reported, in milliseconds. */
const PROGRESS_EVERY = 100;

/** Answers the jobs that reach this thread one after the other; the cancellation flag is looked at whenever `watch` is called. */
export function serveJobs(run: (kind: string, payload: unknown, watch: Watch) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('This program runs only as a worker thread.');
  const answer = (message: JobAnswer): void => port.postMessage(message);

  port.on('message', ({ id, kind, payload, cancelled }: JobMessage) => {
    const flag = new Int32Array(cancelled);
    let reportedAt = performance.now();
    const watch: Watch = (done, total) => {
      if (Atomics.load(flag, 0) === 1) throw new Cancelled();
      const now = performance.now();
      if (now - reportedAt < PROGRESS_EVERY) return;
      reportedAt = now;
      answer({ id, type: 'progress', done, total });
    };
    try {
      watch(0, 1);
      answer({ id, type: 'result', value: run(kind, payload, watch) });
    } catch (error) {
      if (error instanceof Cancelled) answer({ id, type: 'cancelled' });
      else answer({ id, type: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
