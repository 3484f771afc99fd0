import { KINDS, areasOf, referencesIn } from '@quartiersnetz/graph-schema';
import type { EngineRead, EngineWrite, RecordEntry, RecordIndex } from '../engine.port.js';
import type { StoredRecord } from '../record.js';
import {
  changeSetProperties,
  flag,
  integer,
  linksOf,
  propertiesOf,
  texts,
  versionIn,
  versionProperties,
  whole,
} from './codec.js';
import type { Row } from './codec.js';
import type { Run } from './connection.js';
import { RunAgain } from './failures.js';
import * as history from './queries/history.js';
import * as queries from './queries/records.js';
import { createReads } from './reads.js';
import type { Attempt } from './transactions.js';

/** The writes of one transaction and the check that ends it. */
export interface Writes {
  readonly write: EngineWrite;
  /** Throws RunAgain if something that was removed is named by a record again. The last step before the commit. */
  verify(): Promise<void>;
}

/** Rows that are sent with one query. */
const PORTION = 1_000;

const isTie = ({ kind }: StoredRecord): boolean => KINDS[kind].ends !== undefined;

/**
 * Neo4j shows every transaction what others have committed meanwhile. So that no reference is left dangling by two at once,
 * whoever names a record locks it first, and whoever removes one looks for its referrers once more when he has its lock.
 * References to areas are guarded by the locks of the areas' scopes instead, else each write would hold up the whole area.
 */
