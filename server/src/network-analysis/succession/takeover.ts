import { buildGraph } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';
import { pairsOf } from '../measures/density.js';
import type { SuccessionNetwork } from './network.js';

/** A tie that a member takes over, and the actors that it brings back. */
export interface Join {
  readonly member: number;
  readonly contact: number;
  /** Actors of the component that is joined. */
  readonly actors: number;
}

/**
 * Who gets which tie (reference/verstetigung.md): components in which the QM had contacts and no member sits, largest first,
 * are joined one by one by the first member with a free tie, to the contact with the smallest id. `members` ascending, each
 * takes over at most k ties. Joining the largest first is best for F.
 */
export function joins(network: SuccessionNetwork, members: readonly number[], k: number): readonly Join[] {
  const { contactOf, joinable, parts } = network;
  const own = new Set(members.map((member) => intAt(parts.of, member)));
  const found: Join[] = [];
  for (const part of joinable) {
    const member = members[Math.floor(found.length / k)];
    if (member === undefined || k < 1) break;
    if (!own.has(part)) found.push({ member, contact: intAt(contactOf, part), actors: intAt(parts.sizes, part) });
  }
  return found;
}

/** Pairs of members: they know each other, as a network of their own. */
export const alliance = (members: readonly number[]): readonly (readonly [number, number])[] =>
  members.flatMap((a, position) => members.slice(position + 1).map((b) => [a, b] as const));

/** G_S: the network after the members took over. O(n + m). */
export function networkAfter(network: SuccessionNetwork, members: readonly number[], k: number): NetworkGraph {
  const added = [
    ...alliance(members).map(([a, b]) => ({ a, b, strength: 1 })),
    ...joins(network, members, k).map(({ member, contact }) => ({ a: member, b: contact, strength: 1 })),
  ];
  return buildGraph(network.graph.n, [...network.ties, ...added]).graph;
}

/**
 * Pairs that paths join in G_S, without building it: the members' components and those that they join become one, the others
 * stay as they are. O(|S| * components).
 */
export function pairsAfter(
  { joinable, pairsWithout, parts }: SuccessionNetwork,
  members: readonly number[],
  k: number,
): number {
  const own: number[] = [];
  let pairs = pairsWithout;
  let joined = 0;
  const join = (part: number): void => {
    const size = intAt(parts.sizes, part);
    joined += size;
    pairs -= pairsOf(size);
  };
  for (const member of members) {
    const part = intAt(parts.of, member);
    if (own.includes(part)) continue;
    own.push(part);
    join(part);
  }
  let free = k * members.length;
  for (const part of joinable) {
    if (free < 1) break;
    if (own.includes(part)) continue;
    free--;
    join(part);
  }
  return pairs + pairsOf(joined);
}
