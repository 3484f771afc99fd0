import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { DumpEntry } from '../../server/src/graph-store/engine.port.js';
import type { ChangeSet, StoredRecord } from '../../server/src/graph-store/record.js';
import { recordIndex } from '../../server/src/graph-store/values.js';

const AT = '2026-05-04T10:00:00.000Z';

/** Ids of the sample data: number of an area, letter of a kind, number within the area. */
export const sampleId = (area: number, letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f', index = 0): string =>
  `01900000-000${letter}-7000-8000-${String(area * 100_000 + index).padStart(12, '0')}`;

const record = (id: string, kind: RecordKind, values: Values): StoredRecord => ({
  id,
  kind,
  version: 1,
  values,
  createdAt: AT,
  changedAt: AT,
});

/**
 * Records of one area with `actors` organisations and three times as many ties, posts for every tenth and one change set,
 * all areas alike. For filling an engine by importAll.
 */
export async function* sampleArea(area: number, actors: number): AsyncGenerator<DumpEntry> {
  const id = sampleId(area, 'a');
  const records = [
    record(id, 'Area', { name: `Gebiet ${area}`, nature: 'INVENTED' }),
    ...Array.from({ length: actors }, (_, index) => organisation(area, index)),
    ...Array.from({ length: Math.ceil(actors / 10) }, (_, index) =>
      record(sampleId(area, 'd', index), 'Post', {
        area: id,
        actor: sampleId(area, 'b', index * 10),
        title: 'Leitung',
      }),
    ),
    ...Array.from({ length: actors * 3 }, (_, index) => tie(area, actors, index)),
  ];
  const changeSet: ChangeSet = {
    id: sampleId(area, 'e'),
    at: AT,
    by: 'system',
    command: 'sample',
    area: id,
    changes: records.map((one) => ({
      recordId: one.id,
      kind: one.kind,
      operation: 'create',
      versionBefore: null,
      versionAfter: 1,
      fields: Object.keys(one.values).sort(),
    })),
    links: [{ scope: id, sequence: 1, previousHash: '', hash: 'sample' }],
  };
  for (const one of records) yield { type: 'record', record: one, index: recordIndex(one) };
  for (const one of records) {
    yield { type: 'version', version: { record: one, deleted: false, changeSetId: changeSet.id, at: AT }, areas: [id] };
  }
  yield { type: 'changeSet', changeSet };
  yield { type: 'state', namespace: `arrangement-${area}`, key: 'map', value: { rings: 3 } };
}

const organisation = (area: number, index: number): StoredRecord =>
  record(sampleId(area, 'b', index), 'Organisation', {
    name: `Verein für Nachbarschaft ${area}x${index}`,
    shortName: `VfN ${area}x${index}`,
    kind: 'ASSOCIATION',
    sector: 'CULTURE_EDUCATION',
    steeringLevel: 'NEIGHBOURHOOD_NETWORK',
    description: 'Ein Verein mit vielen Aufgaben im Quartier, der sich um manches kümmert und Räume hat.',
    topics: ['Bildung', 'Kultur', 'Jugend'],
    legalForm: 'e. V.',
    since: '2019',
    areas: [sampleId(area, 'a')],
    externalKeys: [`${sampleId(area, 'a')}:actors:o${index}`],
  });

function tie(area: number, actors: number, index: number): StoredRecord {
  const from = index % actors;
  const to = (from * 7 + 1 + Math.floor(index / actors)) % actors;
  const values = {
    area: sampleId(area, 'a'),
    kind: 'COOPERATES',
    intensity: 1 + (index % 4),
    since: '2020-05',
    evidence: 'SELF_REPORTED',
    confirmedBy: 'BOTH',
    lastConfirmedAt: '2025-11-03',
    viaQm: 'NO',
    externalKeys: [`${sampleId(area, 'a')}:ties:t${index}`],
  };
  const other = to === from ? (from + 1) % actors : to;
  const ends = { from: sampleId(area, 'b', from), to: sampleId(area, 'b', other) };
  return { ...record(sampleId(area, 'c', index), 'Tie', values), ...ends };
}
