import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';
import { degrees } from './degree.js';

/**
 * Core number: the largest k such that the node is in a part where everybody has at least k contacts inside it. Nodes are
 * peeled off by ascending degree from buckets. O(n + m). Sources: Seidman 1983; Batagelj & Zaversnik 2003.
 */
export function coreNumbers(graph: NetworkGraph): Int32Array {
  const { n, offsets, targets } = graph;
  const core = degrees(graph);
  const starts = new Int32Array(n + 1);
  for (const degree of core) starts[degree + 1] = intAt(starts, degree + 1) + 1;
  for (let k = 1; k <= n; k++) starts[k] = intAt(starts, k) + intAt(starts, k - 1);
  const next = starts.slice();
  const sorted = new Int32Array(n);
  const place = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    const position = intAt(next, intAt(core, v));
    next[intAt(core, v)] = position + 1;
    sorted[position] = v;
    place[v] = position;
  }
  for (let i = 0; i < n; i++) {
    const v = intAt(sorted, i);
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      const w = intAt(targets, arc);
      const degree = intAt(core, w);
      if (degree <= intAt(core, v)) continue;
      // w moves to the front of its bucket, which then begins one later, so that w belongs to the bucket below.
      const front = intAt(starts, degree);
      const other = intAt(sorted, front);
      sorted[intAt(place, w)] = other;
      place[other] = intAt(place, w);
      sorted[front] = w;
      place[w] = front;
      starts[degree] = front + 1;
      core[w] = degree - 1;
    }
  }
  return core;
}
