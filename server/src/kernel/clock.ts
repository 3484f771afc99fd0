/** Time as the program sees it; tests give their own. */
export interface Clock {
  /** Now, as an ISO instant in UTC with milliseconds. */
  now(): string;
}

/** The machine's clock. */
export const SYSTEM_CLOCK: Clock = { now: () => new Date().toISOString() };

/** The calendar day of an instant in Germany, `YYYY-MM-DD`. */
export const dayInGermany = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(instant));
