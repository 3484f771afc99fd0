import { VocabularySet } from '@quartiersnetz/graph-schema';
import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../graph-store/record.js';
import { areaNetwork } from '../area-network.js';
import type { AreaNetwork } from '../area-network.js';

const AREA = 'area';
const INSTANT = '2026-01-01T00:00:00.000Z';

/** A record as a store would give it. */
export const storedRecord = (
  id: string,
  kind: RecordKind,
  values: Values,
  ends: { readonly from?: string; readonly to?: string } = {},
): StoredRecord => ({ id, kind, version: 1, values, createdAt: INSTANT, changedAt: INSTANT, ...ends });

const actor = (id: string, kind: RecordKind, name: string, values: Values): StoredRecord =>
  storedRecord(id, kind, { name, areas: [AREA], ...values });

const tie = (id: string, from: string, to: string, values: Values): StoredRecord =>
  storedRecord(
    id,
    'Tie',
    { area: AREA, kind: 'COOPERATES', intensity: 2, evidence: 'INFERRED', viaQm: 'UNKNOWN', ...values },
    { from, to },
  );

/** Five actors, four ties, one mandate: a QM since 2022, an office, an association, an initiative, a place that closed in 2024. */
export function smallNetwork(): AreaNetwork {
  const nodes = [
    actor('a1', 'Organisation', 'QM', { kind: 'NEIGHBOURHOOD_MANAGEMENT' }),
    actor('a2', 'Organisation', 'Amt', { kind: 'PUBLIC_AUTHORITY', sector: 'ADMINISTRATION' }),
    actor('a3', 'Organisation', 'Verein', { kind: 'ASSOCIATION', sector: 'INTEGRATION' }),
    actor('a4', 'Initiative', 'Initiative', { kind: 'RESIDENT_INITIATIVE', sector: 'RESIDENTS' }),
    actor('a5', 'Organisation', 'Früherer Treff', { kind: 'SERVICE', sector: 'RESIDENTS', until: '2024' }),
  ];
  const ties = [
    tie('t1', 'a1', 'a2', { intensity: 4, evidence: 'DOCUMENTED', lastConfirmedAt: '2026-03' }),
    tie('t2', 'a2', 'a3', { intensity: 1, since: '2023', lastConfirmedAt: '2024' }),
    tie('t3', 'a3', 'a4', { kind: 'LOCATED_IN' }),
    tie('t4', 'a4', 'a5', { since: '2022', until: '2024' }),
  ];
  const mandates = [
    storedRecord('m1', 'Mandate', {
      area: AREA,
      actor: 'a1',
      role: 'NEIGHBOURHOOD_MANAGEMENT',
      since: '2022-03',
      until: '2027',
    }),
  ];
  return areaNetwork(AREA, 1, { nodes, ties }, mandates, new VocabularySet());
}
