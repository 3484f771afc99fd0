import { displayName, validateValues } from '@quartiersnetz/graph-schema';
import type { SheetName, VocabularySet } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../graph-store/record.js';
import type { Table, TableRow } from '../read/table.js';
import { columnOf } from './columns.js';
import { ImportBook } from './import-book.js';
import type { Draft } from './import-book.js';
import { externalKey } from './row-context.js';
import type { RowContext } from './row-context.js';
import { RowReader } from './row-reader.js';
import { planActor } from './rows-actors.js';
import { planArea } from './rows-areas.js';
import { planPerson } from './rows-persons.js';
import { planSource } from './rows-sources.js';
import { planTie } from './rows-ties.js';
import type { ImportPlan, PlannedRow, RowFault } from './types.js';

/** Sheets in the order in which references find what they name. */
const ORDER: readonly SheetName[] = ['quellen', 'akteure', 'gebiete', 'personen', 'beziehungen'];

/** Where the import goes: an area that stands, or a new one with this name. */
export type ImportTarget = { readonly area: StoredRecord } | { readonly newArea: { readonly name: string } };

export interface PlanInput {
  readonly tables: readonly Table[];
  readonly target: ImportTarget;
  /** All records of the area, its ties included; empty for a new area. */
  readonly existing: readonly StoredRecord[];
  readonly vocabularies: VocabularySet;
  readonly newId: () => string;
}

/**
 * Works out what an import will do, without doing it: new, changed (field by field), unchanged, errors with row and column.
 * Pure but for the ids of new records; the same files against their own result change nothing.
 */
export function planImport({ tables, target, existing, vocabularies, newId }: PlanInput): ImportPlan {
  const areaId = 'area' in target ? target.area.id : newId();
  const book = new ImportBook(existing, areaId, idsBeginningWith(areaId, 'newArea' in target, newId));
  const area = 'area' in target ? book.get(areaId) : book.create('Area', { name: target.newArea.name, nature: 'REAL' });
  if (!area) throw new Error('The target area is not among its own records.');
  const rows: PlannedRow[] = [];
  const seen = new Set<string>();
  for (const sheet of ORDER) {
    for (const table of tables.filter((one) => one.sheet === sheet)) {
      for (const row of table.rows) rows.push(planRow({ book, area, areaId, table, row, vocabularies, seen }));
    }
  }
  return {
    area: { id: areaId, name: String(area.values['name']), isNew: 'newArea' in target },
    rows: rows.sort(inFileOrder),
    records: book.planned(),
    names: namesIn(rows, book),
  };
}

/** The first record of a new area is the area itself and has its id. */
function idsBeginningWith(first: string, isNew: boolean, newId: () => string): () => string {
  let used = !isNew;
  return () => {
    if (used) return newId();
    used = true;
    return first;
  };
}

/** Names of all records whose ids stand in fields of the rows. */
function namesIn(rows: readonly PlannedRow[], book: ImportBook): ReadonlyMap<string, string> {
  const ids = rows.flatMap(({ fields }) => fields.flatMap(({ after }) => (typeof after === 'string' ? [after] : [])));
  return new Map(
    [...new Set(ids)].flatMap((id) => {
      const draft = book.get(id);
      return draft ? [[id, displayName(draft.kind, draft.values)] as const] : [];
    }),
  );
}

const inFileOrder = (a: PlannedRow, b: PlannedRow): number =>
  ORDER.indexOf(a.sheet) - ORDER.indexOf(b.sheet) || a.line - b.line;

interface RowInput {
  readonly book: ImportBook;
  readonly area: Draft;
  readonly areaId: string;
  readonly table: Table;
  readonly row: TableRow;
  readonly vocabularies: VocabularySet;
  readonly seen: Set<string>;
}

function planRow({ book, area, areaId, table, row, vocabularies, seen }: RowInput): PlannedRow {
  const reader = new RowReader(row, vocabularies);
  const context: RowContext = { book, reader, areaId, sheet: table.sheet };
  checkKey(context, seen);
  const subject = plannedSubject(context, area);
  for (const draft of book.touchedDrafts())
    reader.faults.push(...storeFaults(draft, table.sheet, reader, vocabularies));
  const facts = { file: table.file, sheet: table.sheet, line: row.line, entry: entryOf(subject, row) };
  if (reader.faults.length > 0) {
    book.rollback();
    return { ...facts, action: 'ERROR', records: [], fields: [], faults: reader.faults };
  }
  const touched = book.touchedDrafts();
  const fields = book.changedFields();
  // further rows of a record that this import creates are part of what is new
  const isNew = subject !== null && subject.before === null && touched.length > 0;
  book.commit();
  const action = isNew ? 'NEW' : touched.length > 0 ? 'CHANGED' : 'UNCHANGED';
  return { ...facts, action, records: touched.map(({ id }) => id), fields, faults: [] };
}

function plannedSubject(context: RowContext, area: Draft): Draft | null {
  if (context.reader.faults.length > 0) return null;
  switch (context.sheet) {
    case 'gebiete':
      return planArea(context, area);
    case 'akteure':
      return planActor(context);
    case 'personen':
      return planPerson(context);
    case 'beziehungen':
      return planTie(context);
    case 'quellen':
      return planSource(context);
  }
}

/** Sheets in which one key may stand in several rows. */
const RECURRING: readonly SheetName[] = ['gebiete', 'personen'];

function checkKey({ reader, areaId, sheet }: RowContext, seen: Set<string>): void {
  const key = reader.text('schluessel');
  if (key === null || RECURRING.includes(sheet)) return;
  const whole = externalKey(areaId, sheet, key);
  if (seen.has(whole)) reader.fault('schluessel', 'DUPLICATE', `Der Schlüssel „${key}“ steht in mehreren Zeilen.`);
  seen.add(whole);
}

function storeFaults(
  draft: Draft,
  sheet: SheetName,
  reader: RowReader,
  vocabularies: VocabularySet,
): readonly RowFault[] {
  return validateValues(draft.kind, draft.values, vocabularies).map(({ field, code, message }) => {
    const column = columnOf(sheet, draft, field);
    return { column, value: column === null ? null : reader.text(column), code, message };
  });
}

function entryOf(subject: Draft | null, row: TableRow): string {
  const { cells } = row;
  if (cells['von'] !== undefined && cells['nach'] !== undefined) {
    return `${cells['von']} – ${cells['nach']}${cells['art'] === undefined ? '' : ` (${cells['art']})`}`;
  }
  if (subject) return displayName(subject.kind, subject.values);
  return cells['name'] ?? cells['nachname'] ?? cells['titel'] ?? cells['schluessel'] ?? `Zeile ${row.line}`;
}
