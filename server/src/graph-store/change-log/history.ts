import { ACTOR_KINDS, areasOf, isActorKind } from '@quartiersnetz/graph-schema';
import type { Value } from '@quartiersnetz/graph-schema';
import type { Subgraph } from '../engine.port.js';
import type { StoreRead } from '../graph-store.port.js';
import { inPortions } from '../reads.js';
import type { Change, ChangeSet, RecordVersion, StoredRecord } from '../record.js';
import { changedFields } from '../values.js';

/** One property as a change set found and left it; null means "no value". */
export interface FieldChange {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** What one change set did to one record, with the values. */
export interface HistoryEntry {
  readonly changeSet: ChangeSet;
  readonly operation: Change['operation'];
  readonly version: number;
  readonly fields: readonly FieldChange[];
}

/** A record as it was stored at an instant, or null if it did not exist then. */
export async function recordAt(read: StoreRead, id: string, instant: string): Promise<StoredRecord | null> {
  return (await recordsAt(read, [id], instant))[0] ?? null;
}

/** Of the records with these ids those that existed at the instant, as they were stored then. */
export async function recordsAt(
  read: StoreRead,
  ids: readonly string[],
  instant: string,
): Promise<readonly StoredRecord[]> {
  const versions = await inPortions(ids, (portion) => read.versionsAt(portion, instant));
  return versions.flatMap((version) => (version && !version.deleted ? [version.record] : []));
}

/** The network of an area as it was stored at an instant: its actors, its ties, and the foreign ends of these. */
export async function areaAt(read: StoreRead, area: string, instant: string): Promise<Subgraph> {
  const ids = await read.everInArea(area, [...ACTOR_KINDS, 'Tie']);
  const members = (await recordsAt(read, ids, instant)).filter(({ kind, id, values }) =>
    areasOf(kind, id, values).includes(area),
  );
  const ties = members.filter(({ kind }) => kind === 'Tie');
  const actors = members.filter(({ kind }) => isActorKind(kind));
  const own = new Set(actors.map(({ id }) => id));
  const ends = ties.flatMap(({ from, to }) => [from, to].filter((id) => id !== undefined));
  const foreign = [...new Set(ends)].filter((id) => !own.has(id));
  const nodes = [...actors, ...(await recordsAt(read, foreign, instant))];
  return { nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)), ties };
}

/** Everything that happened to a record, oldest first, with values before and after. Empty for an unknown id. */
export async function historyOf(read: StoreRead, recordId: string): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let previous: RecordVersion | undefined;
  for (const version of await read.versions(recordId)) {
    const changeSet = await read.changeSet(version.changeSetId);
    if (changeSet) entries.push(entryOf(changeSet, previous, version));
    previous = version;
  }
  return entries;
}

function entryOf(changeSet: ChangeSet, previous: RecordVersion | undefined, version: RecordVersion): HistoryEntry {
  const before = previous && !previous.deleted ? previous.record.values : {};
  const after = version.deleted ? {} : version.record.values;
  const operation = version.deleted ? 'delete' : previous && !previous.deleted ? 'update' : 'create';
  const fields = changedFields(before, after).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }));
  return { changeSet, operation, version: version.record.version, fields };
}
