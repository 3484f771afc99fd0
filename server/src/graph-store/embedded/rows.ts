import type { SQLOutputValue } from 'node:sqlite';
import { propertyOf } from '@quartiersnetz/graph-schema';
import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { ChangeSet, RecordVersion, StoredRecord } from '../record.js';
import type { Row } from './connection.js';

/** A column that holds a text. Throws for anything else: then the table is not ours. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`Column ${column} holds no text.`);
  return value;
}

/** A column that holds a number. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`Column ${column} holds no number.`);
  return value;
}

/** The record in a row with the columns of a record. */
export const recordIn = (row: Row): StoredRecord =>
  recordOf([
    ...[row['id'], row['kind'], row['version'], row['vals']],
    ...[row['from_id'], row['to_id'], row['created_at'], row['changed_at']],
  ]);

/** The record in a row given as list, with the columns of a record in their order; it was checked when it was written. */
export function recordOf(columns: readonly (SQLOutputValue | undefined)[]): StoredRecord {
  const [id, kind, version, values, from, to, createdAt, changedAt] = columns as RecordColumns;
  const stored = JSON.parse(values) as Values;
  if (from === null || to === null) return { id, kind, version, values: stored, createdAt, changedAt };
  return { id, kind, version, values: stored, from, to, createdAt, changedAt };
}

/** What the tables, which are strict, can hold in the columns of a record. */
type RecordColumns = readonly [
  id: string,
  kind: RecordKind,
  version: number,
  values: string,
  from: string | null,
  to: string | null,
  createdAt: string,
  changedAt: string,
];

/** The version in a row of the version table. */
export const versionIn = (row: Row): RecordVersion => ({
  record: JSON.parse(text(row, 'body')) as StoredRecord,
  deleted: number(row, 'deleted') === 1,
  changeSetId: text(row, 'change_set'),
  at: text(row, 'at'),
});

/** The change set in a row with its body. */
export const changeSetIn = (row: Row): ChangeSet => JSON.parse(text(row, 'body')) as ChangeSet;

/** A value of state. */
export const stateIn = (row: Row): unknown => JSON.parse(text(row, 'value')) as unknown;

/** Whether all kinds declare the property as one that names a single record. */
export const isReference = (kinds: readonly RecordKind[], property: string): boolean =>
  kinds.every((kind) => propertyOf(kind, property)?.type.type === 'reference');

/** Refuses a property that none of the kinds declares: names come from this program, so this is its own fault. */
export function checkDeclared(kinds: readonly RecordKind[], properties: readonly string[]): void {
  for (const property of properties) {
    if (kinds.some((kind) => propertyOf(kind, property) !== undefined)) continue;
    throw new TypeError(`No kind asked for declares the property ${JSON.stringify(property)}.`);
  }
}
