import { Worker } from 'node:worker_threads';
import { JobCancelled, JobFailed, PoolClosed, PoolFull } from './errors.js';
import type { JobAnswer, JobKind, JobMessage } from './protocol.js';

/** How a pool is made. */
export interface PoolOptions {
  /** Path of the built worker script, for example server/dist/network-analysis/workers/worker.js. */
  readonly script: string | URL;
  /** Threads at most; they are started when there is work for them. */
  readonly size: number;
  /** Jobs that may wait; one more is refused with PoolFull. */
  readonly queueLimit?: number;
  /** A cancelled job that does not look at its flag for so long ends together with its thread; milliseconds. */
  readonly cancelGrace?: number;
}

/** What a single job may bring along. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Buffers inside the payload that are moved instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

/** A bounded number of threads that answer jobs in the order in which they were given. */
export interface WorkerPool<Jobs extends Record<string, JobKind>> {
  /** Runs a job; rejects with JobCancelled, JobFailed (also when its thread dies), PoolFull or PoolClosed. */
  run<K extends keyof Jobs & string>(
    kind: K,
    payload: Jobs[K]['payload'],
    options?: RunOptions,
  ): Promise<Jobs[K]['result']>;
  /** Ends all threads; running and waiting jobs reject with PoolClosed. */
  close(): Promise<void>;
  readonly running: number;
  readonly waiting: number;
}

interface Job {
  readonly message: JobMessage;
  readonly options: RunOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  settled: boolean;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
}

/** Makes a pool of threads that run the script. A thread that dies fails its own job only and is replaced when needed. */
export function createWorkerPool<Jobs extends Record<string, JobKind>>({
  script,
  size,
  queueLimit = 100,
  cancelGrace = 2000,
}: PoolOptions): WorkerPool<Jobs> {
  const threads = new Set<Thread>();
  const queue: Job[] = [];
  let nextId = 1;
  let closed = false;

  const settle = (job: Job, end: () => void): void => {
    if (job.settled) return;
    job.settled = true;
    end();
  };

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(script), job: null };
    threads.add(thread);
    thread.worker.on('message', (answer: JobAnswer) => receive(thread, answer));
    thread.worker.on('error', (error: Error) => lose(thread, `Its thread ended: ${error.message}`));
    thread.worker.on('exit', (code) => lose(thread, `Its thread ended with code ${code}.`));
    return thread;
  };

  const lose = (thread: Thread, reason: string): void => {
    if (!threads.delete(thread)) return;
    const { job } = thread;
    thread.job = null;
    if (job) settle(job, () => job.reject(new JobFailed(job.message.kind, reason)));
    dispatch();
  };

  const receive = (thread: Thread, answer: JobAnswer): void => {
    const { job } = thread;
    if (job === null || answer.id !== job.message.id) return;
    if (answer.type === 'progress') {
      if (!job.settled) job.options.onProgress?.(answer.done, answer.total);
      return;
    }
    thread.job = null;
    thread.worker.unref();
    settle(job, () => {
      if (answer.type === 'result') job.resolve(answer.value);
      else if (answer.type === 'error') job.reject(new JobFailed(job.message.kind, answer.message));
      else job.reject(new JobCancelled(job.message.kind));
    });
    dispatch();
  };

  const idleThread = (): Thread | null => {
    for (const thread of threads) if (thread.job === null) return thread;
    return threads.size < size ? start() : null;
  };

  const dispatch = (): void => {
    while (!closed && queue.length > 0) {
      const thread = idleThread();
      const job = thread && queue.shift();
      if (!thread || !job) return;
      thread.job = job;
      // A thread keeps the process alive only while it works.
      thread.worker.ref();
      try {
        thread.worker.postMessage(job.message, [...(job.options.transfer ?? [])]);
      } catch (error) {
        // The payload cannot be cloned: nothing was sent, the thread is still free.
        thread.job = null;
        thread.worker.unref();
        const reason = error instanceof Error ? error.message : String(error);
        settle(job, () => job.reject(new JobFailed(job.message.kind, reason)));
      }
    }
  };

  const cancel = (job: Job): void => {
    Atomics.store(new Int32Array(job.message.cancelled), 0, 1);
    settle(job, () => job.reject(new JobCancelled(job.message.kind)));
    const position = queue.indexOf(job);
    if (position >= 0) queue.splice(position, 1);
    const thread = [...threads].find((candidate) => candidate.job === job);
    if (!thread) return;
    setTimeout(() => {
      if (thread.job === job) void thread.worker.terminate();
    }, cancelGrace).unref();
  };

  return {
    get running() {
      return [...threads].filter(({ job }) => job !== null).length;
    },
    get waiting() {
      return queue.length;
    },
    run: (kind, payload, options = {}) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new PoolClosed());
        if (options.signal?.aborted) return reject(new JobCancelled(kind));
        const busy = [...threads].filter(({ job }) => job !== null).length;
        if (busy >= size && queue.length >= queueLimit) return reject(new PoolFull(queueLimit));
        const message = { id: nextId++, kind, payload, cancelled: new SharedArrayBuffer(4) };
        const abort = (): void => cancel(job);
        const done = (): void => options.signal?.removeEventListener('abort', abort);
        const job: Job = {
          message,
          options,
          settled: false,
          resolve: (value) => {
            done();
            resolve(value);
          },
          reject: (error) => {
            done();
            reject(error);
          },
        };
        options.signal?.addEventListener('abort', abort, { once: true });
        queue.push(job);
        dispatch();
      }),
    close: async () => {
      closed = true;
      const open = [...queue.splice(0), ...[...threads].flatMap(({ job }) => job ?? [])];
      for (const job of open) settle(job, () => job.reject(new PoolClosed()));
      const ending = [...threads].map(({ worker }) => worker.terminate());
      threads.clear();
      await Promise.all(ending);
    },
  };
}
