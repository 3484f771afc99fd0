import { KINDS, areasOf, referencesIn } from '@quartiersnetz/graph-schema';
import type { EngineRead, EngineWrite, RecordIndex } from '../engine.port.js';
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

const isTie = ({ kind }: StoredRecord): boolean => KINDS[kind].ends !== undefined;

/**
 * Neo4j shows every transaction what others have committed meanwhile. So that no reference is left dangling by two at once,
 * whoever names a record locks it first, and whoever removes one looks for its referrers once more when he has its lock.
 * References to areas are guarded by the locks of the areas' scopes instead, else each write would hold up the whole area.
 */
export function createWrites(run: Run, attempt: Attempt): Writes {
  const reads: EngineRead = createReads(run);
  const removed = new Set<string>();
  const namedAreas = new Set<string>();

  const lockReferences = async (record: StoredRecord): Promise<void> => {
    const { kind, id, values } = record;
    const areas = areasOf(kind, id, values);
    for (const area of areas) if (area !== id) namedAreas.add(area);
    const named = referencesIn(kind, values).map(({ target }) => target);
    const ids = [...new Set(named)].filter((target) => !areas.includes(target) && target !== id);
    if (ids.length === 0) return;
    const nodes = integer((await run(queries.LOCK_NODES, { ids }))[0], 'count');
    const ties = nodes === ids.length ? 0 : integer((await run(queries.LOCK_TIES, { ids }))[0], 'count');
    if (nodes + ties < ids.length) throw new RunAgain(`A record that ${id} names is gone.`);
  };

  const linkAreas = async ({ id }: StoredRecord, areas: readonly string[]): Promise<void> => {
    const linked = integer((await run(queries.LINK_AREAS, { id, areas }))[0], 'count');
    if (linked < areas.length) throw new RunAgain(`An area of ${id} is gone.`);
  };

  const sharedAreas = ({ kind }: StoredRecord, { areas }: RecordIndex): readonly string[] =>
    KINDS[kind].scope === 'shared' ? areas : [];

  const write: EngineWrite = {
    ...reads,
    async lock(scope) {
      const [row] = await run(history.LOCK_SCOPE, { scope });
      if (namedAreas.has(scope) && !removed.has(scope) && !flag(row, 'exists')) {
        throw new RunAgain(`The area ${scope} is gone.`);
      }
    },
    async insert(record, index) {
      await lockReferences(record);
      const properties = propertiesOf(record, index);
      removed.delete(record.id);
      if (isTie(record)) {
        const [row] = await run(queries.INSERT_TIE, { from: record.from, to: record.to, properties });
        if (integer(row, 'count') !== 1) throw new RunAgain(`An end of ${record.id} is gone.`);
        return;
      }
      await run(insertOf(record), { properties });
      const areas = sharedAreas(record, index);
      if (areas.length > 0) await linkAreas(record, areas);
    },
    async replace(record, index, expectedVersion) {
      await lockReferences(record);
      const tie = isTie(record);
      const parameters = { id: record.id, expected: whole(expectedVersion), properties: propertiesOf(record, index) };
      const [row] = await run(tie ? queries.REPLACE_TIE : queries.REPLACE_NODE, parameters);
      if (integer(row, 'count') !== 1) return false;
      if (tie || KINDS[record.kind].scope !== 'shared') return true;
      const areas = sharedAreas(record, index);
      const linked = texts((await run(queries.LINKED_AREAS, { id: record.id }))[0], 'areas');
      const missing = areas.filter((area) => !linked.includes(area));
      if (missing.length > 0) await linkAreas(record, missing);
      if (linked.length + missing.length > areas.length) await run(queries.UNLINK_AREAS, { id: record.id, areas });
      return true;
    },
    async remove(id) {
      removed.add(id);
      await run(queries.REMOVE_NODE, { id });
      await run(queries.REMOVE_TIE, { id });
    },
    async appendVersion(version, areas) {
      const properties = versionProperties(version, areas);
      await run(history.APPEND_VERSION, { properties, kind: version.record.kind });
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

function insertOf({ kind }: StoredRecord): string {
  const query = queries.INSERT_NODE[kind];
  if (query === undefined) throw new Error(`${kind} is no kind of node.`);
  return query;
}
