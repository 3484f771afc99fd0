import type { SheetName, Value } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../graph-store/record.js';

/** Why a row cannot be taken over: the column and its value, and a German sentence. */
export interface RowFault {
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: string;
}

export type RowAction = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR';

/** A field that a row fills or changes; values as stored. */
export interface PlannedField {
  readonly recordId: string;
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** What one row of a file will do. */
export interface PlannedRow {
  readonly file: string;
  readonly sheet: SheetName;
  readonly line: number;
  readonly action: RowAction;
  /** What the row is about, in words. */
  readonly entry: string;
  /** Ids of the records that the row creates or changes. */
  readonly records: readonly string[];
  readonly fields: readonly PlannedField[];
  readonly faults: readonly RowFault[];
}

/** A record as the import will leave it. */
export type PlannedRecord = Pick<StoredRecord, 'id' | 'kind' | 'from' | 'to'> & {
  readonly values: Readonly<Record<string, Value>>;
  /** The record as it stands; null for a new one. */
  readonly before: StoredRecord | null;
};

/** What an import will do; nothing is written yet. */
export interface ImportPlan {
  /** The target area: its id (of a new one too) and name; null if neither the files nor the caller name one. */
  readonly area: { readonly id: string; readonly name: string; readonly isNew: boolean } | null;
  readonly rows: readonly PlannedRow[];
  /** New and changed records, in an order in which references find their targets. */
  readonly records: readonly PlannedRecord[];
  /** Names of the records that fields of rows refer to, by id. */
  readonly names: ReadonlyMap<string, string>;
}
