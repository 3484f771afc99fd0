import type { RecordKind, Value } from '@quartiersnetz/graph-schema';
import type { ChangeSet, RecordVersion, StoredRecord } from './record.js';

/** What an engine stores beside the record for order and search; computed by the store, opaque to the engine. */
export interface RecordIndex {
  readonly orderKey: string;
  readonly foldedName: string;
  readonly searchText: string;
  /** Areas that the record belongs to. */
  readonly areas: readonly string[];
  /** Ids named by its references, with the property. */
  readonly references: readonly { readonly property: string; readonly target: string }[];
}

/** A page position: order key and id of the last record seen. */
export interface PagePosition {
  readonly orderKey: string;
  readonly id: string;
}

export interface ListQuery {
  readonly kinds: readonly RecordKind[];
  /** Only records of one of these areas; absent: all; an empty list: none. */
  readonly areas?: readonly string[];
  /** Equality on stored single values; names come from the declared properties only. */
  readonly where?: Readonly<Record<string, Value>>;
  readonly after?: PagePosition;
  readonly limit: number;
}

export interface SearchQuery {
  readonly kinds: readonly RecordKind[];
  readonly areas?: readonly string[];
  /** Folded words; each must occur in the search text as a part. At least one. */
  readonly words: readonly string[];
  /** Rank 0 same folded name, 1 name begins with it, 2 else; then order key, id. */
  readonly after?: PagePosition & { readonly rank: 0 | 1 | 2 };
  readonly limit: number;
}

export interface SearchHit {
  readonly record: StoredRecord;
  readonly rank: 0 | 1 | 2;
}

export interface Referrer {
  readonly record: StoredRecord;
  readonly property: string;
  readonly target: string;
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly areas: readonly string[];
  readonly maxSteps: number;
  readonly limit: number;
}

/** Nodes and ties of a part of the graph, each sorted by id. */
export interface Subgraph {
  readonly nodes: readonly StoredRecord[];
  readonly ties: readonly StoredRecord[];
}

/** Head of the hash chain of a scope; sequence 0 and an empty hash before the first change set. */
export interface ChainHead {
  readonly scope: string;
  readonly sequence: number;
  readonly hash: string;
  /** Instant of the last change set, or an empty text. */
  readonly at: string;
}

/** Reads of one engine, all of one committed state (embedded) or read-committed (Neo4j). */
export interface EngineRead {
  /** Records in the order of the ids; null for those that do not exist. At most 1,000 ids a call. */
  get(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]>;
  list(query: ListQuery): Promise<readonly StoredRecord[]>;
  count(query: Omit<ListQuery, 'after' | 'limit'>): Promise<number>;
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  /** Records whose references name one of the targets, ordered by id and property. */
  referrers(targets: readonly string[]): Promise<readonly Referrer[]>;
  /** Ties that have one of the nodes as an end, ordered by id. */
  tiesOf(nodes: readonly string[]): Promise<readonly StoredRecord[]>;
  /** All actors of the area, the area's ties, and the foreign ends of these. Costs what the area holds. */
  loadArea(area: string): Promise<Subgraph>;
  /** Actors within k steps over ties of the given areas, the start included, and the ties among them. */
  neighbourhood(start: string, steps: number, areas: readonly string[]): Promise<Subgraph>;
  /** Shortest simple paths as lists of record ids node, tie, node ...; shortest first, then by ids. Direction is ignored. */
  paths(query: PathQuery): Promise<readonly (readonly string[])[]>;

  chainHead(scope: string): Promise<ChainHead>;
  /** Change sets of a scope with sequence > after, ascending. */
  changeSets(scope: string, after: number, limit: number): Promise<readonly ChangeSet[]>;
  /** The newest change sets of a scope, with sequence < before (or all), descending. */
  latestChangeSets(scope: string, before: number | null, limit: number): Promise<readonly ChangeSet[]>;
  changeSet(id: string): Promise<ChangeSet | null>;
  /** All versions of a record, ascending; also of deleted records. */
  versions(recordId: string): Promise<readonly RecordVersion[]>;
  /** For each of the ids the version valid at the instant (inclusive), null if there was none yet. Deleted versions are returned as such. */
  versionsAt(recordIds: readonly string[], instant: string): Promise<readonly (RecordVersion | null)[]>;
  /** Ids of all records that ever belonged to the area, of these kinds, sorted. */
  everInArea(area: string, kinds: readonly RecordKind[]): Promise<readonly string[]>;

  /** Technical state: a value of JSON under a namespace and key (sessions, arrangements, counters). */
  getState(namespace: string, key: string): Promise<unknown>;
  listState(namespace: string, limit: number): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}

/** A record and its index. */
export interface RecordEntry {
  readonly record: StoredRecord;
  readonly index: RecordIndex;
}

/** A record version and the areas in whose past it is kept. */
export interface VersionEntry {
  readonly version: RecordVersion;
  readonly areas: readonly string[];
}

/** Writes of one engine inside one transaction. */
export interface EngineWrite extends EngineRead {
  /** Waits for and takes the exclusive lock of a scope until the end of the transaction. */
  lock(scope: string): Promise<void>;
  /** Inserts records in this order; each may name those before it and those that are stored. */
  insert(entries: readonly RecordEntry[]): Promise<void>;
  /** Replaces the record if its stored version is `expectedVersion`; false if it is not (nothing changed then). */
  replace(record: StoredRecord, index: RecordIndex, expectedVersion: number): Promise<boolean>;
  /** Removes the record and its index entries; the store has removed or cleared what depends on it before. */
  remove(id: string): Promise<void>;
  /** Stores versions with the areas that their records belong to. */
  appendVersions(entries: readonly VersionEntry[]): Promise<void>;
  appendChangeSet(changeSet: ChangeSet): Promise<void>;
  /** Replaces the values of all stored versions of a record (erasure only). */
  rewriteVersions(recordId: string, rewrite: (version: RecordVersion) => RecordVersion): Promise<void>;
  putState(namespace: string, key: string, value: unknown): Promise<void>;
  deleteState(namespace: string, key: string): Promise<void>;
}

/** An engine of the graph store: SQLite in one file, or Neo4j. */
export interface GraphEngine {
  readonly name: 'embedded' | 'neo4j';
  read<T>(fn: (read: EngineRead) => Promise<T>): Promise<T>;
  /** Runs `fn` in one transaction, again after a transient failure; so `fn` touches nothing but its argument. */
  write<T>(fn: (write: EngineWrite) => Promise<T>): Promise<T>;
  /** Empties the store (tests and store:copy only). */
  clear(): Promise<void>;
  /** Every record, version, change set and state entry in stable order, for store:copy; and the way back in. */
  exportAll(): AsyncIterable<DumpEntry>;
  importAll(entries: AsyncIterable<DumpEntry>): Promise<void>;
  /** Cheap check that the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** One line of a dump; record entries carry their index, so that a copy is exact. */
export type DumpEntry =
  | { readonly type: 'record'; readonly record: StoredRecord; readonly index: RecordIndex }
  | { readonly type: 'version'; readonly version: RecordVersion; readonly areas: readonly string[] }
  | { readonly type: 'changeSet'; readonly changeSet: ChangeSet }
  | { readonly type: 'state'; readonly namespace: string; readonly key: string; readonly value: unknown };
