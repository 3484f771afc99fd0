import { KINDS } from '@quartiersnetz/graph-schema';
import type { DumpEntry } from '../engine.port.js';
import { recordIndex } from '../values.js';
import { changeSetIn, changeSetProperties, integer, linksOf, propertiesOf, recordIn, text, texts } from './codec.js';
import { versionIn, versionProperties, whole } from './codec.js';
import type { Row } from './codec.js';
import type { Run } from './connection.js';
import { CLEAR, EXPORT, IMPORT, IMPORT_NODES } from './queries/dump.js';
import { APPEND_VERSIONS } from './queries/history.js';
import { INSERT_TIES } from './queries/records.js';

const PORTION = 1_000;

/** Portions of a query, each asked for with the key of the last row before. */
async function* portions(run: Run, query: string, first: Row, keyOf: (row: Row) => Row): AsyncGenerator<Row> {
  for (let key = first; ;) {
    const rows = await run(query, { ...key, limit: whole(PORTION) });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PORTION) return;
    key = keyOf(last);
  }
}

const byId = (row: Row): Row => ({ id: text(row, 'id') });

/** Everything in the database in stable order: nodes, ties, versions, change sets, state. */
export async function* exportAll(run: Run): AsyncGenerator<DumpEntry> {
  for (const query of [EXPORT.nodes, EXPORT.ties]) {
    for await (const row of portions(run, query, { id: '' }, byId)) {
      const record = recordIn(row);
      yield { type: 'record', record, index: recordIndex(record) };
    }
  }
  const versionKey = (row: Row): Row => ({
    recordId: text(row, 'recordId'),
    version: whole(integer(row, 'version')),
  });
  for await (const row of portions(run, EXPORT.versions, { recordId: '', version: whole(0) }, versionKey)) {
    yield { type: 'version', version: versionIn(row), areas: texts(row, 'areas') };
  }
  for await (const row of portions(run, EXPORT.changeSets, { id: '' }, byId)) {
    yield { type: 'changeSet', changeSet: changeSetIn(row) };
  }
  const stateKey = (row: Row): Row => ({ namespace: text(row, 'namespace'), key: text(row, 'key') });
  for await (const row of portions(run, EXPORT.states, { namespace: '', key: '' }, stateKey)) {
    yield { type: 'state', ...stateKeyOf(row), value: JSON.parse(text(row, 'value')) };
  }
}

const stateKeyOf = (row: Row) => ({ namespace: text(row, 'namespace'), key: text(row, 'key') });

/** Sends rows to one query in portions of one transaction each. */
function collector(run: Run, query: string, expected: boolean) {
  let rows: unknown[] = [];
  const flush = async (): Promise<void> => {
    const sent = rows;
    rows = [];
    if (sent.length === 0) return;
    const [row] = await run(query, { rows: sent });
    if (expected && integer(row, 'count') !== sent.length)
      throw new Error('The dump names records that it does not hold.');
  };
  return {
    async add(row: unknown): Promise<void> {
      rows.push(row);
      if (rows.length >= PORTION) await flush();
    },
    flush,
  };
}

/**
 * Writes the entries of a dump, in whatever order they come; what joins two nodes waits in memory until all nodes are there.
 * Every portion is a transaction of its own, so the caller has to note that an import is under way.
 */
export async function importAll(run: Run, entries: AsyncIterable<DumpEntry>): Promise<void> {
  const nodes = new Map(Object.entries(IMPORT_NODES).map(([kind, query]) => [kind, collector(run, query, false)]));
  const versions = collector(run, APPEND_VERSIONS, false);
  const changeSets = collector(run, IMPORT.changeSets, false);
  const states = collector(run, IMPORT.states, false);
  const ties: unknown[] = [];
  const areaLinks: { readonly id: string; readonly area: string }[] = [];
  for await (const entry of entries) {
    if (entry.type === 'record') {
      const { record, index } = entry;
      const properties = propertiesOf(record, index);
      const collected = nodes.get(record.kind);
      if (collected) await collected.add(properties);
      else ties.push({ from: record.from, to: record.to, properties });
      if (KINDS[record.kind].scope === 'shared') {
        areaLinks.push(...index.areas.map((area) => ({ id: record.id, area })));
      }
    } else if (entry.type === 'version') {
      const { version, areas } = entry;
      await versions.add({ kind: version.record.kind, properties: versionProperties(version, areas) });
    } else if (entry.type === 'changeSet') {
      const { changeSet } = entry;
      await changeSets.add({ properties: changeSetProperties(changeSet), links: linksOf(changeSet) });
    } else {
      const { namespace, key, value } = entry;
      await states.add({ namespace, key, value: JSON.stringify(value ?? null) });
    }
  }
  for (const collected of [...nodes.values(), versions, changeSets, states]) await collected.flush();
  const joined = [
    { rows: areaLinks, collected: collector(run, IMPORT.areas, true) },
    { rows: ties, collected: collector(run, INSERT_TIES, true) },
  ];
  for (const { rows, collected } of joined) {
    for (const row of rows) await collected.add(row);
    await collected.flush();
  }
}

/** Deletes everything of this program, in portions of one transaction each. */
export async function clearAll(run: Run): Promise<void> {
  const clear = async (query: string): Promise<void> => {
    while (integer((await run(query, { limit: whole(PORTION) }))[0], 'count') === PORTION) continue;
  };
  const { links, ...others } = CLEAR;
  // Before the change sets that they hang on, else the two wait for each other's locks.
  await clear(links);
  await Promise.all(Object.values(others).map(clear));
}
