import { buildAnalysis } from '../../../../test/reference/built-analysis.js';
import { randomFrom, randomTies } from '../../../../test/reference/random-graphs.js';
import { expectFigure } from '../../../../test/reference/read.js';
import { buildGraph } from '../graph/graph.js';
import { betweenness } from '../measures/betweenness.js';
import { strengthLengths } from '../measures/tie-lengths.js';
import type { AnalysisJobs } from './jobs.js';
import { createWorkerPool } from './pool.js';
import { sharedBetweenness } from './shared-betweenness.js';

const built = buildAnalysis();
afterAll(() => built.remove());

describe('betweenness in several threads', () => {
  const { graph } = buildGraph(200, randomTies(200, 0.03, randomFrom(8)));
  const pool = createWorkerPool<AnalysisJobs>({ script: built.worker, size: 2 });
  afterAll(() => pool.close());

  it.each([
    ['by steps', null],
    ['by strength', strengthLengths(graph, 4)],
  ])('is that of one thread %s', async (_, lengths) => {
    const shared = await sharedBetweenness(pool, graph, lengths, 2);
    betweenness(graph, lengths).forEach((value, v) => expectFigure(shared[v] ?? null, value, `betweenness of ${v}`));
  });

  it('is given up in all of them when it is no longer wanted', async () => {
    const controller = new AbortController();
    const ends = sharedBetweenness(pool, graph, null, 2, { signal: controller.signal });
    controller.abort();
    await expect(ends).rejects.toMatchObject({ name: 'JobCancelled' });
    expect(pool.waiting).toBe(0);
  });
});
