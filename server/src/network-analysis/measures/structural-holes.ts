import { strengthsByEdge } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { degreeOf } from './degree.js';
import { forEachTriangle } from './triangles.js';

/** Burt's measures of structural holes; null for an isolate. */
export interface StructuralHoles {
  /** How much of i's effort leads back to few contacts; can exceed 1. */
  readonly constraint: readonly (number | null)[];
  /** How unevenly the constraint comes from the contacts, 0 to 1; 1 for a single contact. */
  readonly hierarchy: readonly (number | null)[];
  /** Contacts less those that the others make redundant. */
  readonly effectiveSize: readonly (number | null)[];
  /** Effective size / degree. */
  readonly efficiency: readonly (number | null)[];
}

/**
 * Constraint c_i = sum over contacts j of (p_ij + sum_q p_iq p_qj)^2 with p_ij = w_ij / s_i over the whole network, q other
 * than i and j; effective size = sum over j of (1 - sum_q p_iq m_jq), m_jq = w_jq / max_k w_jk. `weighted` false counts every
 * tie as 1. The sums over q run over triangles alone: O(m^1.5). Source: Burt 1992.
 */
export function structuralHoles(graph: NetworkGraph, weighted: boolean): StructuralHoles {
  const { n, offsets, targets, edges } = graph;
  const weights = weighted ? strengthsByEdge(graph) : new Float64Array(graph.m).fill(1);
  const { perSum, perLargest } = rowFigures(graph, weights);
  const { indirect, redundant } = waysRound(graph, weights, perSum);
  const constraint: (number | null)[] = [];
  const hierarchy: (number | null)[] = [];
  const effectiveSize: (number | null)[] = [];
  const efficiency: (number | null)[] = [];
  const parts = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const degree = degreeOf(graph, i);
    if (degree === 0) {
      for (const list of [constraint, hierarchy, effectiveSize, efficiency]) list.push(null);
      continue;
    }
    const start = intAt(offsets, i);
    let whole = 0;
    let repeated = 0;
    for (let at = 0; at < degree; at++) {
      const tie = intAt(edges, start + at);
      const j = intAt(targets, start + at);
      const way = wayOf(tie, i, j);
      const part = (floatAt(weights, tie) * floatAt(perSum, i) + floatAt(indirect, way)) ** 2;
      parts[at] = part;
      whole += part;
      repeated += floatAt(redundant, way) * floatAt(perLargest, j);
    }
    constraint.push(whole);
    hierarchy.push(unevenness(parts, degree, whole));
    effectiveSize.push(degree - repeated);
    efficiency.push((degree - repeated) / degree);
  }
  return { constraint, hierarchy, effectiveSize, efficiency };
}

/** Reciprocals of the sum and of the largest of the weights of every node's ties; 0 for an isolate. */
function rowFigures({ n, m, ends }: NetworkGraph, weights: Float64Array) {
  const perSum = new Float64Array(n);
  const perLargest = new Float64Array(n);
  for (let end = 0; end < 2 * m; end++) {
    const v = intAt(ends, end);
    const weight = floatAt(weights, end >> 1);
    perSum[v] = floatAt(perSum, v) + weight;
    if (weight > floatAt(perLargest, v)) perLargest[v] = weight;
  }
  for (const values of [perSum, perLargest])
    for (let v = 0; v < n; v++) if (floatAt(values, v) > 0) values[v] = 1 / floatAt(values, v);
  return { perSum, perLargest };
}

/** Where what i says of its tie to j stands: at twice the tie's number for the smaller of the two, behind for the larger. */
const wayOf = (tie: number, i: number, j: number): number => (i < j ? 2 * tie : 2 * tie + 1);

/** For both ways of every tie i - j the sums over the third nodes q of p_iq p_qj and of p_iq w_jq. */
function waysRound(graph: NetworkGraph, weights: Float64Array, perSum: Float64Array) {
  const indirect = new Float64Array(2 * graph.m);
  const redundant = new Float64Array(2 * graph.m);
  const add = (way: number, share: number, onward: number, weight: number): void => {
    indirect[way] = floatAt(indirect, way) + share * onward;
    redundant[way] = floatAt(redundant, way) + share * weight;
  };
  forEachTriangle(graph, (a, b, c, ab, bc, ac) => {
    const [weightAb, weightBc, weightAc] = [floatAt(weights, ab), floatAt(weights, bc), floatAt(weights, ac)];
    const [perA, perB, perC] = [floatAt(perSum, a), floatAt(perSum, b), floatAt(perSum, c)];
    add(wayOf(ab, a, b), weightAc * perA, weightBc * perC, weightBc);
    add(wayOf(ab, b, a), weightBc * perB, weightAc * perC, weightAc);
    add(wayOf(ac, a, c), weightAb * perA, weightBc * perB, weightBc);
    add(wayOf(ac, c, a), weightBc * perC, weightAb * perB, weightAb);
    add(wayOf(bc, b, c), weightAb * perB, weightAc * perA, weightAc);
    add(wayOf(bc, c, b), weightAc * perC, weightAb * perA, weightAb);
  });
  return { indirect, redundant };
}

/** Coleman-Theil index of the first `count` parts, which sum up to `whole`: sum r ln r / (N ln N), r = part / mean. */
function unevenness(parts: Float64Array, count: number, whole: number): number {
  if (count === 1) return 1;
  const mean = whole / count;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const ratio = floatAt(parts, at) / mean;
    sum += ratio * Math.log(ratio);
  }
  // Equal parts sum to 0 up to rounding, which may fall below.
  return Math.max(0, sum / (count * Math.log(count)));
}
