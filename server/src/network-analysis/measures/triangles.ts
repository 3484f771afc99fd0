import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';

/** What is called for a triangle of the nodes a, b and c, with the numbers of its ties. */
type OnTriangle = (a: number, b: number, c: number, ab: number, bc: number, ac: number) => void;

/**
 * Calls once for every triangle. Every tie is walked from its end of fewer contacts, so that no list is longer than the square
 * root of 2m. O(m^1.5). Source: Latapy 2008.
 */
export function forEachTriangle({ n, m, offsets, targets, edges }: NetworkGraph, onTriangle: OnTriangle): void {
  const degree = (v: number): number => intAt(offsets, v + 1) - intAt(offsets, v);
  const begins = new Int32Array(n + 1);
  const ends = new Int32Array(m);
  const ties = new Int32Array(m);
  let count = 0;
  for (let v = 0; v < n; v++) {
    const own = degree(v);
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      const w = intAt(targets, arc);
      const other = degree(w);
      if (own > other || (own === other && v > w)) continue;
      ends[count] = w;
      ties[count++] = intAt(edges, arc);
    }
    begins[v + 1] = count;
  }
  /** Number of the tie to the node at hand, -1 for who has none. */
  const tieTo = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const begin = intAt(begins, a);
    const end = intAt(begins, a + 1);
    if (end - begin < 2) continue;
    for (let at = begin; at < end; at++) tieTo[intAt(ends, at)] = intAt(ties, at);
    for (let at = begin; at < end; at++) {
      const b = intAt(ends, at);
      const stop = intAt(begins, b + 1);
      for (let inner = intAt(begins, b); inner < stop; inner++) {
        const c = intAt(ends, inner);
        const ac = intAt(tieTo, c);
        if (ac >= 0) onTriangle(a, b, c, intAt(ties, at), intAt(ties, inner), ac);
      }
    }
    for (let at = begin; at < end; at++) tieTo[intAt(ends, at)] = -1;
  }
}
