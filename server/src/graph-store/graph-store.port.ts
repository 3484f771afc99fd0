import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { EngineRead } from './engine.port.js';
import type { ChangeSet, StoredRecord } from './record.js';

/** Who writes, in whose area, and why. */
export interface WriteContext {
  /** Id of the account, or `system`. */
  readonly by: string;
  /** Area in whose name the write is done; null for the installation. */
  readonly area: string | null;
  /** Key of the use case, e.g. `tie.create`. */
  readonly command: string;
  readonly undoes?: string;
  readonly redoes?: string;
}

export interface NewRecord {
  /** Proposed by the caller for idempotence, else made by the store. */
  readonly id?: string;
  readonly kind: Exclude<RecordKind, 'Tie'>;
  readonly values: Values;
}

export interface NewTie {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

/** Reads as every feature may use them. */
export type StoreRead = EngineRead;

/**
 * Writes inside one transaction. Every call checks what graph-schema declares: types, lengths, terms, periods, allowed ends,
 * existing references, no loop of a tie onto itself. Errors: InvalidInput, NotFound, Conflict, StillNeeded.
 */
export interface StoreWrite extends StoreRead {
  /** Creates a node; a create with the id and the values of an existing record returns that record. */
  create(record: NewRecord): Promise<StoredRecord>;
  createTie(tie: NewTie): Promise<StoredRecord>;
  /** Does what `create` and `createTie` would do for one after the other, but asks once whether their ids are taken. */
  createAll(records: readonly (NewRecord | NewTie)[]): Promise<readonly StoredRecord[]>;
  /** Sets the given properties (null clears one); refuses with Conflict if the version is not the expected one. An empty patch changes nothing. */
  update(id: string, expectedVersion: number, patch: Values): Promise<StoredRecord>;
  /** Deletes a record and, as its referrers declare, what hangs on it; ties of a deleted actor go with it. */
  delete(id: string, expectedVersion: number): Promise<void>;
  /** Brings back a deleted record (undo) with its former values as a new version. */
  restore(record: StoredRecord): Promise<StoredRecord>;
  putState(namespace: string, key: string, value: unknown): Promise<void>;
  deleteState(namespace: string, key: string): Promise<void>;
}

export interface Written<T> {
  readonly result: T;
  /** Null if nothing was changed: then nothing is logged either. */
  readonly changeSet: ChangeSet | null;
}

/** The one way to the data (architecture.md 1 and 2). */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  read<T>(fn: (read: StoreRead) => Promise<T>): Promise<T>;
  /** Runs a use case in one transaction; change set, versions and chain are committed with it or not at all. */
  write<T>(context: WriteContext, fn: (write: StoreWrite) => Promise<T>): Promise<Written<T>>;
  /** Writes technical state only: no change set, no history (decisions.md 8). */
  writeState<T>(
    fn: (write: Pick<StoreWrite, 'getState' | 'listState' | 'putState' | 'deleteState'>) => Promise<T>,
  ): Promise<T>;
  /** Calls back after each committed change set of this process, and of other processes within seconds. Returns the way to stop. */
  follow(listener: (changeSet: ChangeSet) => void): () => void;
  ping(): Promise<void>;
  close(): Promise<void>;
}
