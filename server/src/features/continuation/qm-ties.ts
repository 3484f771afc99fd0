import { formatPartialDate, lastDay, sortKey } from '@quartiersnetz/graph-schema';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { tieKind } from '../network/index.js';
import type { CursorParts } from '../records/index.js';
import { heldTies } from './continuation-day.js';
import type { ContinuationDay, HeldTie } from './continuation-day.js';
import type { TieHandover } from './entries.js';

/** A tie of the QM with its handover and its place in the order of the list. */
export interface QmTie {
  readonly held: HeldTie;
  readonly handover: TieHandover | null;
  readonly onlyQm: boolean;
  readonly otherContacts: number;
  readonly verb: string;
  readonly place: CursorParts;
}

export type QmTieFilter = 'NEXT' | 'ONLY_QM' | 'WITHOUT_RECEIVER' | 'HANDED_OVER';

/** Parts of a place: rank, when it is due, weakness, name, id. */
export const PLACE_PARTS = 5;
const NO_DATE = '9999';
const STRONGEST = 4;

/** All ties of the QM on a day, first what can be done next: next steps by date, what hangs on the QM alone, the strong ones. */
export function qmTies(
  day: ContinuationDay,
  handovers: readonly TieHandover[],
  vocabularies: VocabularySet,
): readonly QmTie[] {
  const byTie = new Map(handovers.map((handover) => [handover.tie, handover]));
  const ties = heldTies(day).map((held) => qmTie(day, held, byTie.get(held.tie.id) ?? null, vocabularies));
  return ties.sort((a, b) => (before(a.place, b.place) ? -1 : 1));
}

function before(a: CursorParts, b: CursorParts): boolean {
  const position = a.findIndex((part, index) => part !== b[index]);
  return position >= 0 && (a[position] ?? '') < (b[position] ?? '');
}

function qmTie(day: ContinuationDay, held: HeldTie, handover: TieHandover | null, vocabularies: VocabularySet): QmTie {
  const { tie, contact, outwards } = held;
  const otherContacts = day.figuresOf.get(contact.id)?.contactsWithoutQm ?? 0;
  const onlyQm = otherContacts === 0;
  const kind = tieKind(vocabularies, tie.kind);
  const due = handover?.nextStepDue ?? null;
  return {
    held,
    handover,
    onlyQm,
    otherContacts,
    verb: (outwards ? kind?.verb : kind?.inverse) ?? kind?.label ?? tie.kind,
    place: [
      rankOf(handover, onlyQm),
      due === null ? NO_DATE : lastDay(due),
      STRONGEST - tie.intensity,
      sortKey(contact.name),
      tie.id,
    ],
  };
}

function rankOf(handover: TieHandover | null, onlyQm: boolean): number {
  if (handover?.state === 'HANDED_OVER') return 4;
  if (handover !== null && handover.nextStep !== null) return 0;
  if (onlyQm) return 1;
  return handover === null ? 3 : 2;
}

/** Whether a tie passes a filter of the list. */
export function passes({ handover, onlyQm }: QmTie, filter: QmTieFilter): boolean {
  switch (filter) {
    case 'NEXT':
      return handover !== null && handover.state !== 'HANDED_OVER' && handover.nextStep !== null;
    case 'ONLY_QM':
      return onlyQm;
    case 'WITHOUT_RECEIVER':
      return (handover?.receiver ?? null) === null;
    case 'HANDED_OVER':
      return handover?.state === 'HANDED_OVER';
  }
}

/** What goes over with a tie, in words. Notes are personal and never do. */
export function goesAlong(
  { held: { tie } }: QmTie,
  contactPoints: readonly string[],
  citations: number,
): readonly string[] {
  const since = tie.since === null ? 'Kontakt ohne bekannten Beginn' : `Kontakt seit ${formatPartialDate(tie.since)}`;
  const confirmed =
    tie.lastConfirmedAt === null ? 'nie bestätigt' : `zuletzt bestätigt ${formatPartialDate(tie.lastConfirmedAt)}`;
  return [
    ...(contactPoints.length === 0 ? [] : [`Ansprechstelle: ${contactPoints.join(', ')}`]),
    `${since}, ${confirmed}; ohne persönliche Notizen`,
    ...(citations === 0 ? [] : [citations === 1 ? '1 Beleg' : `${citations} Belege`]),
  ];
}
