import { neighbours } from '../graph/graph.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';
import { degreeOf } from '../measures/degree.js';
import { hopsFrom, shortestPath } from '../measures/hops.js';
import type { FindingsContext } from './context.js';
import { idOf, idsOf } from './context.js';
import type { Introducer } from './types.js';

/** How many introducers are proposed for a gap, and how many actors are named on each side. */
const MOST = 3;

interface Candidate {
  readonly node: number;
  readonly score: number;
  /** Leads into another sphere, or knows the actor's own sector: such candidates come first. */
  readonly nearer?: boolean;
  readonly knows: readonly number[];
  readonly leadsTo: readonly number[];
}

/** Marks of nodes, made when they are needed. */
export type Mask = () => Uint8Array;

/** The nodes 0 .. n-1 that pass. */
export const maskOf =
  (n: number, passes: (v: number) => boolean): Mask =>
  () =>
    Uint8Array.from({ length: n }, (_, v) => (passes(v) ? 1 : 0));

/** Sums of fractions differ in their last digits by the order of summing; twelve decimals decide. */
const rounded = (score: number): number => Math.round(score * 1e12);

function best(context: FindingsContext, basis: Introducer['basis'], candidates: readonly Candidate[]) {
  return [...candidates]
    .sort(
      (a, b) =>
        Number(b.nearer ?? false) - Number(a.nearer ?? false) || rounded(b.score) - rounded(a.score) || a.node - b.node,
    )
    .slice(0, MOST)
    .map(({ node, score, knows, leadsTo }): Introducer => ({
      actor: idOf(context, node),
      basis,
      score,
      knows: idsOf(context, knows),
      leadsTo: idsOf(context, leadsTo),
    }));
}

/**
 * Introducers for a pair of sectors: actors outside the QM with ties into both, ranked by the smaller of the two sums of
 * 1 / degree over their contacts in each (decisions.md 17). Inside one sector: at least two contacts there. O(n + m).
 */
export function sectorPairIntroducers(context: FindingsContext, a: number, b: number): readonly Introducer[] {
  if (!context.naming) return [];
  const { withoutQm } = context.projection;
  const candidates: Candidate[] = [];
  for (let v = 0; v < withoutQm.n; v++) {
    const knows: number[] = [];
    const leadsTo: number[] = [];
    let sumA = 0;
    let sumB = 0;
    for (const z of neighbours(withoutQm, v)) {
      const sector = intAt(context.sectors.of, z);
      if (sector !== a && sector !== b) continue;
      const share = 1 / degreeOf(withoutQm, z);
      if (sector === a) {
        knows.push(z);
        sumA += share;
      }
      if (sector === b) {
        leadsTo.push(z);
        sumB += share;
      }
    }
    const enough = a === b ? knows.length > 1 : knows.length > 0 && leadsTo.length > 0;
    if (enough) candidates.push({ node: v, score: Math.min(sumA, sumB), knows, leadsTo });
  }
  return best(context, 'BOTH_SIDES', candidates);
}

/**
 * Introducers of an actor to any of the targets (mask): contacts outside the QM that know targets, by resource allocation
 * (targets known / degree), those who lead into another sphere first; else the first steps of the shortest ways. O(n + m).
 * Source: Zhou, Lu & Zhang 2009.
 */
export function introducersTo(context: FindingsContext, actor: number, aims: Mask): readonly Introducer[] {
  if (!context.naming) return [];
  const targets = aims();
  const { withoutQm } = context.projection;
  const contacts = neighbours(withoutQm, actor);
  const known = new Set<number>([actor, ...contacts]);
  const foreign = (v: number): boolean => {
    const [own, other] = [intAt(context.spheres.of, actor), intAt(context.spheres.of, v)];
    return own >= 0 && other >= 0 && own !== other;
  };
  const candidates: Candidate[] = [];
  for (const z of contacts) {
    const reached = [...neighbours(withoutQm, z)].filter((t) => byteAt(targets, t) === 1 && !known.has(t));
    if (reached.length === 0) continue;
    reached.sort((a, b) => Number(foreign(b)) - Number(foreign(a)) || a - b);
    candidates.push({
      node: z,
      score: reached.length / degreeOf(withoutQm, z),
      nearer: reached.some(foreign),
      knows: [actor],
      leadsTo: reached.slice(0, MOST),
    });
  }
  return candidates.length > 0
    ? best(context, 'COMMON_CONTACT', candidates)
    : firstSteps(context, actor, contacts, targets);
}

