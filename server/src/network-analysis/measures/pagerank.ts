import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

const PRECISION = 1e-13;
const MOST_ROUNDS = 1000;

/**
 * PageRank: share of time a random walker spends at every node, who follows a tie with probability `damping` (in proportion to
 * strength where `weighted`), else starts anywhere; from an isolate it always starts anew. Sums to 1. By repeated
 * multiplication until nothing moves by more than 1e-13. O(rounds m). Source: Brin & Page 1998.
 */
export function pageRank(graph: NetworkGraph, weighted: boolean, damping = 0.85): Float64Array {
  const { n, offsets, targets, strengths } = graph;
  const weight = weighted ? strengths : new Float64Array(strengths.length).fill(1);
  const sums = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++)
      sums[v] = floatAt(sums, v) + floatAt(weight, arc);
  }
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let stranded = 0;
    for (let v = 0; v < n; v++) if (floatAt(sums, v) === 0) stranded += floatAt(rank, v);
    const anywhere = (1 - damping + damping * stranded) / n;
    let moved = 0;
    for (let v = 0; v < n; v++) {
      let inflow = 0;
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const u = intAt(targets, arc);
        inflow += (floatAt(rank, u) * floatAt(weight, arc)) / floatAt(sums, u);
      }
      next[v] = anywhere + damping * inflow;
      moved += Math.abs(floatAt(next, v) - floatAt(rank, v));
    }
    [rank, next] = [next, rank];
    if (moved < PRECISION) break;
  }
  return rank;
}
