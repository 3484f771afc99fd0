import { formatPartialDate } from '@quartiersnetz/graph-schema';

const DAY = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const EXAMPLES = 'Beispiele: 2024, 05/2024, 17.05.2024.';

/** Why a text is no date, in a sentence; for a day after the end of its month with the days that may be meant. */
export function dateFault(text: string): string {
  const [, day, month, year] = DAY.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return `Das ist kein Datum. ${EXAMPLES}`;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || Number(day) < 29 || Number(day) > 31) return `Diesen Tag gibt es nicht. ${EXAMPLES}`;
  const dayAt = (offset: number): string =>
    formatPartialDate(new Date(Date.UTC(Number(year), Number(month), offset)).toISOString().slice(0, 10));
  return `Diesen Tag gibt es nicht. Gemeint: ${dayAt(0)} oder ${dayAt(1)}?`;
}
