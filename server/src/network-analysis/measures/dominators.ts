import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { PathFinder } from './shortest-paths.js';
import { sameLength } from './tie-lengths.js';

/**
 * Who depends on whom on the shortest paths from the source last searched: the answer gives for v the nodes other than v all
 * of whose shortest paths pass through v. The dominator tree of an acyclic graph grows in the order of distance: a node hangs
 * below the lowest common ancestor of all nodes before it. O((n + m) depth). Source: Cooper, Harvey & Kennedy 2001.
 */
export function dominatedBy(graph: NetworkGraph, finder: PathFinder, reached: number): (v: number) => Int32Array {
  const { n, offsets, targets } = graph;
  const { distance, order, lengths } = finder;
  const parent = new Int32Array(n).fill(-1);
  const depth = new Int32Array(n);
  const meet = (first: number, second: number): number => {
    let [a, b] = [first, second];
    while (a !== b) {
      if (intAt(depth, a) >= intAt(depth, b)) a = intAt(parent, a);
      else b = intAt(parent, b);
    }
    return a;
  };
  for (let i = 1; i < reached; i++) {
    const w = intAt(order, i);
    let above = -1;
    for (let arc = intAt(offsets, w); arc < intAt(offsets, w + 1); arc++) {
      const v = intAt(targets, arc);
      if (!sameLength(floatAt(distance, v) + floatAt(lengths.values, arc), floatAt(distance, w), lengths)) continue;
      above = above < 0 ? v : meet(above, v);
    }
    parent[w] = above;
    depth[w] = intAt(depth, above) + 1;
  }

  // Numbered so that the nodes below v follow v: sizes from the far end, then places from the near end.
  const size = new Int32Array(n).fill(1);
  for (let i = reached - 1; i > 0; i--) {
    const above = intAt(parent, intAt(order, i));
    size[above] = intAt(size, above) + intAt(size, intAt(order, i));
  }
  const place = new Int32Array(n);
  const free = new Int32Array(n);
  const sequence = new Int32Array(reached);
  const source = intAt(order, 0);
  free[source] = 1;
  sequence[0] = source;
  for (let i = 1; i < reached; i++) {
    const w = intAt(order, i);
    const above = intAt(parent, w);
    const position = intAt(free, above);
    place[w] = position;
    free[above] = position + intAt(size, w);
    free[w] = position + 1;
    sequence[position] = w;
  }
  return (v) => sequence.subarray(intAt(place, v) + 1, intAt(place, v) + intAt(size, v));
}
