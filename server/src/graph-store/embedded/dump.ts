import type { DumpEntry, EngineWrite } from '../engine.port.js';
import { recordIndex } from '../values.js';
import type { Connection } from './connection.js';
import { DUMP } from './queries.js';
import { changeSetIn, recordIn, stateIn, text, versionIn } from './rows.js';

/** Everything in the file in stable order: nodes, ties, versions, change sets, state. */
export function* dumpOf(connection: Connection): Generator<DumpEntry> {
  for (const sql of [DUMP.nodes, DUMP.ties]) {
    for (const row of connection.each(sql)) {
      const record = recordIn(row);
      yield { type: 'record', record, index: recordIndex(record) };
    }
  }
  for (const row of connection.each(DUMP.versions)) {
    yield { type: 'version', version: versionIn(row), areas: JSON.parse(text(row, 'areas')) as readonly string[] };
  }
  for (const row of connection.each(DUMP.changeSets)) yield { type: 'changeSet', changeSet: changeSetIn(row) };
  for (const row of connection.each(DUMP.state)) {
    yield { type: 'state', namespace: text(row, 'namespace'), key: text(row, 'key'), value: stateIn(row) };
  }
}

/** Writes one entry of a dump as it is. */
export function loadEntry(write: EngineWrite, entry: DumpEntry): Promise<void> {
  switch (entry.type) {
    case 'record':
      return write.insert([entry]);
    case 'version':
      return write.appendVersions([entry]);
    case 'changeSet':
      return write.appendChangeSet(entry.changeSet);
    case 'state':
      return write.putState(entry.namespace, entry.key, entry.value);
  }
}
