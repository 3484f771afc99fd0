import { edgeBetween, neighbours, strengthsByEdge } from '../../network-analysis/index.js';
import type { Introducer, Projection } from '../../network-analysis/index.js';
import { introducerReason, listed } from '../network/index.js';
import type { ContinuationDay } from './continuation-day.js';

/** Who could receive a tie of the QM, and why. */
export interface ReceiverProposal {
  readonly actor: string;
  readonly reason: string;
}

const MOST = 3;

interface Found {
  readonly actor: string;
  readonly strength: number;
  readonly common: readonly number[];
  readonly score: number;
}

/**
 * Who could receive the QM's tie to a contact: organisations that know it themselves, then those that know others who know it;
 * in both, candidates of the table come first, then the strongest tie, then resource allocation (sum of 1 / degree over the
 * common contacts; Zhou, Lu & Zhang 2009). Where nobody is found, the introducers of a gap of the contact. At most three.
 */
export function receiverProposals(
  day: ContinuationDay,
  contact: string,
  candidates: ReadonlySet<string>,
): readonly ReceiverProposal[] {
  const { projection, actor } = day;
  const node = projection.nodeOf.get(contact);
  if (node === undefined) return [];
  const nameOf = (id: string): string => actor(id)?.shortName ?? '';
  const mayReceive = (id: string): boolean =>
    actor(id)?.actorClass === 'Organisation' && actor(id)?.foreign !== true && id !== contact;
  const found = around(projection, node).filter((each) => mayReceive(each.actor));
  const ranked = found.sort(
    (a, b) =>
      Number(b.strength > 0) - Number(a.strength > 0) ||
      Number(candidates.has(b.actor)) - Number(candidates.has(a.actor)) ||
      b.strength - a.strength ||
      b.score - a.score ||
      (a.actor < b.actor ? -1 : 1),
  );
  if (ranked.length > 0) {
    return ranked.slice(0, MOST).map((each) => ({ actor: each.actor, reason: reasonOf(each, projection, nameOf) }));
  }
  return introducers(day, contact)
    .filter((introducer) => mayReceive(introducer.actor))
    .slice(0, MOST)
    .map((introducer) => ({ actor: introducer.actor, reason: introducerReason(introducer, [contact], nameOf) }));
}

/** Actors at distance one and two from a node without the QM. */
function around({ withoutQm, actors }: Projection, node: number): Found[] {
  const strengths = strengthsByEdge(withoutQm);
  const contacts = new Set<number>(neighbours(withoutQm, node));
  const found: Found[] = [];
  const commonOf = new Map<number, number[]>();
  for (const z of contacts) {
    for (const v of neighbours(withoutQm, z)) {
      if (v !== node) commonOf.set(v, [...(commonOf.get(v) ?? []), z]);
    }
  }
  for (const v of new Set([...contacts, ...commonOf.keys()])) {
    const common = (commonOf.get(v) ?? []).sort((a, b) => a - b);
    const edge = contacts.has(v) ? edgeBetween(withoutQm, node, v) : -1;
    found.push({
      actor: actors[v]?.id ?? '',
      strength: edge < 0 ? 0 : (strengths[edge] ?? 0),
      common,
      score: common.reduce((sum, z) => sum + 1 / neighbours(withoutQm, z).length, 0),
    });
  }
  return found;
}

function reasonOf({ strength, common }: Found, { actors }: Projection, nameOf: (id: string) => string): string {
  if (strength > 0) return `kennt den Kontakt schon (Stärke ${strength})`;
  return `kennt ${listed(common.slice(0, MOST).map((node) => nameOf(actors[node]?.id ?? '')))}`;
}

const introducers = ({ findings }: ContinuationDay, contact: string): readonly Introducer[] =>
  findings.gaps.flatMap((gap) => (gap.family === 'ACTOR' && gap.subjects[0] === contact ? gap.introducers : []));
