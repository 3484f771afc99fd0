import { formatPartialDate, lastDay } from '@quartiersnetz/graph-schema';
import type { PartialDate } from '@quartiersnetz/graph-schema';
import { wholeMonths } from '../../network-analysis/index.js';
import { counted } from './words.js';

/** Dates of a mandate of the QM. */
export interface MandateEnd {
  readonly until: PartialDate | null;
  readonly optionUntil: PartialDate | null;
}

/** When the funding ends, and how long that is from a day. */
export interface FundingEnd {
  readonly date: PartialDate;
  readonly monthsLeft: number;
  /** The end if the option is not drawn; null where there is none. */
  readonly withoutOption: PartialDate | null;
  readonly sentence: string;
}

const later = (a: PartialDate, b: PartialDate): PartialDate => (lastDay(a) < lastDay(b) ? b : a);

const latest = (dates: readonly (PartialDate | null)[]): PartialDate | null => {
  const known = dates.filter((date) => date !== null);
  return known.length === 0 ? null : known.reduce(later);
};

/**
 * The end that the handover is planned against: of the option where a mandate has one, else of the mandate, else of the
 * area's funding; of several mandates the latest. Null where nothing says it.
 */
export function fundingEnd(
  mandates: readonly MandateEnd[],
  areaUntil: PartialDate | null,
  day: string,
): FundingEnd | null {
  const option = latest(mandates.map(({ optionUntil }) => optionUntil));
  const certain = latest(mandates.map(({ until }) => until));
  const date = latest([option, certain]) ?? areaUntil;
  if (date === null) return null;
  const withoutOption = option !== null && certain !== null && lastDay(certain) < lastDay(option) ? certain : null;
  const monthsLeft = wholeMonths(day, lastDay(date));
  return { date, monthsLeft, withoutOption, sentence: sentenceOf(date, monthsLeft, withoutOption, day) };
}

function sentenceOf(date: PartialDate, months: number, withoutOption: PartialDate | null, day: string): string {
  const when = dated(date);
  if (lastDay(date) < day) return `Die Förderung endete ${when}.`;
  const left = months === 0 ? 'noch weniger als ein Monat' : `noch ${counted(months, 'Monat', 'Monate')}`;
  const option = withoutOption === null ? '' : ` Ohne die Option endet sie ${dated(withoutOption)}.`;
  return `Förderung endet ${when}, ${left}.${option}`;
}

/** "am 28.02.2029", "im Monat 02/2029", "2029". */
function dated(date: PartialDate): string {
  const text = formatPartialDate(date);
  if (date.length === 10) return `am ${text}`;
  return date.length === 7 ? `im Monat ${text}` : `im Jahr ${text}`;
}
