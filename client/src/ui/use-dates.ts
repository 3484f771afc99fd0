import { useState } from 'react';
import type { PartialDateInput } from './PartialDateField.js';

export interface Dates {
  /** Whether a field holds text that is no date; then nothing may be saved. */
  readonly wrong: boolean;
  /** What a date field does with its input: dates are handed on, wrong text is kept in mind. */
  readonly into: (field: string, set: (date: string | null) => void) => (input: PartialDateInput) => void;
  /** Forgets wrong texts, when the fields are shown anew. */
  readonly clear: () => void;
}

/** Keeps track of the date fields of a form, so that a wrong date is never saved as no date. */
export function useDates(): Dates {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  return {
    wrong: wrong.size > 0,
    into: (field, set) => (input) => {
      const isWrong = 'wrong' in input;
      setWrong((before) => new Set([...before].filter((one) => one !== field).concat(isWrong ? [field] : [])));
      if (!isWrong) set(input.date);
    },
    clear: () => setWrong(new Set()),
  };
}
