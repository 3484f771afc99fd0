import type { NetworkGraph } from '../graph/graph.js';
import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';
import { hopTotals } from '../measures/distances.js';
import { hopsFrom } from '../measures/hops.js';

/**
 * Sum of 1 / steps over the ordered pairs of counted nodes; paths may pass through the others. A pair without a path adds 0.
 * O(n/32 * diameter * (n + m) + u (n + m)) for u nodes that are not counted.
 */
export function reciprocalsAmong(graph: NetworkGraph, counted: Uint8Array): number {
  const { harmonic } = hopTotals(graph);
  let sum = 0;
  for (let v = 0; v < graph.n; v++) {
    if (byteAt(counted, v) === 1) {
      sum += floatAt(harmonic, v);
      continue;
    }
    const hops = hopsFrom(graph, [v]);
    for (let w = 0; w < graph.n; w++) if (byteAt(counted, w) === 1 && intAt(hops, w) > 0) sum -= 1 / intAt(hops, w);
  }
  return sum;
}
