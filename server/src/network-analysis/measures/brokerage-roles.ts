import type { NetworkGraph } from '../graph/graph.js';
import { neighbours } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';

/** How often a node stands between two others that have no tie, by the groups of the three. Ordered pairs. */
export interface BrokerageRoles {
  /** All three in one group. */
  readonly coordinator: number;
  /** The two in one group, the broker in another (also called consultant). */
  readonly itinerant: number;
  /** The broker shares the group of the second. */
  readonly gatekeeper: number;
  /** The broker shares the group of the first. */
  readonly representative: number;
  /** Three groups. */
  readonly liaison: number;
  readonly total: number;
}

/**
 * Brokerage roles of every node: every tie is read in both directions, and ordered pairs of contacts (i, k) without a tie are
 * counted; triples with a node without a group are left out. O(sum of the degrees of contacts' contacts).
 * Source: Gould & Fernandez 1989.
 */
export function brokerageRoles(graph: NetworkGraph, groups: Partition): readonly BrokerageRoles[] {
  const tied = new Uint8Array(graph.n);
  return Array.from({ length: graph.n }, (_, v): BrokerageRoles => {
    let coordinator = 0;
    let itinerant = 0;
    let gatekeeper = 0;
    let liaison = 0;
    const own = intAt(groups.of, v);
    const contacts = own < 0 ? new Int32Array(0) : neighbours(graph, v);
    for (const i of contacts) {
      const first = intAt(groups.of, i);
      if (first < 0) continue;
      const known = neighbours(graph, i);
      for (const k of known) tied[k] = 1;
      for (const k of contacts) {
        const second = intAt(groups.of, k);
        if (k === i || second < 0 || byteAt(tied, k) === 1) continue;
        if (first === second && second === own) coordinator++;
        else if (first === second) itinerant++;
        else if (second === own) gatekeeper++;
        else if (first !== own) liaison++;
      }
      for (const k of known) tied[k] = 0;
    }
    // Undirected ties: who lets in one way lets out the other way.
    const representative = gatekeeper;
    const total = coordinator + itinerant + gatekeeper + representative + liaison;
    return { coordinator, itinerant, gatekeeper, representative, liaison, total };
  });
}
