/** Time as the program sees it; tests give their own. */
export interface Clock {
  /** Now, as an ISO instant in UTC with milliseconds. */
  now(): string;
}

/** The machine's clock. */
export const SYSTEM_CLOCK: Clock = { now: () => new Date().toISOString() };

/** Made once: making it takes longer than most requests need. Swedes write a day as ISO does. */
const GERMAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The calendar day of an instant in Germany, `YYYY-MM-DD`. */
export const dayInGermany = (instant: string): string => GERMAN_DAY.format(new Date(instant));
