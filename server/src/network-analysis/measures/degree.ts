import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

/** Number of contacts of one node. */
export const degreeOf = (graph: NetworkGraph, v: number): number =>
  intAt(graph.offsets, v + 1) - intAt(graph.offsets, v);

/** Degree: number of contacts of every node. O(n). Source: Freeman 1978/79. */
export function degrees(graph: NetworkGraph): Int32Array {
  return Int32Array.from({ length: graph.n }, (_, v) => degreeOf(graph, v));
}

/** Strength: sum of the strengths of the ties of every node. O(m). Source: Barrat et al. 2004. */
export function nodeStrengths(graph: NetworkGraph): Float64Array {
  const sums = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    let sum = 0;
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      sum += floatAt(graph.strengths, arc);
    }
    sums[v] = sum;
  }
  return sums;
}

/** Nodes without a tie, ascending. */
export function isolates(graph: NetworkGraph): readonly number[] {
  const found: number[] = [];
  for (let v = 0; v < graph.n; v++) if (degreeOf(graph, v) === 0) found.push(v);
  return found;
}

/**
 * Degree centralization: sum of (largest degree - degree) / ((n-1)(n-2)); 1 for a star, 0 where all are equal; null below
 * three nodes. Source: Freeman 1978/79.
 */
export function degreeCentralization(graph: NetworkGraph): number | null {
  if (graph.n < 3) return null;
  const all = degrees(graph);
  const largest = all.reduce((a, b) => Math.max(a, b), 0);
  const sum = all.reduce((total, degree) => total + largest - degree, 0);
  return sum / ((graph.n - 1) * (graph.n - 2));
}
