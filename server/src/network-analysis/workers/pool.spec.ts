import { randomNeighbourhood } from '../../../../test/reference/neighbourhood.js';
import { buildAnalysis } from '../../../../test/reference/built-analysis.js';
import { networkFindings } from '../findings/network-findings.js';
import { project } from '../graph/projection.js';
import type { AnalysisJobs } from './jobs.js';
import { createWorkerPool } from './pool.js';
import type { PoolOptions, WorkerPool } from './pool.js';

interface OddJobs extends Record<string, { payload: unknown; result: unknown }> {
  double: { payload: number; result: number };
  thread: { payload: number; result: number };
  throw: { payload: string; result: never };
  exit: { payload: number; result: never };
  bytes: { payload: Uint8Array; result: number };
  steps: { payload: number; result: number };
  deaf: { payload: null; result: never };
}

const built = buildAnalysis();
afterAll(() => built.remove());

describe('the pool of analysis threads', () => {
  let pool: WorkerPool<OddJobs>;
  const open = (options: Partial<PoolOptions> = {}): WorkerPool<OddJobs> => {
    pool = createWorkerPool<OddJobs>({ script: built.oddJobs, size: 2, ...options });
    return pool;
  };
  afterEach(() => pool.close());

  it('answers jobs, however many there are', async () => {
    open();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => pool.run('double', i)));
    expect(answers).toEqual(Array.from({ length: 40 }, (_, i) => 2 * i));
    expect([pool.running, pool.waiting]).toEqual([0, 0]);
  });

  it('uses as many threads as allowed and no more', async () => {
    open({ size: 2 });
    const threads = await Promise.all([1, 2, 3, 4, 5].map(() => pool.run('thread', 50)));
    expect(new Set(threads).size).toBe(2);
  });

  it('moves buffers instead of copying them when told to', async () => {
    open();
    const bytes = Uint8Array.from([1, 2, 3]);
    expect(await pool.run('bytes', bytes, { transfer: [bytes.buffer] })).toBe(6);
    expect(bytes).toHaveLength(0);
  });

  it('passes on what a job throws, and goes on', async () => {
    open({ size: 1 });
    await expect(pool.run('throw', 'so not')).rejects.toMatchObject({ name: 'JobFailed' });
    await expect(pool.run('throw', 'so not')).rejects.toThrow(/so not/);
    expect(await pool.run('double', 4)).toBe(8);
  });

  it('refuses a payload that cannot be sent, and goes on', async () => {
    open({ size: 1 });
    const unsendable: unknown = () => 1;
    await expect(pool.run('nothing', unsendable)).rejects.toMatchObject({ name: 'JobFailed' });
    expect(await pool.run('double', 4)).toBe(8);
  });

  it('fails only the job whose thread dies, and replaces the thread', async () => {
    open({ size: 1 });
    const dying = pool.run('exit', 3);
    const next = pool.run('double', 21);
    await expect(dying).rejects.toMatchObject({ name: 'JobFailed' });
    expect(await next).toBe(42);
  });

  it('reports progress that grows', async () => {
    open();
    const seen: number[] = [];
    await pool.run('steps', 20, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('cancels a running job through its flag and keeps the thread', async () => {
    open({ size: 1 });
    const before = await pool.run('thread', 0);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    await expect(pool.run('steps', 10_000, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      name: 'JobCancelled',
    });
    expect(await pool.run('thread', 0)).toBe(before);
  });

  it('cancels a waiting job before it starts', async () => {
    open({ size: 1 });
    const first = pool.run('thread', 50);
    const controller = new AbortController();
    const second = pool.run('deaf', null, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'JobCancelled' });
    expect(pool.waiting).toBe(0);
    expect(await first).toBeGreaterThan(0);
  });

  it('ends the thread of a cancelled job that does not look at its flag', async () => {
    open({ size: 1, cancelGrace: 50 });
    await pool.run('double', 1);
    const controller = new AbortController();
    const deaf = pool.run('deaf', null, { signal: controller.signal });
    controller.abort();
    await expect(deaf).rejects.toMatchObject({ name: 'JobCancelled' });
    expect(await pool.run('double', 5)).toBe(10);
  });

  it('refuses more waiting jobs than it may hold', async () => {
    open({ size: 1, queueLimit: 1 });
    const running = pool.run('thread', 50);
    const waiting = pool.run('double', 1);
    await expect(pool.run('double', 2)).rejects.toMatchObject({ name: 'PoolFull' });
    expect([await running, await waiting]).toEqual([expect.any(Number), 2]);
  });

  it('lets go of everything when it is closed', async () => {
    open({ size: 1 });
    const running = pool.run('deaf', null);
    const waiting = pool.run('double', 1);
    const ends = Promise.allSettled([running, waiting]);
    await pool.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pool.run('double', 1)).rejects.toMatchObject({ name: 'PoolClosed' });
  });

  it('fails the job when the script does not exist', async () => {
    open({ script: `${built.oddJobs}.missing.js` });
    await expect(pool.run('double', 1)).rejects.toMatchObject({ name: 'JobFailed' });
  });
});

describe('the analysis thread', () => {
  it('finds the same as the main thread', async () => {
    const pool = createWorkerPool<AnalysisJobs>({ script: built.worker, size: 1 });
    const rows = randomNeighbourhood(60, 11);
    const options = { sectorOrder: ['RESIDENTS', 'POLITICS'] };
    expect(await pool.run('findings', { rows, options })).toEqual(networkFindings(project(rows), options));
    await pool.close();
  });
});
