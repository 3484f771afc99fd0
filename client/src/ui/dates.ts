import type { DateHandler } from './PartialDateField.js';

/** What was typed into date fields and is no date, by field. */
export type WrongDates = Readonly<Record<string, string>>;

export interface Dates {
  /** Whether a field holds text that is no date; then nothing may be saved. */
  readonly wrong: boolean;
  /** What a date field does with its input: dates are handed on, wrong text is kept and shown again when the field is. */
  readonly into: (field: string, set: (date: string | null) => void) => DateHandler;
}

/** Keeps track of the date fields of a form, so that a wrong date is never saved as no date, and what was typed is not lost. */
export const datesOf = (wrong: WrongDates, keep: (change: (before: WrongDates) => WrongDates) => void): Dates => ({
  wrong: Object.keys(wrong).length > 0,
  into: (field, set) =>
    Object.assign(
      (input: Parameters<DateHandler>[0]): void => {
        keep(({ [field]: _former, ...others }) => ('wrong' in input ? { ...others, [field]: input.wrong } : others));
        if (!('wrong' in input)) set(input.date);
      },
      { typed: wrong[field] ?? null },
    ),
});
