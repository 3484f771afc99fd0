import type { NetworkGraph } from '../graph/graph.js';

/** Unordered pairs of n nodes. */
export const pairsOf = (n: number): number => (n < 2 ? 0 : (n * (n - 1)) / 2);

/** Sum of the strengths of all ties. O(m). */
export function totalStrength(graph: NetworkGraph): number {
  let twice = 0;
  for (const strength of graph.strengths) twice += strength;
  return twice / 2;
}

/**
 * Density: ties / pairs, 0 to 1; null below two nodes. Falls with size, so that densities of different sizes are only
 * comparable with the mean degree beside them. Source: Freeman 1978/79.
 */
export const density = (graph: NetworkGraph): number | null => (graph.n < 2 ? null : graph.m / pairsOf(graph.n));

/** Weighted density: mean strength over all pairs, 0 for a pair without a tie; null below two nodes. */
export const weightedDensity = (graph: NetworkGraph): number | null =>
  graph.n < 2 ? null : totalStrength(graph) / pairsOf(graph.n);

/** Mean number of contacts, 2m / n; null without nodes. */
export const meanDegree = (graph: NetworkGraph): number | null => (graph.n === 0 ? null : (2 * graph.m) / graph.n);
