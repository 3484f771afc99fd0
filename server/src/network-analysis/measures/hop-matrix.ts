import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';

/** Stands for "no path" in the matrix. */
export const UNREACHED = 65535;

/** Steps between all pairs, row by row; 0 on the diagonal. */
export interface HopMatrix {
  readonly n: number;
  readonly hops: Uint16Array;
  /** The largest distance. */
  readonly furthest: number;
}

/** Distances in steps of all pairs, two bytes each, for searches that ask for them again and again. O(n (n + m)). */
export function hopMatrix({ n, offsets, targets }: NetworkGraph): HopMatrix {
  const hops = new Uint16Array(n * n).fill(UNREACHED);
  const queue = new Int32Array(n);
  let furthest = 0;
  for (let source = 0; source < n; source++) {
    const row = hops.subarray(source * n, source * n + n);
    row[source] = 0;
    queue[0] = source;
    let tail = 1;
    let step = 0;
    for (let head = 0; head < tail; head++) {
      const v = intAt(queue, head);
      step = row[v] ?? 0;
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const w = intAt(targets, arc);
        if (row[w] !== UNREACHED) continue;
        row[w] = step + 1;
        queue[tail++] = w;
      }
    }
    furthest = Math.max(furthest, step);
  }
  return { n, hops, furthest };
}
