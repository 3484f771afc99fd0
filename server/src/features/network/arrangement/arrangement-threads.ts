import { existsSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Arrangement } from '@quartiersnetz/map-layout';
import { createWorkerPool } from '../../../network-analysis/workers/pool.js';
import type { WorkerPool } from '../../../network-analysis/workers/pool.js';
import { arrange } from './arrangement-jobs.js';
import type { ArrangementJobs, ArrangementOrder } from './arrangement-jobs.js';

/** Above so many actors a drawing takes longer than a request may block the others. */
const INLINE_UP_TO = 150;
const SCRIPT = new URL('./arrangement.worker.js', import.meta.url);

/** Computes drawings, large ones in a thread of their own. */
@Injectable()
export class ArrangementThreads implements OnApplicationShutdown {
  private pool: WorkerPool<ArrangementJobs> | null = null;

  async arrange(order: ArrangementOrder): Promise<Arrangement> {
    // the thread needs the built script; run from the sources (tests) everything is computed here
    if (order.input.actors.length <= INLINE_UP_TO || !existsSync(SCRIPT)) return arrange(order);
    this.pool ??= createWorkerPool<ArrangementJobs>({ script: SCRIPT, size: 1 });
    return this.pool.run('arrange', order);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
  }
}
