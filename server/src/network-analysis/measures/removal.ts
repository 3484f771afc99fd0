import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { components } from './components.js';
import { connectedPairs } from './connected-pairs.js';
import { cutStructure } from './cut-structure.js';
import { pairsOf } from './density.js';
import { distanceQueue } from './distance-queue.js';
import { dominatedBy } from './dominators.js';
import { pathFinder } from './shortest-paths.js';
import type { TieLengths } from './tie-lengths.js';

/** F of the network without v, for every v, over the (n-1)(n-2)/2 pairs that are left; null below three nodes. O(n + m). */
export function fragmentationAfterRemoval(graph: NetworkGraph): readonly (number | null)[] {
  const found = components(graph);
  const before = connectedPairs(found);
  const { pairsLost } = cutStructure(graph);
  return Array.from(pairsLost, (lost, v) => {
    if (graph.n < 3) return null;
    const own = intAt(found.sizes, intAt(found.of, v)) - 1;
    return 1 - (before - own - lost) / pairsOf(graph.n - 1);
  });
}

/**
 * DF of the network without v, for every v, exact; lengths stay those of the whole network. Only nodes all of whose shortest
 * paths from a source pass through v change their distance: these are the nodes that v dominates in the source's graph of
 * shortest paths, and only they are searched again. Null below three nodes. Source of DF: Borgatti 2006.
 */
export function distanceFragmentationAfterRemoval(
  graph: NetworkGraph,
  lengths: TieLengths,
  watch: Watch = unwatched,
): readonly (number | null)[] {
  const { n, offsets, targets } = graph;
  if (n < 3) return Array.from({ length: n }, () => null);
  const finder = pathFinder(graph, lengths);
  const { distance, order } = finder;
  const again = new Float64Array(n);
  const queue = distanceQueue(n, Infinity, false);
  const inSet = new Int32Array(n).fill(-1);
  const change = new Float64Array(n);
  let all = 0;
  let stamp = 0;

  /** Sum of new - old reciprocal distances of the nodes that only v joins to the source. */
  const detour = (v: number, affected: Int32Array): number => {
    stamp++;
    for (const w of affected) inSet[w] = stamp;
    inSet[v] = stamp;
    let sum = 0;
    for (const w of affected) {
      sum -= 1 / floatAt(distance, w);
      let nearest = Infinity;
      for (let arc = intAt(offsets, w); arc < intAt(offsets, w + 1); arc++) {
        const u = intAt(targets, arc);
        if (intAt(inSet, u) === stamp) continue;
        nearest = Math.min(nearest, floatAt(distance, u) + floatAt(lengths.values, arc));
      }
      again[w] = nearest;
      if (nearest < Infinity) queue.put(w, nearest);
    }
    for (let w = queue.take(); w >= 0; w = queue.take()) {
      const base = floatAt(again, w);
      sum += 1 / base;
      for (let arc = intAt(offsets, w); arc < intAt(offsets, w + 1); arc++) {
        const u = intAt(targets, arc);
        const length = base + floatAt(lengths.values, arc);
        if (u === v || intAt(inSet, u) !== stamp || length >= floatAt(again, u)) continue;
        again[u] = length;
        queue.put(u, length);
      }
    }
    return sum;
  };

  for (let source = 0; source < n; source++) {
    watch(source, n);
    const reached = finder.search(source);
    const dominated = dominatedBy(graph, finder, reached);
    for (let i = 1; i < reached; i++) {
      const v = intAt(order, i);
      const reciprocal = 1 / floatAt(distance, v);
      all += reciprocal;
      // The pair (source, v) leaves with v, seen from both of its ends.
      change[v] = floatAt(change, v) - 2 * reciprocal;
      const affected = dominated(v);
      if (affected.length > 0) change[v] = floatAt(change, v) + detour(v, affected);
    }
  }
  const pairs = (n - 1) * (n - 2);
  return Array.from(change, (changed) => 1 - (all + changed) / lengths.unit / pairs);
}
