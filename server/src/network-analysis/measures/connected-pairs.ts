import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';
import { components } from './components.js';
import type { Components } from './components.js';
import { pairsOf } from './density.js';

/**
 * Number of nodes among the first `n` in every component. Leaving out the last node, the QM, gives the pairs of R that reach
 * each other over paths that may pass through it (analysis.md: pairs are always pairs of R).
 */
export function sizesAmong(found: Components, n: number): Int32Array {
  const sizes = new Int32Array(found.count);
  for (let v = 0; v < n; v++) {
    const component = intAt(found.of, v);
    sizes[component] = intAt(sizes, component) + 1;
  }
  return sizes;
}

/** Unordered pairs of the first `n` nodes that a path of any length joins. */
export function connectedPairs(found: Components, n: number = found.of.length): number {
  let pairs = 0;
  for (const size of sizesAmong(found, n)) pairs += pairsOf(size);
  return pairs;
}

/** Fragmentation F: share of pairs that no path joins, 0 to 1; null below two nodes. O(n + m). Source: Borgatti 2006. */
export function fragmentation(graph: NetworkGraph): number | null {
  return graph.n < 2 ? null : 1 - connectedPairs(components(graph)) / pairsOf(graph.n);
}
