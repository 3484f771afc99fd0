import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { pairsOf } from './density.js';
import { twofoldHopBetweenness } from './hop-betweenness.js';
import { pathFinder } from './shortest-paths.js';
import { sameLength } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

/**
 * Betweenness: sum over unordered pairs s, t of other nodes of the share of their shortest paths that pass through v. End
 * points are not counted, pairs without a path add 0. Without lengths every tie is one step. O(n m), with lengths
 * O(n (m + n log n)). Sources: Freeman 1978/79; Brandes 2001.
 */
export function betweenness(
  graph: NetworkGraph,
  lengths: TieLengths | null = null,
  watch: Watch = unwatched,
): Float64Array {
  const twofold = lengths === null ? twofoldHopBetweenness(graph, watch) : twofoldBetweenness(graph, lengths, watch);
  // Every unordered pair was met from both of its ends.
  return twofold.map((sum) => sum / 2);
}

function twofoldBetweenness(graph: NetworkGraph, lengths: TieLengths, watch: Watch): Float64Array {
  const { n, offsets, targets } = graph;
  const { values } = lengths;
  const { distance, order, search } = pathFinder(graph, lengths);
  const paths = new Float64Array(n);
  /** (1 + dependency) / paths: what each path to a node hands back to the node before it. */
  const share = new Float64Array(n);
  const total = new Float64Array(n);
  for (let source = 0; source < n; source++) {
    watch(source, n);
    const reached = search(source);
    paths[source] = 1;
    for (let i = 1; i < reached; i++) {
      const w = intAt(order, i);
      const length = floatAt(distance, w);
      const end = intAt(offsets, w + 1);
      let sum = 0;
      for (let arc = intAt(offsets, w); arc < end; arc++) {
        const v = intAt(targets, arc);
        if (sameLength(floatAt(distance, v) + floatAt(values, arc), length, lengths)) sum += floatAt(paths, v);
      }
      paths[w] = sum;
    }
    for (let i = reached - 1; i > 0; i--) {
      const v = intAt(order, i);
      const length = floatAt(distance, v);
      const end = intAt(offsets, v + 1);
      let sum = 0;
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        if (sameLength(length + floatAt(values, arc), floatAt(distance, w), lengths)) sum += floatAt(share, w);
      }
      const dependency = sum * floatAt(paths, v);
      share[v] = (1 + dependency) / floatAt(paths, v);
      total[v] = floatAt(total, v) + dependency;
    }
  }
  return total;
}

/** Betweenness divided by the pairs of other nodes, (n-1)(n-2)/2, also where the network is disconnected; null below three. */
export const normalisedBetweenness = (values: Float64Array): readonly (number | null)[] =>
  Array.from(values, (value) => (values.length < 3 ? null : value / pairsOf(values.length - 1)));

/** Betweenness centralization: sum of (largest - value) / (n-1), normalised values; null below three nodes. Freeman 1978/79. */
export function betweennessCentralization(values: Float64Array): number | null {
  const n = values.length;
  if (n < 3) return null;
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  const sum = values.reduce((total, value) => total + largest - value, 0);
  return sum / pairsOf(n - 1) / (n - 1);
}