function firstSteps(context: FindingsContext, actor: number, contacts: Int32Array, targets: Uint8Array) {
  const { withoutQm } = context.projection;
  const ends: number[] = [];
  targets.forEach((mark, v) => {
    if (mark === 1 && v !== actor) ends.push(v);
  });
  const hops = hopsFrom(withoutQm, ends);
  const steps = intAt(hops, actor);
  const candidates: Candidate[] = [];
  for (const z of steps > 1 ? contacts : []) {
    if (intAt(hops, z) !== steps - 1) continue;
    const end = shortestPath(withoutQm, z, ends)?.at(-1);
    candidates.push({ node: z, score: 1 / steps, knows: [actor], leadsTo: end === undefined ? [] : [end] });
  }
  return best(context, 'SHORTEST_PATH', candidates);
}

/**
 * Introducers for an actor that only the QM knows: contacts of the QM that know targets, those who also know somebody of the
 * actor's own sector first, then by the sum of 1 / degree over the targets; if there are none, contacts of the QM that are
 * targets themselves, by degree.
 */
export function introducersViaQm(context: FindingsContext, actor: number, aims: Mask): readonly Introducer[] {
  if (!context.naming) return [];
  const targets = aims();
  const { withoutQm, qmIds } = context.projection;
  const others = context.qmContacts.filter((v) => v !== actor);
  const sector = intAt(context.sectors.of, actor);
  const isOwnField = (v: number): boolean => sector >= 0 && intAt(context.sectors.of, v) === sector;
  const knowing: Candidate[] = [];
  for (const v of others) {
    const leadsTo = [...neighbours(withoutQm, v)].filter((t) => byteAt(targets, t) === 1 && t !== actor);
    const score = leadsTo.reduce((sum, t) => sum + 1 / degreeOf(withoutQm, t), 0);
    if (leadsTo.length === 0) continue;
    const own = [...neighbours(withoutQm, v)].filter((t) => t !== actor && isOwnField(t) && byteAt(targets, t) === 0);
    const named = [...own.slice(0, 1), ...leadsTo].slice(0, MOST);
    knowing.push({ node: v, score, nearer: own.length > 0, knows: [], leadsTo: named });
  }
  const direct = others
    .filter((v) => byteAt(targets, v) === 1)
    .map((v): Candidate => ({ node: v, score: degreeOf(withoutQm, v), knows: [], leadsTo: [v] }));
  const found = best(context, 'VIA_QM', knowing.length > 0 ? knowing : direct);
  return found.map((introducer) => ({ ...introducer, knows: qmIds }));
}

/** Actors that hang on a point and could be tied elsewhere: its contacts in the separated parts, best connected first. */
export function secondContacts(
  context: FindingsContext,
  point: number,
  separated: readonly number[],
): readonly Introducer[] {
  if (!context.naming) return [];
  const { withoutQm } = context.projection;
  const apart = new Set(separated);
  const contacts = [...neighbours(withoutQm, point)].filter((v) => apart.has(v));
  const candidates = contacts.map((v): Candidate => ({
    node: v,
    score: degreeOf(withoutQm, v),
    knows: [point],
    leadsTo: [...neighbours(withoutQm, v)].filter((w) => apart.has(w)).slice(0, MOST),
  }));
  return best(context, 'SECOND_CONTACT', candidates);
}

/** Introducers for an actor without any tie: the best connected ones of its sector, who know the field. */
export function introducersOfField(context: FindingsContext, actor: number): readonly Introducer[] {
  if (!context.naming) return [];
  const { withoutQm } = context.projection;
  const sector = intAt(context.sectors.of, actor);
  const candidates: Candidate[] = [];
  for (let v = 0; sector >= 0 && v < withoutQm.n; v++) {
    const contacts = degreeOf(withoutQm, v);
    if (v === actor || contacts === 0 || intAt(context.sectors.of, v) !== sector) continue;
    candidates.push({ node: v, score: contacts, knows: [...neighbours(withoutQm, v)].slice(0, MOST), leadsTo: [] });
  }
  return best(context, 'SAME_FIELD', candidates);
}
