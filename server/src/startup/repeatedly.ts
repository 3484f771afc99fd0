import type { Log } from '../kernel/log.js';

/** Does some housekeeping every `ms`, one at a time; a fault is logged and the next turn tries again. Returns the way to stop. */
export function repeatedly(ms: number, work: () => Promise<unknown>, log: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(work).catch((error: unknown) => log.fault(error, 'housekeeping'));
  }, ms);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
