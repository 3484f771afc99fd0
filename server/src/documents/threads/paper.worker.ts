import { parentPort } from 'node:worker_threads';
import type { JobAnswer, JobMessage } from '../../network-analysis/workers/protocol.js';
import type { PaperOrder } from './paper-order.js';
import { writePaper } from './write-paper.js';

// Entry of the thread that writes documents; the pool starts the built form of this file.
const port = parentPort;
if (port === null) throw new Error('This program runs only as a worker thread.');
const answer = (message: JobAnswer): void => port.postMessage(message);

port.on('message', ({ id, payload }: JobMessage & { readonly payload: PaperOrder }) => {
  writePaper(payload).then(
    (value) => answer({ id, type: 'result', value }),
    (error: unknown) => answer({ id, type: 'error', message: error instanceof Error ? error.message : String(error) }),
  );
});
