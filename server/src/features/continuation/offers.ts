import { EXCLUSION_REASONS, formatPartialDate, WILLINGNESS } from '@quartiersnetz/graph-schema';
import type { Capacity, Contribution, TaskOffer, Willingness } from './entries.js';
import { counted, euro } from './words.js';

/** How a cell of the matrix is drawn. */
export type OfferSign = Willingness | 'EXCLUDED' | 'UNSUITABLE';

/** Signs from the best to the worst for a task; what nobody was asked about is better than a no. */
const BEST_FIRST: readonly OfferSign[] = [
  'COMMITTED',
  'CONDITIONAL',
  'SIGNALLED',
  'NOT_ASKED',
  'NO_ANSWER',
  'DECLINED',
  'EXCLUDED',
  'UNSUITABLE',
];

/** Where nothing is said of an exclusion, this is. */
const EXCLUDED_BECAUSE = {
  NEUTRALITY: 'Wäre dann nicht mehr neutral.',
  VOLUNTEERS: 'Das ist ehrenamtlich nicht leistbar.',
} as const;

/** The sign of a cell: an exclusion covers all else, then the dash, then the willingness. */
export const signOf = (offer: TaskOffer | undefined): OfferSign => {
  if (offer === undefined) return 'NOT_ASKED';
  if (offer.excluded !== null) return 'EXCLUDED';
  return offer.ability === 'UNSUITABLE' ? 'UNSUITABLE' : offer.willingness;
};

/** The best of several signs; NOT_ASKED for none. */
export const bestSign = (signs: readonly OfferSign[]): OfferSign =>
  BEST_FIRST.find((sign) => signs.includes(sign)) ?? 'NOT_ASKED';

/** Whether somebody suited has promised the task, with or without a condition; unknown ability does not count as suited. */
export const covers = (offer: TaskOffer): boolean =>
  offer.excluded === null &&
  (offer.ability === 'SUITABLE' || offer.ability === 'PARTLY') &&
  (offer.willingness === 'COMMITTED' || offer.willingness === 'CONDITIONAL');

/** What stands below the matrix for a cell: "bedingt, wenn die Miete gesichert ist. Gespräch im Bürgertreff, 12.09.2026." */
export function offerSentence(offer: TaskOffer, sourceTitle: string | null): string {
  return `${statement(offer)}. ${basisSentence(offer.date, sourceTitle)}`;
}

/** What an organisation has said, as it may be shown to it: without what the office thinks of its ability. */
export const promiseSentence = (offer: TaskOffer, sourceTitle: string | null): string =>
  `${said(offer, [])}. ${basisSentence(offer.date, sourceTitle)}`;

function statement(offer: TaskOffer): string {
  if (offer.excluded !== null) {
    const reason = (offer.exclusionNote ?? EXCLUDED_BECAUSE[offer.excluded]).replace(/\.$/, '');
    return `ausgeschlossen, ${EXCLUSION_REASONS[offer.excluded]}: ${reason}`;
  }
  if (offer.ability === 'UNSUITABLE') return 'nicht geeignet';
  return said(offer, offer.ability === 'PARTLY' ? ['teilweise geeignet'] : []);
}

function said({ willingness, hours, condition }: TaskOffer, judged: readonly string[]): string {
  const parts = [
    WILLINGNESS[willingness],
    ...judged,
    ...(hours === null ? [] : [`${counted(hours, 'Stunde', 'Stunden')} je Woche`]),
    ...(condition === null ? [] : [condition.replace(/\.$/, '')]),
  ];
  return parts.join(', ');
}

/** What an organisation brings in, in a sentence: "bedingt, 5.000 € im Jahr 2029. Brief vom Amt, 12.09.2026." */
export function contributionSentence(
  { willingness, amount, year, date }: Pick<Contribution, 'willingness' | 'amount' | 'year' | 'date'>,
  sourceTitle: string | null,
): string {
  const money = [...(amount === null ? [] : [euro(amount)]), ...(year === null ? [] : [`im Jahr ${year}`])].join(' ');
  const words = [WILLINGNESS[willingness], ...(money === '' ? [] : [money])].join(', ');
  return `${words}. ${basisSentence(date, sourceTitle)}`;
}

/** Where a statement comes from: "Gespräch im Bürgertreff, 12.09.2026." */
function basisSentence(date: string | null, sourceTitle: string | null): string {
  const parts = [...(sourceTitle === null ? [] : [sourceTitle]), ...(date === null ? [] : [formatPartialDate(date)])];
  return parts.length === 0 ? 'Ohne Quelle und Datum.' : `${parts.join(', ')}.`;
}

/** Free hours that a candidate counts with: none where nothing goes any more, null where they are unknown. */
export const freeHours = ({
  hoursPerWeek,
  capacity,
}: {
  readonly hoursPerWeek: number | null;
  readonly capacity: Capacity;
}): number | null => (capacity === 'EXHAUSTED' ? 0 : hoursPerWeek);
