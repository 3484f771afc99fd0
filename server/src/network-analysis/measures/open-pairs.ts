import type { NetworkGraph } from '../graph/graph.js';
import { neighbours } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';

/** Open pairs of a node: pairs of its contacts that have no tie with each other. */
export interface OpenPairs {
  readonly open: number;
  /** Open pairs that have no other common contact. */
  readonly exclusive: number;
  /** Sum over open pairs of 1 / number of common contacts, the node itself counted. */
  readonly shared: number;
  /** Exclusive open pairs by pair of groups (a <= b), only for contacts that have a group. */
  readonly exclusiveByGroups: readonly { readonly a: number; readonly b: number; readonly pairs: number }[];
}

/**
 * Brokerage of one node (the QM): how many pairs of its contacts only it holds together. Grows with every new contact.
 * O(sum of the degrees of its contacts' contacts). Source: Gould & Fernandez 1989, exclusive form in analysis.md.
 */
export function openPairs(graph: NetworkGraph, broker: number, groups: Partition): OpenPairs {
  const contacts = neighbours(graph, broker);
  const tied = new Uint8Array(graph.n);
  const common = new Int32Array(graph.n);
  const table = new Int32Array(groups.names.length ** 2);
  let open = 0;
  let exclusive = 0;
  let shared = 0;
  for (const i of contacts) {
    tied.fill(0);
    common.fill(0);
    for (const z of neighbours(graph, i)) {
      tied[z] = 1;
      for (const k of neighbours(graph, z)) common[k] = intAt(common, k) + 1;
    }
    for (const k of contacts) {
      if (k <= i || byteAt(tied, k) === 1) continue;
      open++;
      shared += 1 / intAt(common, k);
      if (intAt(common, k) > 1) continue;
      exclusive++;
      count(table, groups, i, k);
    }
  }
  return { open, exclusive, shared, exclusiveByGroups: listed(table, groups.names.length) };
}

function count(table: Int32Array, groups: Partition, i: number, k: number): void {
  const first = intAt(groups.of, i);
  const second = intAt(groups.of, k);
  if (first < 0 || second < 0) return;
  const cell = Math.min(first, second) * groups.names.length + Math.max(first, second);
  table[cell] = intAt(table, cell) + 1;
}

function listed(table: Int32Array, groups: number): OpenPairs['exclusiveByGroups'] {
  const cells = [];
  for (let a = 0; a < groups; a++) {
    for (let b = a; b < groups; b++) cells.push({ a, b, pairs: intAt(table, a * groups + b) });
  }
  return cells;
}
