import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { ImportAction } from '../../generated/graphql.js';

/** In the order in which they are looked at. */
export const ACTIONS = ['ERROR', 'CHANGED', 'NEW', 'UNCHANGED'] as const satisfies readonly ImportAction[];

/** Counts of rows by what happens to them. */
export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly error: number;
}

/** How many rows of one sort there are. */
export const countOf = (counts: Counts, action: ImportAction): number =>
  ({ NEW: counts.new, CHANGED: counts.changed, UNCHANGED: counts.unchanged, ERROR: counts.error })[action];

/** German words of the import. */
export const ACTION_LABELS: Readonly<Record<ImportAction, string>> = {
  NEW: 'neu',
  CHANGED: 'geändert',
  UNCHANGED: 'unverändert',
  ERROR: 'Fehler',
};

export const rowsWord = (count: number): string => counted(count, 'Zeile', 'Zeilen');

/** The button names the result. */
export function applyLabel(todo: number, errors: number): string {
  if (todo === 0) return 'Nichts zu übernehmen';
  return errors === 0
    ? `${rowsWord(todo)} übernehmen`
    : `${rowsWord(todo)} übernehmen, ${formatNumber(errors)} auslassen`;
}

export const nothingToDo = (unchanged: number): string =>
  unchanged === 1
    ? 'Nichts zu tun. Die Zeile ist schon so eingetragen.'
    : `Nichts zu tun. Alle ${rowsWord(unchanged)} sind schon so eingetragen.`;

/** How many rows of the plan are shown, and how many of them one sees. */
export const shownSentence = (shown: number, hidden: number): string =>
  `${rowsWord(shown)} gezeigt, ${formatNumber(hidden)} ausgeblendet`;

export const moreRows = (seen: number, shown: number): string =>
  `Weitere zeigen (${formatNumber(seen)} von ${formatNumber(shown)})`;

const FIRST_VALUES = 3;

/** What a new entry says at a glance: its first values but the name, and how many more unfold. */
export function inShort(row: {
  readonly entry: string;
  readonly changes: readonly { readonly after: string | null }[];
}): string {
  const values = row.changes.flatMap(({ after }) => (after === null || row.entry.includes(after) ? [] : [after]));
  const first = values.slice(0, FIRST_VALUES);
  const more = values.length - first.length;
  const rest = more === 0 ? [] : [counted(more, 'weitere Angabe', 'weitere Angaben')];
  return values.length === 0 ? 'nur der Name' : [...first, ...rest].join(' · ');
}

export const SHEET_LABELS: Readonly<Record<string, string>> = {
  gebiete: 'Gebiete',
  akteure: 'Akteure',
  personen: 'Personen',
  beziehungen: 'Beziehungen',
  quellen: 'Quellen',
};
