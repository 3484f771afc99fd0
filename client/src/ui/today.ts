/** The calendar day here and now, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day as many months earlier, the last day of that month where it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const [earlierYear, earlierMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(earlierYear, earlierMonth, 0)).getUTCDate();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${earlierYear}-${two(earlierMonth)}-${two(Math.min(date, last))}`;
}

/** 2026-11-22 as 22.11.2026. */
export const germanDay = (day: string): string => day.split('-').reverse().join('.');
