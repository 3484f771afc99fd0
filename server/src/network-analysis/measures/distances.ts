import type { NetworkGraph } from '../graph/graph.js';
import { arrangeRows, byNode } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { hopSums } from './hop-distances.js';
import { pathFinder } from './shortest-paths.js';
import { arrangedLengths } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

/** What the distances of every node to all others add up to. Nodes without a path add nothing. */
export interface DistanceTotals {
  /** Other nodes reached. */
  readonly reached: Int32Array;
  /** Sum of the distances to them. */
  readonly sums: Float64Array;
  /** Harmonic closeness: sum of 1 / distance. */
  readonly harmonic: Float64Array;
  /** Largest distance; 0 where nobody reaches anybody. */
  readonly diameter: number;
}

/** Distances in steps of all pairs. O(n/32 * diameter * m) at worst. */
export function hopTotals(graph: NetworkGraph, watch: Watch = unwatched): DistanceTotals {
  const rows = arrangeRows(graph);
  const { reached, sums, harmonic, diameter } = hopSums(rows, watch);
  return {
    reached: Int32Array.from(byNode(rows, Float64Array.from(reached))),
    sums: byNode(rows, sums),
    harmonic: byNode(rows, harmonic),
    diameter,
  };
}

/** Distances along weighted paths of all pairs, in real lengths. O(n (m + n log n)). */
export function lengthTotals(graph: NetworkGraph, lengths: TieLengths, watch: Watch = unwatched): DistanceTotals {
  const { n } = graph;
  const rows = arrangeRows(graph);
  const { distance, order, search } = pathFinder(rows, arrangedLengths(rows, lengths));
  const reached = new Int32Array(n);
  const sums = new Float64Array(n);
  const harmonic = new Float64Array(n);
  let diameter = 0;
  for (let source = 0; source < n; source++) {
    watch(source, n);
    const count = search(source);
    let sum = 0;
    let reciprocal = 0;
    for (let i = 1; i < count; i++) {
      const length = floatAt(distance, intAt(order, i));
      sum += length;
      reciprocal += 1 / length;
      if (length > diameter) diameter = length;
    }
    const v = intAt(rows.nodes, source);
    reached[v] = count - 1;
    sums[v] = sum * lengths.unit;
    harmonic[v] = reciprocal / lengths.unit;
  }
  return { reached, sums, harmonic, diameter: diameter * lengths.unit };
}
