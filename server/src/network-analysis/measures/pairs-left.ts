import type { NetworkGraph } from '../graph/graph.js';
import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';
import { pairsOf } from './density.js';

/**
 * Prepares a count of the pairs that stay connected when a set of nodes and one more is lost. The function given back fills
 * `left[v]` with the connected pairs without the marked nodes and without v, for every v that is not marked itself: one
 * depth-first search with low points answers for all v at once, O(n + m). Source: Hopcroft & Tarjan 1973.
 */
export function pairsLeftFinder(graph: NetworkGraph): (lost: Uint8Array, left: Float64Array) => void {
  const { n, offsets, targets } = graph;
  const entered = new Int32Array(n);
  const low = new Int32Array(n);
  const below = new Int32Array(n);
  const parent = new Int32Array(n);
  const nextArc = new Int32Array(n);
  const cutOff = new Int32Array(n);
  const path = new Int32Array(n);
  const met = new Int32Array(n);

  const enter = (v: number, from: number, time: number): void => {
    entered[v] = time;
    low[v] = time;
    below[v] = 1;
    cutOff[v] = 0;
    parent[v] = from;
    nextArc[v] = intAt(offsets, v);
    met[time] = v;
  };

  /** The search returns from w to v: what hangs on v alone below w comes off with v. */
  const leave = (v: number, w: number, left: Float64Array): void => {
    below[v] = intAt(below, v) + intAt(below, w);
    if (intAt(low, w) < intAt(low, v)) low[v] = intAt(low, w);
    if (intAt(low, w) < intAt(entered, v)) return;
    cutOff[v] = intAt(cutOff, v) + intAt(below, w);
    left[v] = floatAt(left, v) + pairsOf(intAt(below, w));
  };

  return (lost, left) => {
    entered.fill(-1);
    left.fill(0);
    let time = 0;
    let all = 0;
    for (let root = 0; root < n; root++) {
      if (intAt(entered, root) >= 0 || byteAt(lost, root) !== 0) continue;
      const first = time;
      enter(root, -1, time++);
      path[0] = root;
      let depth = 1;
      while (depth > 0) {
        const v = intAt(path, depth - 1);
        const arc = intAt(nextArc, v);
        if (arc === intAt(offsets, v + 1)) {
          depth--;
          if (depth > 0) leave(intAt(path, depth - 1), v, left);
          continue;
        }
        nextArc[v] = arc + 1;
        const w = intAt(targets, arc);
        if (byteAt(lost, w) !== 0 || w === intAt(parent, v)) continue;
        if (intAt(entered, w) < 0) {
          enter(w, v, time++);
          path[depth++] = w;
        } else if (intAt(entered, w) < intAt(low, v)) low[v] = intAt(entered, w);
      }
      const size = time - first;
      all += pairsOf(size);
      for (let i = first; i < time; i++) {
        const v = intAt(met, i);
        left[v] = floatAt(left, v) + pairsOf(size - 1 - intAt(cutOff, v)) - pairsOf(size);
      }
    }
    for (let v = 0; v < n; v++) left[v] = floatAt(left, v) + all;
  };
}
