import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { TieRow } from '../graph/projection.js';
import { degreeOf } from '../measures/degree.js';
import type { FindingsContext } from './context.js';
import { actorGap } from './gap.js';
import type { ActorGap } from './types.js';

/** From this share of an actor's strength on one person carries it (analysis.md, PERSON_DEPENDENT). */
const CARRIES_FROM = 0.8;

/**
 * NO_NAMED_CONTACT: nobody is named for the actor, neither in a current function nor as the one through whom a tie runs.
 * Population groups have no person, and of foreign actors it is not known.
 */
export function namedContactGap(context: FindingsContext, v: number): readonly ActorGap[] {
  const { actors } = context.projection;
  const { kind, officeHolders } = actors[v] ?? {};
  if (kind === 'PopulationGroup' || !officeHolders || officeHolders.length > 0) return [];
  if (carriers(context, v).size > 0) return [];
  return [actorGap(context, v, 'NO_NAMED_CONTACT', 'LOW', floatAt(context.strengths, v), [])];
}

/**
 * PERSON_DEPENDENT: one person carries at least 80 % of the actor's strength (MEDIUM), or is the only one to ask although the
 * actor has several contacts (LOW; with one contact it is a SINGLE_CONTACT, which says more). Ties of which nobody is said to
 * carry them count in the whole. The person is not part of the answer: the actor is measured, not her or him.
 */
export function personGap(context: FindingsContext, v: number): readonly ActorGap[] {
  const { actors, full } = context.projection;
  if (degreeOf(full, v) < 2) return [];
  const whole = floatAt(context.strengths, v);
  const carried = carriers(context, v);
  const most = Math.max(0, ...carried.values());
  if (most >= CARRIES_FROM * whole) {
    return [actorGap(context, v, 'PERSON_DEPENDENT', 'MEDIUM', most, [], { carriedShare: most / whole })];
  }
  const persons = new Set([...(actors[v]?.officeHolders ?? []), ...carried.keys()]);
  return persons.size === 1 ? [actorGap(context, v, 'PERSON_DEPENDENT', 'LOW', whole, [])] : [];
}

/** Strength that each person carries at the actor's end of its ties; of parallel ties the strongest one counts. */
function carriers(
  { carried: isCarried, projection: { actors, full, tieRows } }: FindingsContext,
  v: number,
): ReadonlyMap<string, number> {
  const id = actors[v]?.id;
  const carried = new Map<string, number>();
  if (!isCarried) return carried;
  for (let arc = intAt(full.offsets, v); arc < intAt(full.offsets, v + 1); arc++) {
    const rows = tieRows[intAt(full.edges, arc)] ?? [];
    for (const [position, row] of rows.entries()) {
      const person = carrierAt(row, id);
      if (!person || rows.slice(0, position).some((earlier) => carrierAt(earlier, id) === person)) continue;
      const ofPerson = rows.filter((other) => carrierAt(other, id) === person);
      const strongest = Math.max(...ofPerson.map(({ strength }) => strength));
      carried.set(person, (carried.get(person) ?? 0) + strongest);
    }
  }
  return carried;
}

const carrierAt = (row: TieRow, actor: string | undefined): string | null | undefined =>
  row.from === actor ? row.carriedByFrom : row.carriedByTo;