export function createWrites(run: Run, attempt: Attempt): Writes {
  const reads: EngineRead = createReads(run);
  const removed = new Set<string>();
  /** Records that this transaction has made or locked: they cannot go before its end but by itself. */
  const held = new Set<string>();
  const namedAreas = new Set<string>();

  const lockReferences = async (records: readonly StoredRecord[]): Promise<void> => {
    const wanted = new Set<string>();
    for (const { kind, id, values } of records) {
      const areas = areasOf(kind, id, values);
      for (const area of areas) if (area !== id) namedAreas.add(area);
      for (const { target } of referencesIn(kind, values)) if (!areas.includes(target)) wanted.add(target);
    }
    for (const { id } of records) wanted.delete(id);
    const ids = [...wanted].filter((id) => !held.has(id));
    if (ids.length === 0) return;
    const nodes = integer((await run(queries.LOCK_NODES, { ids }))[0], 'count');
    const ties = nodes === ids.length ? 0 : integer((await run(queries.LOCK_TIES, { ids }))[0], 'count');
    if (nodes + ties < ids.length) throw new RunAgain('A record that is named is gone.');
    for (const id of ids) held.add(id);
  };

  const sharedAreas = ({ kind }: StoredRecord, { areas }: RecordIndex): readonly string[] =>
    KINDS[kind].scope === 'shared' ? areas : [];

  const insertNodes = async (portion: Portion): Promise<void> => {
    const rows = portion.map(({ record, index }) => ({
      properties: propertiesOf(record, index),
      areas: sharedAreas(record, index),
    }));
    const [row] = await run(insertOf(portion[0].record), { rows });
    const expected = rows.reduce((sum, { areas }) => sum + areas.length, 0);
    if (integer(row, 'count') < expected) throw new RunAgain('An area of a new record is gone.');
  };

  const insertTies = async (portion: Portion): Promise<void> => {
    const rows = portion.map(({ record, index }) => {
      const { from, to } = record;
      return { from, to, properties: propertiesOf(record, index) };
    });
    const [row] = await run(queries.INSERT_TIES, { rows });
    if (integer(row, 'count') < rows.length) throw new RunAgain('An end of a new tie is gone.');
  };

  const write: EngineWrite = {
    ...reads,
    async lock(scope) {
      const [row] = await run(history.LOCK_SCOPE, { scope });
      if (namedAreas.has(scope) && !removed.has(scope) && !flag(row, 'exists')) {
        throw new RunAgain(`The area ${scope} is gone.`);
      }
    },
    async insert(entries) {
      await lockReferences(entries.map(({ record }) => record));
      for (const portion of portionsOfOneKind(entries))
        await (isTie(portion[0].record) ? insertTies : insertNodes)(portion);
      for (const { record } of entries) {
        removed.delete(record.id);
        held.add(record.id);
      }
    },
    async replace(record, index, expectedVersion) {
      await lockReferences([record]);
      const tie = isTie(record);
      const parameters = { id: record.id, expected: whole(expectedVersion), properties: propertiesOf(record, index) };
      const [replaced] = await run(tie ? queries.REPLACE_TIE : queries.REPLACE_NODE, parameters);
      if (integer(replaced, 'count') !== 1) return false;
      if (tie || KINDS[record.kind].scope !== 'shared') return true;
      const areas = sharedAreas(record, index);
      const linked = texts((await run(queries.LINKED_AREAS, { id: record.id }))[0], 'areas');
      const missing = areas.filter((area) => !linked.includes(area));
      if (missing.length > 0) {
        const [row] = await run(queries.LINK_AREAS, { id: record.id, areas: missing });
        if (integer(row, 'count') < missing.length) throw new RunAgain(`An area of ${record.id} is gone.`);
      }
      if (linked.length + missing.length > areas.length) await run(queries.UNLINK_AREAS, { id: record.id, areas });
      return true;
    },
    async remove(id) {
      removed.add(id);
      held.delete(id);
      await run(queries.REMOVE_NODE, { id });
      await run(queries.REMOVE_TIE, { id });
    },
    async appendVersions(entries) {
      for (let start = 0; start < entries.length; start += PORTION) {
        const rows = entries.slice(start, start + PORTION).map(({ version, areas }) => ({
          properties: versionProperties(version, areas),
          kind: version.record.kind,
        }));
        await run(history.APPEND_VERSIONS, { rows });
      }
    },
    async appendChangeSet(changeSet) {
      const [link] = changeSet.links;
      if (link) attempt.changeSet = { id: changeSet.id, scope: link.scope };
      const properties = changeSetProperties(changeSet);
      await run(history.APPEND_CHANGE_SET, { properties, links: linksOf(changeSet), at: changeSet.at });
    },
    async rewriteVersions(recordId, rewrite) {
      const rows = (await run(history.VERSIONS, { recordId })).map((row: Row) => {
        const version = versionIn(row);
        return { version: whole(version.record.version), record: JSON.stringify(rewrite(version).record) };
      });
      await run(history.REWRITE_VERSIONS, { recordId, rows });
    },
    async putState(namespace, key, value) {
      await run(history.PUT_STATE, { namespace, key, value: JSON.stringify(value ?? null) });
    },
    async deleteState(namespace, key) {
      await run(history.DELETE_STATE, { namespace, key });
    },
  };

  return {
    write,
    async verify() {
      if (removed.size === 0) return;
      const left = await reads.referrers([...removed]);
      const [first] = left.filter(({ record }) => !removed.has(record.id));
      if (first) throw new RunAgain(`${first.record.id} names a record that is to be removed.`);
    },
  };
}

/** Records that go into the database with one query: at least one, all of one kind. */
type Portion = readonly [RecordEntry, ...RecordEntry[]];

/** The entries in their order, cut where the kind changes and where a portion is full. */
function portionsOfOneKind(entries: readonly RecordEntry[]): readonly Portion[] {
  const portions: [RecordEntry, ...RecordEntry[]][] = [];
  for (const entry of entries) {
    const last = portions.at(-1);
    if (last && last[0].record.kind === entry.record.kind && last.length < PORTION) last.push(entry);
    else portions.push([entry]);
  }
  return portions;
}

function insertOf({ kind }: StoredRecord): string {
  const query = queries.INSERT_NODES[kind];
  if (query === undefined) throw new Error(`${kind} is no kind of node.`);
  return query;
}
