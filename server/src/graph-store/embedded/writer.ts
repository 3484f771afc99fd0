import type { EngineWrite, RecordIndex } from '../engine.port.js';
import type { StoredRecord } from '../record.js';
import type { Connection } from './connection.js';
import { LOG, RECORDS, STATE, VERSIONS } from './queries.js';
import { createReader } from './reader.js';
import type { Call } from './reader.js';
import { number, versionIn } from './rows.js';

/** Reads and writes of one transaction on the writing connection. */
export function createWriter(connection: Connection, call: Call): EngineWrite {
  const addIndex = (record: StoredRecord, index: RecordIndex, row: number): void => {
    const { id, kind, from, to } = record;
    for (const area of index.areas) connection.run(RECORDS.addArea, area, kind, index.orderKey, id, row);
    for (const { property, target } of index.references) connection.run(RECORDS.addReference, target, id, property);
    if (from !== undefined && to !== undefined) {
      for (const area of index.areas) {
        connection.run(RECORDS.addEnd, from, area, id, to);
        connection.run(RECORDS.addEnd, to, area, id, from);
      }
    }
    if (index.searchText !== '') connection.run(RECORDS.addText, row, index.searchText);
  };

  const removeIndex = (id: string, row: number): void => {
    connection.run(RECORDS.removeAreas, id);
    connection.run(RECORDS.removeReferences, id);
    connection.run(RECORDS.removeEnds, id);
    connection.run(RECORDS.removeText, row);
  };

  const insert = (record: StoredRecord, index: RecordIndex): void => {
    const { id, kind, version, values, from, to, createdAt, changedAt } = record;
    const { orderKey, foldedName, searchText } = index;
    const body = JSON.stringify(values);
    const ends = [from ?? null, to ?? null] as const;
    const names = [orderKey, foldedName, searchText] as const;
    const row = connection.one(RECORDS.insert, id, kind, version, body, ...ends, createdAt, changedAt, ...names);
    if (row) addIndex(record, index, number(row, 'row'));
  };

  return {
    ...createReader(connection, call),
    // BEGIN IMMEDIATE holds the one writing lock of the file from the start.
    lock: () => call(() => undefined),
    insert: (entries) =>
      call(() => {
        for (const { record, index } of entries) insert(record, index);
      }),
    replace: (record, index, expectedVersion) =>
      call(() => {
        const { id, version, values, changedAt } = record;
        const names = [index.orderKey, index.foldedName, index.searchText] as const;
        const body = JSON.stringify(values);
        const row = connection.one(RECORDS.replace, id, version, body, changedAt, ...names, expectedVersion);
        if (!row) return false;
        removeIndex(id, number(row, 'row'));
        addIndex(record, index, number(row, 'row'));
        return true;
      }),
    remove: (id) =>
      call(() => {
        const row = connection.one(RECORDS.indexed, id);
        if (!row) return;
        removeIndex(id, number(row, 'row'));
        connection.run(RECORDS.remove, id);
      }),
    appendVersions: (entries) =>
      call(() => {
        for (const { version, areas } of entries) {
          const { record, deleted, changeSetId, at } = version;
          const body = JSON.stringify(record);
          const flag = deleted ? 1 : 0;
          connection.run(VERSIONS.add, record.id, record.version, at, flag, changeSetId, body, JSON.stringify(areas));
          for (const area of areas) connection.run(VERSIONS.addArea, area, record.kind, record.id);
        }
      }),
    appendChangeSet: (changeSet) =>
      call(() => {
        connection.run(LOG.add, changeSet.id, JSON.stringify(changeSet));
        for (const { scope, sequence, hash } of changeSet.links) {
          connection.run(LOG.addLink, scope, sequence, hash, changeSet.at, changeSet.id);
        }
      }),
    rewriteVersions: (recordId, rewrite) =>
      call(() => {
        for (const row of connection.all(VERSIONS.of, recordId)) {
          const { record } = rewrite(versionIn(row));
          connection.run(VERSIONS.rewrite, recordId, number(row, 'version'), JSON.stringify(record));
        }
      }),
    putState: (namespace, key, value) =>
      call(() => {
        connection.run(STATE.put, namespace, key, JSON.stringify(value ?? null));
      }),
    deleteState: (namespace, key) =>
      call(() => {
        connection.run(STATE.remove, namespace, key);
      }),
  };
}
