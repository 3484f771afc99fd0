import { formatPartialDate, parsePartialDate } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { TextField } from './TextField.js';
import { dateFault } from './date-fault.js';

/** Value of the field while it is filled in: a date, none, or text that is no date. */
export type PartialDateInput = { readonly date: string | null } | { readonly wrong: string };

/** Hears what a field holds. `typed` is wrong text from before, with which the field begins. */
export type DateHandler = ((input: PartialDateInput) => void) & { readonly typed?: string | null };

/** A date known to the year, month or day, typed as people write it; an impossible one is said at the field and reported as wrong. */
export function PartialDateField({
  label,
  value,
  onChange,
  hint,
  error,
}: {
  label: string;
  value: string | null;
  onChange: DateHandler;
  hint?: string;
  error?: string | undefined;
}): JSX.Element {
  const [text, setText] = useState(onChange.typed ?? (value === null ? '' : formatPartialDate(value)));
  // wrong text from before was left already
  const [left, setLeft] = useState((onChange.typed ?? null) !== null);
  const parsed = text.trim() === '' ? null : parsePartialDate(text);
  const wrong = text.trim() !== '' && parsed === null;
  return (
    <TextField
      label={label}
      value={text}
      onChange={(next) => {
        setText(next);
        const date = next.trim() === '' ? null : parsePartialDate(next);
        onChange(next.trim() !== '' && date === null ? { wrong: next } : { date });
      }}
      onBlur={() => {
        setLeft(true);
        if (parsed !== null) setText(formatPartialDate(parsed));
      }}
      hint={hint ?? 'Jahr, Monat oder Tag'}
      error={wrong && left ? dateFault(text) : error}
    />
  );
}
