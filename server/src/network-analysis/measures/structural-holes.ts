import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { degreeOf } from './degree.js';

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
 * tie as 1. O(sum over ties of the degrees of their ends). Source: Burt 1992.
 */
export function structuralHoles(graph: NetworkGraph, weighted: boolean): StructuralHoles {
  const { n, offsets, targets, strengths } = graph;
  const weight = weighted ? strengths : new Float64Array(strengths.length).fill(1);
  const sums = new Float64Array(n);
  const largest = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      sums[v] = floatAt(sums, v) + floatAt(weight, arc);
      largest[v] = Math.max(floatAt(largest, v), floatAt(weight, arc));
    }
  }
  const constraint: (number | null)[] = [];
  const hierarchy: (number | null)[] = [];
  const effectiveSize: (number | null)[] = [];
  const efficiency: (number | null)[] = [];
  /** p_iq of the node at hand, 0 for who is no contact. */
  const invested = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const degree = degreeOf(graph, i);
    if (degree === 0) {
      for (const list of [constraint, hierarchy, effectiveSize, efficiency]) list.push(null);
      continue;
    }
    const [start, end] = [intAt(offsets, i), intAt(offsets, i + 1)];
    for (let arc = start; arc < end; arc++) invested[intAt(targets, arc)] = floatAt(weight, arc) / floatAt(sums, i);
    const parts: number[] = [];
    let effective = 0;
    for (let arc = start; arc < end; arc++) {
      const j = intAt(targets, arc);
      let indirect = 0;
      let redundant = 0;
      // The weight of q - j is the same from both ends, so the contacts q are met on the row of j; i itself invests 0 in i.
      for (let inner = intAt(offsets, j); inner < intAt(offsets, j + 1); inner++) {
        const q = intAt(targets, inner);
        const share = floatAt(invested, q) * floatAt(weight, inner);
        indirect += share / floatAt(sums, q);
        redundant += share / floatAt(largest, j);
      }
      parts.push((floatAt(invested, j) + indirect) ** 2);
      effective += 1 - redundant;
    }
    for (let arc = start; arc < end; arc++) invested[intAt(targets, arc)] = 0;
    constraint.push(parts.reduce((a, b) => a + b, 0));
    hierarchy.push(unevenness(parts));
    effectiveSize.push(effective);
    efficiency.push(effective / degree);
  }
  return { constraint, hierarchy, effectiveSize, efficiency };
}

/** Coleman-Theil index of the parts: sum r ln r / (N ln N), r = part / mean. */
function unevenness(parts: readonly number[]): number {
  const count = parts.length;
  if (count === 1) return 1;
  const mean = parts.reduce((a, b) => a + b, 0) / count;
  const sum = parts.reduce((total, part) => total + (part / mean) * Math.log(part / mean), 0);
  // Equal parts sum to 0 up to rounding, which may fall below.
  return Math.max(0, sum / (count * Math.log(count)));
}
