import type { NetworkGraph } from '../graph/graph.js';
import { neighbours } from '../graph/graph.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';

/**
 * The parts into which the component of v falls when v is lost, largest first, equal sizes by smallest node; nodes ascending.
 * O(n + m).
 */
export function partsWithout(graph: NetworkGraph, v: number): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.n);
  seen[v] = 1;
  const parts: number[][] = [];
  for (const seed of neighbours(graph, v)) {
    if (byteAt(seen, seed) === 1) continue;
    seen[seed] = 1;
    const part = [seed];
    for (const member of part) {
      for (let arc = intAt(graph.offsets, member); arc < intAt(graph.offsets, member + 1); arc++) {
        const w = intAt(graph.targets, arc);
        if (byteAt(seen, w) === 1) continue;
        seen[w] = 1;
        part.push(w);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
