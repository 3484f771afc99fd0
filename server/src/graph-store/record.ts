import type { RecordKind, Values } from '@quartiersnetz/graph-schema';

/** A stored record: a node, or a tie, which also has two ends. */
export interface StoredRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** Counts up from 1 with every change. */
  readonly version: number;
  readonly values: Values;
  /** Ends of a tie. */
  readonly from?: string;
  readonly to?: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** What one change set did to one record. */
export interface Change {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly operation: 'create' | 'update' | 'delete';
  readonly versionBefore: number | null;
  readonly versionAfter: number;
  /** Names of the changed properties, sorted; for create and delete all that had a value. */
  readonly fields: readonly string[];
}

/** Place of a change set in the hash chain of one scope: an area's id, or `installation`. */
export interface ChainLink {
  readonly scope: string;
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** A committed write: who, when, why, which records. Holds ids and field names only, never values (decisions.md 6). */
export interface ChangeSet {
  readonly id: string;
  readonly at: string;
  /** Id of the account, or `system`. */
  readonly by: string;
  /** Key of the use case, e.g. `tie.create`. */
  readonly command: string;
  /** Area in whose name it was done, null for the installation. */
  readonly area: string | null;
  /** The change set that this one takes back or brings again. */
  readonly undoes?: string;
  readonly redoes?: string;
  readonly changes: readonly Change[];
  readonly links: readonly ChainLink[];
}

/** A record as one change set left it; `deleted` versions keep the last values for the bin. */
export interface RecordVersion {
  readonly record: StoredRecord;
  readonly deleted: boolean;
  readonly changeSetId: string;
  readonly at: string;
}

/** Scope of what belongs to no area. */
export const INSTALLATION = 'installation';
