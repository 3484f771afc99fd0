import type { NetworkGraph } from '../graph/graph.js';
import { floatAt } from '../graph/typed-arrays.js';
import type { TieLengths } from '../measures/tie-lengths.js';
import type { AnalysisJobs } from './jobs.js';
import type { RunOptions, WorkerPool } from './pool.js';

/**
 * Betweenness as by `betweenness`, its sources dealt out to so many threads of the pool; equal to it up to the order of the
 * sums. Progress counts sources. Rejects as the pool does.
 */
export async function sharedBetweenness(
  pool: WorkerPool<AnalysisJobs>,
  graph: NetworkGraph,
  lengths: TieLengths | null,
  threads: number,
  { signal, onProgress }: Pick<RunOptions, 'signal' | 'onProgress'> = {},
): Promise<Float64Array> {
  const done = new Float64Array(threads);
  const parts = await Promise.all(
    Array.from(done, (_, first) =>
      pool.run(
        'betweennessPart',
        { graph, lengths, sources: { first, step: threads } },
        {
          signal,
          onProgress: (sources) => {
            done[first] = sources;
            onProgress?.(
              done.reduce((a, b) => a + b, 0),
              graph.n,
            );
          },
        },
      ),
    ),
  );
  const total = new Float64Array(graph.n);
  for (const part of parts) for (let v = 0; v < graph.n; v++) total[v] = floatAt(total, v) + floatAt(part, v);
  return total;
}
