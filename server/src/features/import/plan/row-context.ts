import { fold } from '@quartiersnetz/graph-schema';
import type { SheetName, Values } from '@quartiersnetz/graph-schema';
import type { Draft, ImportBook } from './import-book.js';
import type { RowReader } from './row-reader.js';

/** What a row has at hand while it is planned. */
export interface RowContext {
  readonly book: ImportBook;
  readonly reader: RowReader;
  readonly areaId: string;
  readonly sheet: SheetName;
}

/** External key as it is stored: area, sheet, key. The same key is the same record, also in the next import. */
export const externalKey = (areaId: string, sheet: SheetName, key: string): string => `${areaId}/${sheet}/${key}`;

/** The record's keys with one more; null if it has it already or there is none, so that nothing is changed. */
export function keysWith(draft: Draft | null, context: RowContext): readonly string[] | null {
  const key = context.reader.text('schluessel');
  if (key === null) return null;
  const keys = Array.isArray(draft?.values['externalKeys']) ? (draft.values['externalKeys'] as readonly string[]) : [];
  const wanted = externalKey(context.areaId, context.sheet, key);
  return keys.includes(wanted) ? null : [...keys, wanted];
}

/** The record that the row's key names. */
export function byKey(context: RowContext): Draft | null {
  const key = context.reader.text('schluessel');
  return key === null ? null : (context.book.withKey(context.sheet, key)[0] ?? null);
}

/** The actor that a cell names by key or by exact name; a fault where there is none or more than one. */
export function actorIn(context: RowContext, column: string): Draft | null {
  const { book, reader } = context;
  const text = reader.text(column);
  if (text === null) return null;
  const keyed = book.withKey('akteure', text);
  const found =
    keyed.length > 0
      ? keyed
      : book.named('Actor', text).filter(({ values }) => fold(String(values['name'])) === fold(text));
  const [only, second] = found;
  if (only && !second) return only;
  if (only) reader.fault(column, 'AMBIGUOUS', `„${text}“ heißen mehrere Akteure. Bitte den Schlüssel angeben.`);
  else reader.fault(column, 'DANGLING_REFERENCE', `„${text}“ ist kein Akteur dieses Gebiets oder dieser Datei.`);
  return null;
}

/** The person that a cell names by key or by given and family name; a fault where there is none or more than one. */
export function personIn({ book, reader }: RowContext, column: string): Draft | null {
  const text = reader.text(column);
  if (text === null) return null;
  const keyed = book.withKey('personen', text);
  const found =
    keyed.length > 0
      ? keyed
      : [...new Set([...book.named('Person', text), ...book.named('Person', familyFirst(text))])];
  const [only, second] = found;
  if (only && !second) return only;
  if (only) reader.fault(column, 'AMBIGUOUS', `„${text}“ heißen mehrere Personen. Bitte den Schlüssel angeben.`);
  else reader.fault(column, 'DANGLING_REFERENCE', `„${text}“ ist keine Person dieses Gebiets oder dieser Datei.`);
  return null;
}

/** "Andrea Beispiel" as persons are ordered: "Beispiel Andrea". */
const familyFirst = (name: string): string => name.replace(/^(.*)\s+(\S+)$/, '$2 $1');

/** Enters the row's quote of a source for a fact, once. */
export function cite(context: RowContext, fact: Draft): void {
  const { book, reader, areaId } = context;
  const text = reader.text('quelle');
  const quote = reader.text('zitat');
  const date = reader.date('stand');
  if (text === null) {
    if (quote !== null) reader.fault('quelle', 'REQUIRED', 'Ein Zitat braucht seine Quelle.');
    return;
  }
  const source = book.withKey('quellen', text)[0] ?? book.named('Source', text)[0];
  if (!source) {
    reader.fault('quelle', 'DANGLING_REFERENCE', `Die Quelle „${text}“ steht weder im Blatt „quellen“ noch im Gebiet.`);
    return;
  }
  const values: Values = { area: areaId, fact: fact.id, source: source.id, quote, date };
  const known = book
    .naming('Citation', 'fact', fact.id)
    .find((citation) => citation.values['source'] === source.id && (citation.values['quote'] ?? null) === quote);
  if (known) book.patch(known, { date });
  else book.create('Citation', values);
}
