import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { degreeOf, nodeStrengths } from './degree.js';
import { pairsOf } from './density.js';
import { strongest } from './tie-lengths.js';

/** How closed the surroundings of every node are; null for a node with fewer than two contacts. */
export interface Clustering {
  /** Triangles through every node. */
  readonly triangles: Int32Array;
  /** Ties among contacts / possible ties among them. Watts & Strogatz 1998. */
  readonly local: readonly (number | null)[];
  /** Mean strength of the two own ties of each closed pair, over s (d - 1). Barrat et al. 2004. */
  readonly barrat: readonly (number | null)[];
  /** Geometric mean of the strengths of each triangle, strengths divided by the largest. Onnela et al. 2005. */
  readonly onnela: readonly (number | null)[];
}

/** Local clustering by listing every triangle from each of its nodes. O(sum over ties of the degrees of their ends). */
export function clustering(graph: NetworkGraph): Clustering {
  const { n, offsets, targets, strengths } = graph;
  const sums = nodeStrengths(graph);
  const largest = strongest(graph);
  const triangles = new Int32Array(n);
  const own = new Float64Array(n);
  const local: (number | null)[] = [];
  const barrat: (number | null)[] = [];
  const onnela: (number | null)[] = [];
  for (let v = 0; v < n; v++) {
    const [start, end] = [intAt(offsets, v), intAt(offsets, v + 1)];
    for (let arc = start; arc < end; arc++) own[intAt(targets, arc)] = floatAt(strengths, arc);
    let closed = 0;
    let means = 0;
    let roots = 0;
    for (let arc = start; arc < end; arc++) {
      const j = intAt(targets, arc);
      const toJ = floatAt(own, j);
      for (let inner = intAt(offsets, j); inner < intAt(offsets, j + 1); inner++) {
        const h = intAt(targets, inner);
        const toH = floatAt(own, h);
        if (h <= j || toH === 0) continue;
        closed++;
        means += toJ + toH;
        roots += Math.cbrt(((toJ / largest) * toH * floatAt(strengths, inner)) / (largest * largest));
      }
    }
    for (let arc = start; arc < end; arc++) own[intAt(targets, arc)] = 0;
    const degree = degreeOf(graph, v);
    triangles[v] = closed;
    local.push(degree < 2 ? null : closed / pairsOf(degree));
    barrat.push(degree < 2 ? null : means / (floatAt(sums, v) * (degree - 1)));
    onnela.push(degree < 2 ? null : roots / pairsOf(degree));
  }
  return { triangles, local, barrat, onnela };
}

/** Closure of the network as a whole. */
export interface Closure {
  /** Each triangle once. */
  readonly triangles: number;
  /** 3 triangles / connected triples; null without a triple. Newman 2001. */
  readonly transitivity: number | null;
  /** Mean local clustering, 0 for nodes with fewer than two contacts; null without nodes. */
  readonly averageZero: number | null;
  /** Mean over the nodes where it is defined; null where it is nowhere. */
  readonly averageDefined: number | null;
}

/** Sums up local clustering. O(n). */
export function closure(graph: NetworkGraph, { triangles, local }: Clustering): Closure {
  const threefold = triangles.reduce((a, b) => a + b, 0);
  let triples = 0;
  for (let v = 0; v < graph.n; v++) triples += pairsOf(degreeOf(graph, v));
  const defined = local.filter((value) => value !== null);
  const sum = defined.reduce((a, b) => a + b, 0);
  return {
    triangles: threefold / 3,
    transitivity: triples === 0 ? null : threefold / triples,
    averageZero: graph.n === 0 ? null : sum / graph.n,
    averageDefined: defined.length === 0 ? null : sum / defined.length,
  };
}
