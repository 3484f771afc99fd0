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

const rows = (count: number): string => (count === 1 ? '1 Zeile' : `${count.toLocaleString('de-DE')} Zeilen`);

/** The button names the result. */
export function applyLabel(todo: number, errors: number): string {
  if (todo === 0) return 'Nichts zu übernehmen';
  return errors === 0
    ? `${rows(todo)} übernehmen`
    : `${rows(todo)} übernehmen, ${errors.toLocaleString('de-DE')} auslassen`;
}

export const nothingToDo = (unchanged: number): string =>
  unchanged === 1
    ? 'Nichts zu tun. Die Zeile ist schon so eingetragen.'
    : `Nichts zu tun. Alle ${rows(unchanged)} sind schon so eingetragen.`;

export const SHEET_LABELS: Readonly<Record<string, string>> = {
  gebiete: 'Gebiete',
  akteure: 'Akteure',
  personen: 'Personen',
  beziehungen: 'Beziehungen',
  quellen: 'Quellen',
};
