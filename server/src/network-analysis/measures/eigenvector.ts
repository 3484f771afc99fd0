import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { components } from './components.js';

const PRECISION = 1e-13;
const MOST_ROUNDS = 100_000;

/** Eigenvector centrality, the largest entry 1, and the largest eigenvalue. */
export interface Eigenvector {
  readonly values: Float64Array;
  readonly spectralRadius: number;
}

/**
 * Eigenvector centrality of a connected network with at least one tie, else null: it says nothing where parts do not touch.
 * By repeated multiplication with A + d I (d the mean degree), which also settles on bipartite networks. O(rounds m).
 * Source: Bonacich 1972.
 */
export function eigenvector(graph: NetworkGraph, weighted: boolean): Eigenvector | null {
  const { n, m } = graph;
  if (m === 0 || components(graph).count > 1) return null;
  const weight = weighted ? graph.strengths : new Float64Array(graph.strengths.length).fill(1);
  const shift = weight.reduce((a, b) => a + b, 0) / n;
  let values = new Float64Array(n).fill(1);
  let next = new Float64Array(n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    multiply(graph, weight, values, next);
    let largest = 0;
    for (let v = 0; v < n; v++) {
      next[v] = floatAt(next, v) + shift * floatAt(values, v);
      largest = Math.max(largest, floatAt(next, v));
    }
    let moved = 0;
    for (let v = 0; v < n; v++) {
      next[v] = floatAt(next, v) / largest;
      moved = Math.max(moved, Math.abs(floatAt(next, v) - floatAt(values, v)));
    }
    [values, next] = [next, values];
    if (moved < PRECISION) break;
  }
  // The Rayleigh quotient is right to twice the digits of the vector.
  multiply(graph, weight, values, next);
  let product = 0;
  let square = 0;
  for (let v = 0; v < n; v++) {
    product += floatAt(values, v) * floatAt(next, v);
    square += floatAt(values, v) ** 2;
  }
  return { values, spectralRadius: product / square };
}

function multiply(graph: NetworkGraph, weight: Float64Array, values: Float64Array, into: Float64Array): void {
  const { n, offsets, targets } = graph;
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      sum += floatAt(values, intAt(targets, arc)) * floatAt(weight, arc);
    }
    into[v] = sum;
  }
}
