import type { NetworkGraph } from '../graph/graph.js';
import { strengthsByEdge } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { componentMembers, components } from './components.js';

/** Components with more nodes are left to a heuristic. */
const MOST_NODES = 16;

/**
 * The division of the nodes with the largest modularity, proven by dynamic programming over the subsets of every component
 * (a group across components is never better than its parts); labels of the groups by node, or null where a component has
 * more than 16 nodes or the network no tie. O(3^s) for components of s nodes. Source of the aim: Newman & Girvan 2004.
 */
export function optimalDivision(graph: NetworkGraph, weighted: boolean): readonly number[] | null {
  const parts = componentMembers(components(graph));
  if (graph.m === 0 || parts.some((members) => members.length > MOST_NODES)) return null;
  const labels = Array.from({ length: graph.n }, () => -1);
  const gains = pairGains(graph, weighted);
  for (const members of parts) {
    for (const group of bestGroups(members.length, (i, j) => gains(members[i] ?? 0, members[j] ?? 0))) {
      const [first = 0] = group;
      for (const i of group) labels[members[i] ?? 0] = members[first] ?? 0;
    }
  }
  return labels;
}

/** What a pair in one group adds: strength of its tie less what the sums of both let expect, times twice the total. */
function pairGains(graph: NetworkGraph, weighted: boolean): (a: number, b: number) => number {
  const strengths = strengthsByEdge(graph);
  const sums = new Float64Array(graph.n);
  const tied = Array.from({ length: graph.n }, () => new Map<number, number>());
  let twice = 0;
  strengths.forEach((strength, edge) => {
    const weight = weighted ? strength : 1;
    const [a, b] = [intAt(graph.ends, 2 * edge), intAt(graph.ends, 2 * edge + 1)];
    sums[a] = floatAt(sums, a) + weight;
    sums[b] = floatAt(sums, b) + weight;
    tied[a]?.set(b, weight);
    tied[b]?.set(a, weight);
    twice += 2 * weight;
  });
  return (a, b) => (tied[a]?.get(b) ?? 0) - (floatAt(sums, a) * floatAt(sums, b)) / twice;
}

/** The best groups of 0 .. size-1: for every subset the best group of its first member, the rest being solved before. */
function bestGroups(size: number, gain: (i: number, j: number) => number): readonly (readonly number[])[] {
  const subsets = 1 << size;
  const inside = new Float64Array(subsets);
  for (let subset = 1; subset < subsets; subset++) {
    const first = lowest(subset);
    let sum = floatAt(inside, subset & (subset - 1));
    for (let j = first + 1; j < size; j++) if ((subset >> j) & 1) sum += gain(first, j);
    inside[subset] = sum;
  }
  const best = new Float64Array(subsets);
  const chosen = new Int32Array(subsets);
  for (let subset = 1; subset < subsets; subset++) {
    const first = subset & -subset;
    const others = subset ^ first;
    best[subset] = -Infinity;
    for (let more = others; ; more = (more - 1) & others) {
      const value = floatAt(inside, first | more) + floatAt(best, others ^ more);
      if (value > floatAt(best, subset)) {
        best[subset] = value;
        chosen[subset] = first | more;
      }
      if (more === 0) break;
    }
  }
  const groups: (readonly number[])[] = [];
  for (let left = subsets - 1; left !== 0; left ^= intAt(chosen, left)) {
    const group = intAt(chosen, left);
    groups.push(Array.from({ length: size }, (_, i) => i).filter((i) => (group >> i) & 1));
  }
  return groups;
}

const lowest = (subset: number): number => 31 - Math.clz32(subset & -subset);
