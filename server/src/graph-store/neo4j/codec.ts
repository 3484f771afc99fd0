import { isRecordKind } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value } from '@quartiersnetz/graph-schema';
import neo4j from 'neo4j-driver';
import type { PagePosition, RecordIndex } from '../engine.port.js';
import type { ChangeSet, RecordVersion, StoredRecord } from '../record.js';
import { isDeclared } from './model.js';

/** One row of an answer; columns are named by the query. */
export type Row = Readonly<Record<string, unknown>>;

/** A whole number as a parameter; the driver sends plain numbers as floats. */
export const whole = (value: number): unknown => neo4j.int(value);

const native = (value: Value): unknown => (typeof value === 'number' && Number.isInteger(value) ? whole(value) : value);

/**
 * Properties of a node or relationship for a record: its values one by one under their declared names, what order and search
 * need, and the whole record once more as text. Queries look at the former; loading reads the latter, since one property
 * costs a third of fifteen (an area of 300 actors and 900 ties: 10 against 30 ms). Throws for a value that is not declared.
 */
export function propertiesOf(record: StoredRecord, index: RecordIndex): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record.values)) {
    if (!isDeclared(record.kind, name)) throw new Error(`${record.kind} declares no property ${name}.`);
    if (value !== null) properties[name] = native(value);
  }
  return {
    ...properties,
    id: record.id,
    recordKind: record.kind,
    version: whole(record.version),
    createdAt: record.createdAt,
    changedAt: record.changedAt,
    orderKey: index.orderKey,
    foldedName: index.foldedName,
    searchText: index.searchText,
    record: JSON.stringify(record),
  };
}

/** Values of a filter as parameters: what must be equal, and what must be absent. Throws for a name that no asked kind declares. */
export function filterOf(
  kinds: readonly RecordKind[],
  where: Readonly<Record<string, Value>> = {},
): { readonly equal: Readonly<Record<string, unknown>>; readonly absent: readonly string[] } {
  const equal: Record<string, unknown> = {};
  const absent: string[] = [];
  for (const [name, value] of Object.entries(where)) {
    if (!kinds.some((kind) => isDeclared(kind, name))) throw new Error(`None of ${kinds.join(', ')} declares ${name}.`);
    if (value === null) absent.push(name);
    else equal[name] = native(value);
  }
  return { equal, absent };
}

const broken = (what: string): never => {
  throw new Error(`The database answered with something else than ${what}.`);
};

/** A column that holds a text. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : broken(`a text in ${column}`);
}

/** A column that holds a whole number. */
export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' ? value : broken(`a number in ${column}`);
}

/** A column that holds a list of texts. */
export function texts(row: Row | undefined, column: string): readonly string[] {
  const value = row?.[column];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return broken(`texts in ${column}`);
  return value as readonly string[];
}

/** A column that is true or false. */
export function flag(row: Row | undefined, column: string): boolean {
  const value = row?.[column];
  return typeof value === 'boolean' ? value : broken(`true or false in ${column}`);
}

function checkedRecord(value: unknown): StoredRecord {
  if (typeof value !== 'object' || value === null) return broken('a record');
  const { id, kind } = value as Partial<StoredRecord>;
  if (typeof id !== 'string' || typeof kind !== 'string' || !isRecordKind(kind)) return broken('a record');
  return value as StoredRecord;
}

/** The record in a column. */
export const recordIn = (row: Row | undefined, column = 'record'): StoredRecord =>
  checkedRecord(JSON.parse(text(row, column)));

/** The records in a column of texts, sorted by id. */
export function recordsIn(row: Row | undefined, column: string): readonly StoredRecord[] {
  // One parse of the joined texts is twice as fast as one for each of them.
  const list: unknown = JSON.parse(`[${texts(row, column).join(',')}]`);
  return Array.isArray(list) ? list.map(checkedRecord).sort(byId) : broken('records');
}

/** Order of records by id, byte by byte. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Order of lists: key, then id. */
export function byPosition(a: PagePosition, b: PagePosition): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1;
  return byId(a, b);
}

/** The change set in the column `changeSet`. */
export function changeSetIn(row: Row | undefined): ChangeSet {
  const value: unknown = JSON.parse(text(row, 'changeSet'));
  return typeof value === 'object' && value !== null && 'links' in value
    ? (value as ChangeSet)
    : broken('a change set');
}

/** The record version in the columns record, deleted, changeSetId and at. */
export const versionIn = (row: Row): RecordVersion => ({
  record: recordIn(row),
  deleted: flag(row, 'deleted'),
  changeSetId: text(row, 'changeSetId'),
  at: text(row, 'at'),
});

/** Properties of a version's node. */
export const versionProperties = ({ record, deleted, changeSetId, at }: RecordVersion, areas: readonly string[]) => ({
  recordId: record.id,
  version: whole(record.version),
  deleted,
  changeSetId,
  at,
  areas,
  record: JSON.stringify(record),
});

/** Properties of a change set's node. */
export const changeSetProperties = (changeSet: ChangeSet) => ({
  id: changeSet.id,
  at: changeSet.at,
  by: changeSet.by,
  command: changeSet.command,
  changeSet: JSON.stringify(changeSet),
});

/** Places of a change set in its chains, as parameters. */
export const linksOf = ({ links }: ChangeSet) =>
  links.map(({ scope, sequence, hash }) => ({ scope, sequence: whole(sequence), hash }));
