import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';
import { nodeStrengths } from './degree.js';

/** On more nodes the triples are too many. */
const MOST_NODES = 48;
const ROUNDS = 600;
/** Products of multipliers are not exact; integers below 2^53 / n are. */
const SLACK = 1e-3;

/**
 * Whether a division is proven to have the largest modularity; false means only that no proof was found, always so above 48
 * nodes and for strengths that are no integers. Scaled to integers, the gains of all pairs in one group cannot add up to more
 * than a Lagrangian bound: whoever is grouped with two others has grouped these as well, and a breach of that costs a
 * multiplier. The multipliers follow the subgradient until the bound falls below the next integer. O(rounds n^3). Sources:
 * Groetschel & Wakabayashi 1989 (inequalities of triples); Polyak 1969 (steps); Agarwal & Kempe 2008 (modularity).
 */
export function isProvenBest(graph: NetworkGraph, { of }: Partition, weighted: boolean): boolean {
  const { n } = graph;
  if (n > MOST_NODES || (weighted && !graph.strengths.every(Number.isInteger))) return false;
  const gains = pairGains(graph, weighted);
  let reached = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) if (intAt(of, i) === intAt(of, j)) reached += floatAt(gains, i * n + j);
  }
  const pairs = pairsOfTriples(n);
  const multipliers = new Float64Array(pairs.length);
  const together = new Uint8Array(n * n);
  for (let round = 0; round < ROUNDS; round++) {
    let bound = multipliers.reduce((a, b) => a + b, 0);
    for (let pair = 0; pair < gains.length; pair++) {
      together[pair] = floatAt(gains, pair) > 0 ? 1 : 0;
      if (byteAt(together, pair) === 1) bound += floatAt(gains, pair);
    }
    if (bound < reached + 1 - SLACK) return true;
    if (!descend(bound - reached, pairs, together, multipliers, gains)) return false;
  }
  return false;
}

/** Gain of a pair i < j in one group at i n + j, 0 elsewhere: tie times total less the product of the sums; integers. */
function pairGains(graph: NetworkGraph, weighted: boolean): Float64Array {
  const { n, offsets, targets, strengths } = graph;
  const weight = weighted ? strengths : new Float64Array(strengths.length).fill(1);
  const sums = nodeStrengths({ ...graph, strengths: weight });
  const total = weight.reduce((a, b) => a + b, 0);
  const gains = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) gains[i * n + j] = -floatAt(sums, i) * floatAt(sums, j);
    for (let arc = intAt(offsets, i); arc < intAt(offsets, i + 1); arc++) {
      const pair = i * n + intAt(targets, arc);
      if (intAt(targets, arc) > i) gains[pair] = floatAt(gains, pair) + total * floatAt(weight, arc);
    }
  }
  return gains;
}

/** The three pairs of every triple, one triple after the other. */
function pairsOfTriples(n: number): Int32Array {
  const pairs: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) for (let k = j + 1; k < n; k++) pairs.push(i * n + j, j * n + k, i * n + k);
  }
  return Int32Array.from(pairs);
}

/**
 * Moves the multipliers one step. The one at place t + r stands for "not all pairs of the triple but the r-th": its two other
 * pairs are not both together unless the r-th is. Returns whether anything is left to move.
 */
function descend(
  gap: number,
  pairs: Int32Array,
  together: Uint8Array,
  multipliers: Float64Array,
  gains: Float64Array,
): boolean {
  const slack = new Int8Array(pairs.length);
  let square = 0;
  for (let triple = 0; triple < pairs.length; triple += 3) {
    let joined = 0;
    for (let at = triple; at < triple + 3; at++) joined += byteAt(together, intAt(pairs, at));
    for (let at = triple; at < triple + 3; at++) {
      const free = 1 - joined + 2 * byteAt(together, intAt(pairs, at));
      if (free > 0 && floatAt(multipliers, at) === 0) continue;
      slack[at] = free;
      square += free * free;
    }
  }
  if (square === 0) return false;
  const step = gap / square;
  for (let triple = 0; triple < pairs.length; triple += 3) {
    for (let at = triple; at < triple + 3; at++) {
      const free = slack[at] ?? 0;
      if (free === 0) continue;
      const before = floatAt(multipliers, at);
      const change = Math.max(0, before - step * free) - before;
      multipliers[at] = before + change;
      for (let other = triple; other < triple + 3; other++) {
        const pair = intAt(pairs, other);
        gains[pair] = floatAt(gains, pair) + (other === at ? change : -change);
      }
    }
  }
  return true;
}
