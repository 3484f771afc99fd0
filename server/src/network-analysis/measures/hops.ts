import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';

/** Steps from the sources to every node, -1 where no path leads or it is longer than `limit`. O(n + m). */
export function hopsFrom(graph: NetworkGraph, sources: readonly number[], limit = Infinity): Int32Array {
  const hops = new Int32Array(graph.n).fill(-1);
  const queue = new Int32Array(graph.n);
  let tail = 0;
  for (const source of sources) {
    if (intAt(hops, source) === 0) continue;
    hops[source] = 0;
    queue[tail++] = source;
  }
  for (let head = 0; head < tail; head++) {
    const v = intAt(queue, head);
    const next = intAt(hops, v) + 1;
    if (next > limit) break;
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      const w = intAt(graph.targets, arc);
      if (intAt(hops, w) >= 0) continue;
      hops[w] = next;
      queue[tail++] = w;
    }
  }
  return hops;
}

/** Nodes at most `steps` steps from the sources, these included, by distance and then by number. */
export function neighbourhood(
  graph: NetworkGraph,
  sources: readonly number[],
  steps: number,
): readonly { readonly node: number; readonly hops: number }[] {
  const found: { node: number; hops: number }[] = [];
  hopsFrom(graph, sources, steps).forEach((hops, node) => {
    if (hops >= 0) found.push({ node, hops });
  });
  return found.sort((a, b) => a.hops - b.hops || a.node - b.node);
}

/** One shortest path as nodes, both ends included; the smallest node at every step; null where no path leads. O(n + m). */
export function shortestPath(graph: NetworkGraph, from: number, to: readonly number[]): readonly number[] | null {
  const hops = hopsFrom(graph, to);
  if (intAt(hops, from) < 0) return null;
  const path = [from];
  let v = from;
  while (intAt(hops, v) > 0) {
    const closer = intAt(hops, v) - 1;
    let arc = intAt(graph.offsets, v);
    while (intAt(hops, intAt(graph.targets, arc)) !== closer) arc++;
    v = intAt(graph.targets, arc);
    path.push(v);
  }
  return path;
}
