/** A date known to the year, the month or the day: `2024`, `2024-05`, `2024-05-17` (decisions.md 4). */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is a partial date between the years 1000 and 9999 that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < 1000) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** First day of the date as `YYYY-MM-DD`; expects a valid partial date. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day of the date as `YYYY-MM-DD`; expects a valid partial date. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Whether something with this life time counts on a day: no since means always, no until means still. */
export function countsOn(day: string, since: PartialDate | null, until: PartialDate | null): boolean {
  return (since === null || firstDay(since) <= day) && (until === null || day <= lastDay(until));
}

/** The date as it is written in German, with the precision it was entered with: `2024`, `05/2024`, `17.05.2024`. */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  return day === undefined ? `${month}/${year}` : `${day}.${month}.${year}`;
}

/**
 * Reads a date as people write it: `2024`, `05/2024`, `05.2024`, `17.05.2024`, `1.2.26`, `2024-05-17`.
 * Returns null for an impossible or ambiguous date; two-digit years are 2000 to 2069 and 1970 to 1999.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const trimmed = text.trim();
  if (FORM.test(trimmed)) return isPartialDate(trimmed) ? trimmed : null;
  const monthForm = /^(\d{1,2})[./](\d{4})$/.exec(trimmed);
  const dayForm = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(trimmed);
  let candidate: string | null = null;
  if (monthForm) candidate = `${monthForm[2]}-${pad(monthForm[1])}`;
  if (dayForm) candidate = `${fullYear(dayForm[3] ?? '')}-${pad(dayForm[2])}-${pad(dayForm[1])}`;
  return candidate !== null && isPartialDate(candidate) ? candidate : null;
}

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return Number(digits) >= 70 ? `19${digits}` : `20${digits}`;
}
