import { lastDay } from '@quartiersnetz/graph-schema';
import { neighbours } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { degreeOf } from '../measures/degree.js';
import { hopsFrom } from '../measures/hops.js';
import type { FindingsContext } from './context.js';
import { idOf } from './context.js';
import { monthsBefore, wholeMonths } from './dates.js';
import { actorGap } from './gap.js';
import { introducersOfField, introducersTo, introducersViaQm, maskOf } from './introducers.js';
import { namedContactGap, personGap } from './person-gaps.js';
import type { ActorGap } from './types.js';

const STRONG_TIE_FROM = 3;

/**
 * Gaps of single actors in R that depend on which ties there are (analysis.md, Actor gaps). An actor that only the QM knows is
 * not listed as SINGLE_CONTACT again, and an initiative that is isolated or known only to the QM not as one without an
 * institution.
 */
export function gapsOfTies(context: FindingsContext): readonly ActorGap[] {
  const institutions = institutionSearch(context);
  return context.projection.actors.flatMap((_, v) => [
    ...contactGap(context, v),
    ...institutionGap(context, v, institutions),
    ...personGap(context, v),
  ]);
}

/** Gaps of single actors in R that depend on what is recorded beside: who is named, and when somebody last looked. */
export const gapsOfRecords = (context: FindingsContext): readonly ActorGap[] =>
  context.projection.actors.flatMap((_, v) => [...namedContactGap(context, v), ...staleGap(context, v)]);

/** ISOLATED, QM_ONLY or SINGLE_CONTACT. */
function contactGap(context: FindingsContext, v: number): readonly ActorGap[] {
  const { actors, full, q } = context.projection;
  const contacts = neighbours(full, v);
  const only = contacts[0];
  if (contacts.length > 1) return [];
  const initiative = actors[v]?.kind === 'Initiative';
  if (only === undefined) {
    return [actorGap(context, v, 'ISOLATED', initiative ? 'HIGH' : 'MEDIUM', 0, introducersOfField(context, v))];
  }
  const strength = floatAt(context.strengths, v);
  if (only !== q) {
    const introducers = introducersTo(
      context,
      v,
      maskOf(actors.length, () => true),
    );
    return [actorGap(context, v, 'SINGLE_CONTACT', 'LOW', strength, introducers, { contact: idOf(context, only) })];
  }
  const severity = initiative || strength >= STRONG_TIE_FROM ? 'HIGH' : 'MEDIUM';
  const sector = intAt(context.sectors.of, v);
  const ownField = (w: number): boolean => w !== v && (sector < 0 || intAt(context.sectors.of, w) === sector);
  const introducers = introducersViaQm(context, v, maskOf(actors.length, ownField));
  return [actorGap(context, v, 'QM_ONLY', severity, strength, introducers)];
}

interface InstitutionSearch {
  /** Organisations: what has a legal form or an office (vocabulary.md). */
  readonly mask: Uint8Array;
  /** Steps to the nearest one in G-q, -1 for none. */
  readonly steps: Int32Array;
  /** Components of G that hold one. */
  readonly reachable: ReadonlySet<number>;
}

function institutionSearch(context: FindingsContext): InstitutionSearch {
  const { actors, withoutQm } = context.projection;
  const nodes = actors.flatMap(({ kind }, v) => (kind === 'Organisation' ? [v] : []));
  return {
    mask: Uint8Array.from(actors, ({ kind }) => (kind === 'Organisation' ? 1 : 0)),
    steps: hopsFrom(withoutQm, nodes),
    reachable: new Set(nodes.map((v) => intAt(context.componentsFull.of, v))),
  };
}

function institutionGap(context: FindingsContext, v: number, search: InstitutionSearch): readonly ActorGap[] {
  const { actors, withoutQm } = context.projection;
  const steps = intAt(search.steps, v);
  if (actors[v]?.kind !== 'Initiative' || steps === 1 || degreeOf(withoutQm, v) === 0) return [];
  const type = 'INITIATIVE_WITHOUT_INSTITUTION';
  const weight = floatAt(context.strengths, v);
  if (steps > 1) {
    const introducers = introducersTo(context, v, () => search.mask);
    return [actorGap(context, v, type, 'MEDIUM', weight, introducers, { reach: 'WITHOUT_QM', steps })];
  }
  const viaQm = search.reachable.has(intAt(context.componentsFull.of, v));
  const introducers = viaQm ? introducersViaQm(context, v, () => search.mask) : [];
  return [actorGap(context, v, type, 'MEDIUM', weight, introducers, { reach: viaQm ? 'ONLY_VIA_QM' : 'NONE' })];
}

/**
 * STALE: no tie of the actor, that with the QM counted, was confirmed within the months set. A tie that was never confirmed
 * counts from its beginning; a partial date counts to its last day.
 */
function staleGap(context: FindingsContext, v: number): readonly ActorGap[] {
  const { date, full, tieRows } = context.projection;
  if (degreeOf(full, v) === 0) return [];
  let newest: string | null = null;
  let newestDay = '';
  for (let arc = intAt(full.offsets, v); arc < intAt(full.offsets, v + 1); arc++) {
    for (const { lastConfirmedAt, since } of tieRows[intAt(full.edges, arc)] ?? []) {
      const seen = lastConfirmedAt ?? since;
      if (seen === null || lastDay(seen) <= newestDay) continue;
      newest = seen;
      newestDay = lastDay(seen);
    }
  }
  if (newestDay >= monthsBefore(date, context.staleAfterMonths)) return [];
  const figures = { lastConfirmedAt: newest, monthsSince: newest === null ? null : wholeMonths(newestDay, date) };
  return [actorGap(context, v, 'STALE', 'LOW', floatAt(context.strengths, v), [], figures)];
}
