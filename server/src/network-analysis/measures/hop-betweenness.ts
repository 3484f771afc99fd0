import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { Watch } from '../graph/watch.js';

/**
 * Betweenness with ties of one step, each unordered pair counted from both ends: levels are small integers here, so that one
 * pass finds levels and numbers of paths together. O(n m). Source: Brandes 2001.
 */
export function twofoldHopBetweenness({ n, offsets, targets }: NetworkGraph, watch: Watch): Float64Array {
  const level = new Int32Array(n);
  const order = new Int32Array(n);
  const paths = new Float64Array(n);
  /** (1 + dependency) / paths: what each path to a node hands back to the node before it. */
  const share = new Float64Array(n);
  const total = new Float64Array(n);
  for (let source = 0; source < n; source++) {
    watch(source, n);
    level.fill(-1);
    level[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = intAt(order, head);
      const next = intAt(level, v) + 1;
      const own = floatAt(paths, v);
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        const found = intAt(level, w);
        if (found < 0) {
          level[w] = next;
          paths[w] = own;
          order[tail++] = w;
        } else if (found === next) {
          paths[w] = floatAt(paths, w) + own;
        }
      }
    }
    for (let i = tail - 1; i > 0; i--) {
      const v = intAt(order, i);
      const below = intAt(level, v) + 1;
      const end = intAt(offsets, v + 1);
      let sum = 0;
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        if (intAt(level, w) === below) sum += floatAt(share, w);
      }
      const dependency = sum * floatAt(paths, v);
      share[v] = (1 + dependency) / floatAt(paths, v);
      total[v] = floatAt(total, v) + dependency;
    }
  }
  return total;
}
