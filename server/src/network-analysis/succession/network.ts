import { subgraph } from '../graph/graph.js';
import type { GraphTie, NetworkGraph } from '../graph/graph.js';
import type { Projection } from '../graph/projection.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';
import { components } from '../measures/components.js';
import type { Components } from '../measures/components.js';
import { connectedPairs } from '../measures/connected-pairs.js';
import { pairsOf } from '../measures/density.js';
import { reciprocalsAmong } from './reciprocals.js';

/**
 * The network that successors inherit: G-q, and without the actors that leave together with the QM. Nodes are the actors that
 * stay, by id; all pairs are pairs of them (analysis.md, Verstetigung).
 */
export interface SuccessionNetwork {
  /** Ids of the actors that stay; the position is the node. */
  readonly ids: readonly string[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly graph: NetworkGraph;
  /** Ties of `graph`, all of strength 1: the search counts steps. */
  readonly ties: readonly GraphTie[];
  /** Components of `graph`, largest first. */
  readonly parts: Components;
  /** By component the contact of the QM with the smallest id in it; -1 where the QM had none. */
  readonly contactOf: Int32Array;
  /** Components in which the QM had a contact, largest first. */
  readonly joinable: readonly number[];
  /** All unordered pairs, those joined with the QM and those joined without. */
  readonly pairs: number;
  readonly pairsWith: number;
  readonly pairsWithout: number;
  /** Sums of 1 / steps over ordered pairs, with the QM and without. */
  readonly reciprocalsWith: number;
  readonly reciprocalsWithout: number;
}

/** Prepares the network for the search; `leaving` names actors that go together with the QM. O(n m / 32). */
export function successionNetwork(
  { actors, full, nodeOf, q }: Pick<Projection, 'actors' | 'full' | 'nodeOf' | 'q'>,
  leaving: readonly string[] = [],
): SuccessionNetwork {
  const stays = new Uint8Array(full.n).fill(1);
  if (q !== null) stays[q] = 0;
  for (const id of leaving) {
    const node = nodeOf.get(id);
    if (node !== undefined) stays[node] = 0;
  }
  const { graph, nodes } = subgraph(full, stays, null);
  const ids = Array.from(nodes, (node) => actors[node]?.id ?? '');
  const parts = components(graph);
  const contactOf = contactsByPart(full, stays, nodes, parts);
  return {
    ids,
    nodeOf: new Map(ids.map((id, node) => [id, node])),
    graph,
    ties: Array.from({ length: graph.m }, (_, edge) => ({
      a: intAt(graph.ends, 2 * edge),
      b: intAt(graph.ends, 2 * edge + 1),
      strength: 1,
    })),
    parts,
    contactOf,
    joinable: Array.from({ length: parts.count }, (_, part) => part).filter((part) => intAt(contactOf, part) >= 0),
    pairs: pairsOf(graph.n),
    pairsWith: pairsAmong(full, stays),
    pairsWithout: connectedPairs(parts),
    reciprocalsWith: reciprocalsAmong(full, stays),
    reciprocalsWithout: reciprocalsAmong(graph, new Uint8Array(graph.n).fill(1)),
  };
}

/** Unordered pairs of counted nodes that a path joins, be it through nodes that are not counted. O(n + m). */
export function pairsAmong(graph: NetworkGraph, counted: Uint8Array): number {
  const { count, of } = components(graph);
  const sizes = new Int32Array(count);
  of.forEach((part, v) => {
    sizes[part] = intAt(sizes, part) + byteAt(counted, v);
  });
  return sizes.reduce((sum, size) => sum + pairsOf(size), 0);
}

/** F from connected pairs; null where there is no pair. */
export const fragmentationOf = (connected: number, pairs: number): number | null =>
  pairs === 0 ? null : 1 - connected / pairs;

/** DF from the sum of reciprocals over ordered pairs; null where there is no pair. */
export const distanceFragmentationOf = (reciprocals: number, pairs: number): number | null =>
  pairs === 0 ? null : 1 - reciprocals / (2 * pairs);

/** By component the smallest node that had a tie to somebody who leaves; -1 for none. */
function contactsByPart(full: NetworkGraph, stays: Uint8Array, nodes: Int32Array, parts: Components): Int32Array {
  const contactOf = new Int32Array(parts.count).fill(-1);
  nodes.forEach((old, node) => {
    const part = intAt(parts.of, node);
    if (intAt(contactOf, part) >= 0) return;
    for (let arc = intAt(full.offsets, old); arc < intAt(full.offsets, old + 1); arc++) {
      if (byteAt(stays, intAt(full.targets, arc)) === 0) contactOf[part] = node;
    }
  });
  return contactOf;
}
