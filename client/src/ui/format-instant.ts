const FORMAT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** An instant as it is said in the office: 14.10.2026, 16:40. */
export const formatInstant = (instant: string): string => FORMAT.format(new Date(instant));
