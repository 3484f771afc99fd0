import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Cancelled, createWorkerPool, JobCancelled } from '../../network-analysis/index.js';
import type { AnalysisJobs, RunOptions, WorkerPool } from '../../network-analysis/index.js';
import { runAnalysisJob } from '../../network-analysis/workers/jobs.js';

const BUILT = new URL('../../network-analysis/workers/worker.js', import.meta.url);

/** The one pool of threads that computes what takes longer than a request may block the others (decisions.md 24). */
@Injectable()
export class AnalysisThreads implements OnApplicationShutdown {
  private pool: WorkerPool<AnalysisJobs> | null = null;
  /** Null where the program runs from its sources: a thread needs the built script. */
  private script: URL | null = existsSync(fileURLToPath(BUILT)) ? BUILT : null;

  /** Has the jobs done by a script that was built elsewhere; before the first job. */
  use(script: URL): void {
    this.script = script;
  }

  /** Runs a job in a thread. Rejects with JobCancelled, JobFailed, PoolFull or PoolClosed. */
  async run<K extends keyof AnalysisJobs & string>(
    kind: K,
    payload: AnalysisJobs[K]['payload'],
    options: Pick<RunOptions, 'signal' | 'onProgress'> = {},
  ): Promise<AnalysisJobs[K]['result']> {
    if (this.script === null) {
      // as with a thread, nothing is told before the caller has the promise
      await Promise.resolve();
      return this.here(kind, payload, options);
    }
    this.pool ??= createWorkerPool<AnalysisJobs>({
      script: this.script,
      size: Math.max(1, availableParallelism() - 1),
    });
    return this.pool.run(kind, payload, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
  }

  private here<K extends keyof AnalysisJobs & string>(
    kind: K,
    payload: AnalysisJobs[K]['payload'],
    { signal, onProgress }: Pick<RunOptions, 'signal' | 'onProgress'>,
  ): AnalysisJobs[K]['result'] {
    try {
      return runAnalysisJob(kind, payload, (done, total) => {
        if (signal?.aborted === true) throw new Cancelled();
        onProgress?.(done, total);
      });
    } catch (error) {
      throw error instanceof Cancelled ? new JobCancelled(kind) : error;
    }
  }
}
