import type { EngineWrite } from './engine.port.js';
import type { Change, StoredRecord } from './record.js';
import { changedFields, recordIndex } from './values.js';

/** What one transaction has done to one record so far. */
interface Touched {
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
  /** Version that the record has at the end of the transaction, however often it is written. */
  readonly version: number;
}

/** The net effect of a transaction on one record. */
export interface NetChange {
  readonly change: Change;
  /** The record as the transaction leaves it; for a deletion with its last values. */
  readonly record: StoredRecord;
  readonly before: StoredRecord | null;
  readonly deleted: boolean;
}

/** Passes writes on to the engine and keeps account of their net effect, one version per record and transaction. */
export interface ChangeRecorder {
  /** Version under which the record is to be written now; `last` is its last stored version, 0 if it is new. */
  nextVersion(id: string, last: number): number;
  insert(records: readonly StoredRecord[]): Promise<void>;
  /** False if the stored record has another version than `current`. */
  replace(current: StoredRecord, record: StoredRecord): Promise<boolean>;
  remove(current: StoredRecord): Promise<void>;
  /** Whether the transaction has written the record; then its state at the start (null: it did not exist). */
  touched(id: string): { readonly before: StoredRecord | null } | undefined;
  /** Takes back writes that came to nothing and returns the rest in the order in which the records were first touched. */
  settle(): Promise<readonly NetChange[]>;
}

/** A recorder for one transaction; `now` is the instant that deletions carry. */
export function createChangeRecorder(write: EngineWrite, now: string): ChangeRecorder {
  const touched = new Map<string, Touched>();

  const note = (id: string, before: StoredRecord | null, after: StoredRecord | null, version: number): void => {
    const known = touched.get(id);
    touched.set(id, known ? { ...known, after } : { before, after, version });
  };

  return {
    nextVersion: (id, last) => touched.get(id)?.version ?? last + 1,
    async insert(records) {
      await write.insert(records.map((record) => ({ record, index: recordIndex(record) })));
      for (const record of records) note(record.id, null, record, record.version);
    },
    async replace(current, record) {
      if (!(await write.replace(record, recordIndex(record), current.version))) return false;
      note(record.id, current, record, record.version);
      return true;
    },
    async remove(current) {
      await write.remove(current.id);
      note(current.id, current, null, current.version + 1);
    },
    touched: (id) => touched.get(id),
    async settle() {
      const net: NetChange[] = [];
      for (const entry of touched.values()) {
        const { before, after } = entry;
        const change = netChange(entry, now);
        if (change) net.push(change);
        else if (before && after && before !== after) {
          await write.replace(before, recordIndex(before), after.version);
        }
      }
      return net;
    },
  };
}

/** The change that remains of several writes, or null if none does. */
function netChange({ before, after, version }: Touched, now: string): NetChange | null {
  if (after) {
    const fields = changedFields(before?.values ?? {}, after.values);
    if (before && fields.length === 0) return null;
    const change: Change = {
      recordId: after.id,
      kind: after.kind,
      operation: before ? 'update' : 'create',
      versionBefore: before?.version ?? null,
      versionAfter: version,
      fields,
    };
    return { change, record: after, before, deleted: false };
  }
  if (!before) return null;
  const change: Change = {
    recordId: before.id,
    kind: before.kind,
    operation: 'delete',
    versionBefore: before.version,
    versionAfter: version,
    fields: Object.keys(before.values).sort(),
  };
  return { change, record: { ...before, version, changedAt: now }, before, deleted: true };
}
