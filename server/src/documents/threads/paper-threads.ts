import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorkerPool } from '../../network-analysis/workers/pool.js';
import type { WorkerPool } from '../../network-analysis/workers/pool.js';
import type { JobKind } from '../../network-analysis/workers/protocol.js';
import type { PaperOrder } from './paper-order.js';

interface PaperJobs extends Record<string, JobKind> {
  readonly write: { readonly payload: PaperOrder; readonly result: Uint8Array };
}

const SCRIPT = new URL('./paper.worker.js', import.meta.url);

/** Writes documents in one thread of its own, one after the other: drawing and setting would block everybody else. */
export class PaperThreads {
  private pool: WorkerPool<PaperJobs> | null = null;

  /** The bytes of the file. Rejects with JobFailed, PoolFull or PoolClosed. */
  async write(order: PaperOrder): Promise<Uint8Array> {
    // the thread needs the built script; run from the sources (tests) everything is written here. The writers are loaded where
    // they work: beside the main thread they would hold up everybody's first minute
    if (!existsSync(fileURLToPath(SCRIPT))) return (await import('./write-paper.js')).writePaper(order);
    this.pool ??= createWorkerPool<PaperJobs>({ script: SCRIPT, size: 1, queueLimit: 20 });
    return this.pool.run('write', order);
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }
}
