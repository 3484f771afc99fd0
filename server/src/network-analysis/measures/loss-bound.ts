import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

/**
 * For every node the most that its loss can take from the sum of 1 / steps over all ordered pairs, alone or as part of a set:
 * the loss of a set is at most the sum over its members. A pair (s, t) loses something only if its shortest paths all pass
 * through the set; then the shares of them that pass through its members add up to at least 1, and no more than 1 / steps is
 * lost. So a node counts the pairs it ends, and its share of the paths of all others over their steps (distance-scaled
 * betweenness: Borgatti & Everett 2006; Brandes 2008). O(n (n + m)).
 */
export function lossBounds({ n, offsets, targets }: NetworkGraph): Float64Array {
  const steps = new Int32Array(n);
  const order = new Int32Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const bounds = new Float64Array(n);

  /** Steps and numbers of shortest paths from the source; returns how many nodes it reached. */
  const search = (source: number): number => {
    steps.fill(-1);
    paths.fill(0);
    steps[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = intAt(order, head);
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const w = intAt(targets, arc);
        if (intAt(steps, w) < 0) {
          steps[w] = intAt(steps, v) + 1;
          order[tail++] = w;
        }
        if (intAt(steps, w) > intAt(steps, v)) paths[w] = floatAt(paths, w) + floatAt(paths, v);
      }
    }
    return tail;
  };

  for (let source = 0; source < n; source++) {
    const reached = search(source);
    for (let i = reached - 1; i > 0; i--) {
      const v = intAt(order, i);
      let sum = 0;
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const w = intAt(targets, arc);
        if (intAt(steps, w) > intAt(steps, v)) sum += floatAt(share, w);
      }
      const passing = sum * floatAt(paths, v);
      share[v] = (1 / intAt(steps, v) + passing) / floatAt(paths, v);
      bounds[v] = floatAt(bounds, v) + passing;
      // The pairs (source, v) and (v, source).
      bounds[source] = floatAt(bounds, source) + 2 / intAt(steps, v);
    }
  }
  return bounds;
}
