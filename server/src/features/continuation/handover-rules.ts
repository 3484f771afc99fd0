import { firstDay, lastDay } from '@quartiersnetz/graph-schema';
import type { Fault, PartialDate, Values } from '@quartiersnetz/graph-schema';
import type { Handover } from './entries.js';

/** The kinds of handover with the name of their second fact. */
export type HandoverKind = 'TaskHandover' | 'TieHandover';

type Facts = Pick<Handover, 'metOn' | 'withoutQmOn' | 'commitmentsAcceptedOn'>;

const WITHOUT_QM: Readonly<Record<HandoverKind, { readonly property: string; readonly sentence: string }>> = {
  TaskHandover: { property: 'workedWithoutQmOn', sentence: 'sie ohne das QM gearbeitet haben' },
  TieHandover: { property: 'spokeWithoutQmOn', sentence: 'sie ohne das QM gesprochen haben' },
};

/** The facts that "übergeben" rests on, in the order in which they come about: property and what has to be so. */
const factsOf = (kind: HandoverKind): readonly (readonly [property: string, sentence: string])[] => [
  ['metOn', 'beide sich getroffen haben'],
  [WITHOUT_QM[kind].property, WITHOUT_QM[kind].sentence],
  ['commitmentsAcceptedOn', 'die Zusagen angenommen sind'],
];

/** What is missing for "übergeben", as the ends of a sentence that begins with "Übergeben ist es, wenn". */
export function missingFacts(kind: HandoverKind, { metOn, withoutQmOn, commitmentsAcceptedOn }: Facts): string[] {
  const given = [metOn, withoutQmOn, commitmentsAcceptedOn];
  return factsOf(kind).flatMap(([, sentence], position) => (given[position] === null ? [sentence] : []));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Why a handover cannot stand like this: handed over or under way without somebody who receives it, handed over without the
 * three facts, a fact in the future. `today` is a day; null does not look at it.
 */
export function handoverFaults(kind: HandoverKind, values: Values, today: string | null): readonly Fault[] {
  const faults: Fault[] = [];
  const state = values['state'];
  if (state !== 'PLANNED' && !isText(values['receiver'])) {
    const message = 'An wen geht es über? Erst dann ist es mehr als geplant.';
    faults.push({ field: 'receiver', code: 'REQUIRED', message });
  }
  for (const [property, sentence] of factsOf(kind)) {
    const value = values[property];
    if (isText(value)) {
      if (today !== null && firstDay(value) > today) {
        faults.push({ field: property, code: 'OUT_OF_RANGE', message: 'Dieser Tag liegt noch vor uns.' });
      }
    } else if (state === 'HANDED_OVER') {
      faults.push({ field: property, code: 'REQUIRED', message: `Übergeben ist es erst, wenn ${sentence}.` });
    }
  }
  return faults;
}

/** The day since when it is handed over: as entered, else the last of the three facts. */
export function handedOverSince(handover: Facts & { readonly date: PartialDate | null }): PartialDate | null {
  if (handover.date !== null) return handover.date;
  const facts = [handover.metOn, handover.withoutQmOn, handover.commitmentsAcceptedOn].filter((fact) => fact !== null);
  return facts.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null;
}
