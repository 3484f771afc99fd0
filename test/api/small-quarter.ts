import type { Office } from './office.js';

export const NETWORK = `query Network($areaId: ID!) { network(areaId: $areaId) { sequence firstYear
  actors { id name shortName class kind sector ring since until foreign qm }
  ties { id from to kind intensity since until evidence lastConfirmedAt viaQm } } }`;

const FIGURES = 'actors ties density meanDegree components groups isolated connectedPairs pairs';

export const FINDINGS = `query Findings($areaId: ID!, $day: Day, $filter: NetworkFilter) {
  networkFindings(areaId: $areaId, day: $day, filter: $filter) {
    sequence day visibleActors visibleTies hiddenActors hiddenTies rings qm { actors tandem }
    withQm { ${FIGURES} }
    withoutQm { figures { ${FIGURES} } pairsLost pairsLostShare separated { number actors } newlyIsolated aloneBefore }
    matrix { sectors assessable pairs cells { a b ties possible expected density class onlyViaQm } }
    gaps { id type severity sentence sectors actors ties expected introducers { actor reason } }
    trend { day ties actors density } tooSmall } }`;

/** A quarter small enough to count by hand. */
export interface SmallQuarter {
  readonly areaId: string;
  readonly ids: Readonly<Record<string, string>>;
  /** The tie A2-A3, since March 2025. */
  readonly datedTie: string;
}

/**
 * Nine actors and the QM (since 2024):
 *
 *     A3 - A2 = A1 - I1 - I2     R2 - R1     R3     X       X "sitzt in" at A1 (not measured)
 *              |                      |       |
 *              QM --------------------+-------+
 *
 * A1 and A2 are tied twice. Strengths: QM-A1 4, QM-R1 2, QM-R3 1, A1-A2 3 and 1, I1-I2 4, all others 2.
 */
export async function smallQuarter(office: Office): Promise<SmallQuarter> {
  const areaId = await office.area('Kleines Quartier');
  const ids: Record<string, string> = {};
  const add = async (name: string, rest: Readonly<Record<string, unknown>>): Promise<void> => {
    ids[name] = await office.actor(areaId, name, rest);
  };
  await add('QM', { kind: 'NEIGHBOURHOOD_MANAGEMENT' });
  for (const name of ['A1', 'A2', 'A3']) await add(name, { kind: 'PUBLIC_AUTHORITY', sector: 'ADMINISTRATION' });
  for (const name of ['I1', 'I2']) await add(name, { sector: 'INTEGRATION' });
  for (const name of ['R1', 'R2']) {
    await add(name, { class: 'INITIATIVE', kind: 'RESIDENT_INITIATIVE', sector: 'RESIDENTS' });
  }
  await add('R3', { sector: 'RESIDENTS', topics: ['Ehrenamt'] });
  await add('X', { sector: 'RESIDENTS' });
  await office.done('createMandate', { areaId, actorId: ids['QM'], role: 'NEIGHBOURHOOD_MANAGEMENT', since: '2024' });

  const join = (from: string, to: string, rest: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    office.tie(areaId, ids[from] ?? '', ids[to] ?? '', rest);
  await join('A1', 'A2', { intensity: 3 });
  await join('A2', 'A1', { intensity: 1, kind: 'EXCHANGES_INFORMATION' });
  const datedTie = await join('A2', 'A3', { since: '2025-03' });
  await join('A1', 'I1');
  await join('I1', 'I2', { intensity: 4, lastConfirmedAt: '2026-02' });
  await join('R1', 'R2');
  await join('QM', 'A1', { intensity: 4 });
  await join('QM', 'R1');
  await join('QM', 'R3', { intensity: 1 });
  await join('X', 'A1', { kind: 'LOCATED_IN' });
  return { areaId, ids, datedTie };
}
