/** The day `months` before a day, both `YYYY-MM-DD`; a day that the month lacks becomes its last. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return [String(y).padStart(4, '0'), pad(m + 1), pad(Math.min(date, last))].join('-');
}

/** Whole months from an earlier day to a later one; 0 where it is not earlier. */
export function wholeMonths(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0));
}

const pad = (value: number): string => String(value).padStart(2, '0');
