import { fold, isPartialDate, parsePartialDate } from '@quartiersnetz/graph-schema';
import type { Term, VocabularySet } from '@quartiersnetz/graph-schema';
import type { TableRow } from '../read/table.js';
import type { RowFault } from './types.js';

const NO_SUCH_DATE = 'Dieses Datum gibt es nicht, oder es ist nicht eindeutig.';
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads the cells of one row as typed values and gathers what is wrong with them. An empty cell is null: no statement. */
export class RowReader {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly vocabularies: VocabularySet,
  ) {}

  /** The cell's text; null if it is empty. */
  text(column: string): string | null {
    return this.row.cells[column] ?? null;
  }

  /** Parts of a cell separated by commas; null if it is empty. */
  list(column: string): readonly string[] | null {
    const text = this.text(column);
    if (text === null) return null;
    const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
    return [...new Set(parts)];
  }

  /** A partial date; Excel's serial numbers are understood, impossible and ambiguous dates are faults. */
  date(column: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const serial = /^\d{5}$/.test(text) ? new Date(EXCEL_EPOCH + Number(text) * DAY).toISOString().slice(0, 10) : null;
    const date = serial ?? parsePartialDate(text);
    if (date !== null && isPartialDate(date)) return date;
    this.fault(column, 'INVALID_DATE', `${NO_SUCH_DATE}${suggestion(text)}`);
    return null;
  }

  /** Ja or nein. */
  yesNo(column: string): boolean | null {
    const text = this.text(column);
    if (text === null) return null;
    const folded = fold(text);
    if (['ja', 'j', 'x', 'wahr', '1'].includes(folded)) return true;
    if (['nein', 'n', 'falsch', '0'].includes(folded)) return false;
    this.unknown(column, ['ja', 'nein']);
    return null;
  }

  /** An entry of a closed list, by its German label or its identifier. */
  oneOf<Key extends string>(column: string, labels: Readonly<Record<Key, string>>): Key | null {
    const text = this.text(column);
    if (text === null) return null;
    const folded = fold(text);
    const entries = Object.entries<string>(labels);
    const found = entries.find(([key, label]) => fold(label) === folded || fold(key) === folded);
    if (found) return found[0] as Key;
    this.unknown(
      column,
      entries.map(([, label]) => label),
    );
    return null;
  }

  /** A term of a vocabulary, by its label, short label, verb or identifier. */
  term(column: string, vocabulary: string): string | null {
    const text = this.text(column);
    return text === null ? null : this.termOf(column, vocabulary, text);
  }

  /** Terms of a vocabulary, separated by commas. */
  terms(column: string, vocabulary: string): readonly string[] | null {
    const parts = this.list(column);
    if (parts === null) return null;
    const found = parts.map((part) => this.termOf(column, vocabulary, part));
    return found.some((id) => id === null) ? null : found.filter((id) => id !== null);
  }

  fault(column: string | null, code: string, message: string): void {
    this.faults.push({ column, value: column === null ? null : this.text(column), code, message });
  }

  private termOf(column: string, vocabulary: string, text: string): string | null {
    const folded = fold(text);
    const terms = this.vocabularies.list(vocabulary).filter(({ retired }) => retired !== true);
    const found = terms.find((term) => wordsOf(term).some((word) => fold(word) === folded));
    if (found) return found.id;
    this.unknown(
      column,
      terms.map(({ label }) => label),
    );
    return null;
  }

  private unknown(column: string, known: readonly string[]): void {
    const value = (this.text(column) ?? '').slice(0, 80);
    const near = nearest(value, known);
    const hint = near === null ? '' : ` Gemeint: ${near}?`;
    this.fault(column, 'UNKNOWN_TERM', `„${value}“ ist in der Spalte „${column}“ nicht bekannt.${hint}`);
  }
}

/** Every way in which a term may be written. */
function wordsOf(term: Term): readonly string[] {
  const verb = 'verb' in term && typeof term.verb === 'string' ? [term.verb] : [];
  return [term.id, term.label, ...(term.short === undefined ? [] : [term.short]), ...verb];
}

/** The known word that begins like the given one, if there is just one. */
function nearest(value: string, known: readonly string[]): string | null {
  const start = fold(value).slice(0, 4);
  const alike = start.length < 3 ? [] : known.filter((word) => fold(word).startsWith(start));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** For a day that a month does not have, its last day and the next one. */
function suggestion(text: string): string {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [day, month, year] = (match ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return '';
  if (day < 29 || day > 31 || month < 1 || month > 12) return '';
  const last = new Date(Date.UTC(year, month, 0));
  const next = new Date(Date.UTC(year, month, 1));
  const german = (date: Date): string => date.toISOString().slice(0, 10).split('-').reverse().join('.');
  return ` Gemeint: ${german(last)} oder ${german(next)}?`;
}
