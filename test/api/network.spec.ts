import { describeEngines } from '../support/engines.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { FINDINGS, NETWORK, smallQuarter } from './small-quarter.js';
import type { SmallQuarter } from './small-quarter.js';

const DAY = '2026-06-30';

describeEngines('the network of a quarter', (neo4j) => {
  let house: House;
  let quarter: SmallQuarter;
  beforeAll(async () => {
    house = await openHouse(neo4j);
    quarter = await smallQuarter(house.admin);
  });
  afterAll(() => house.close());

  const columns = async () => (await house.admin.query<'network'>(NETWORK, { areaId: quarter.areaId })).network;
  const look = async (rest: object = {}) => {
    const variables = { areaId: quarter.areaId, day: DAY, ...rest };
    return (await house.admin.query<'networkFindings'>(FINDINGS, variables)).networkFindings;
  };
  /** Names behind positions, sorted. */
  const named = async (positions: readonly number[]) => {
    const { actors } = await columns();
    return positions.map((position) => actors.name[position]).sort();
  };

  it('comes as columns in which ties name their ends by position', async () => {
    const { actors, ties, firstYear, sequence } = await columns();
    expect(actors.id).toHaveLength(10);
    expect(ties.id).toHaveLength(10);
    expect([firstYear, sequence]).toEqual([2025, 22]);
    const position = ties.id.indexOf(quarter.datedTie);
    expect([actors.name[ties.from[position] ?? -1], actors.name[ties.to[position] ?? -1]]).toEqual(['A2', 'A3']);
    expect(actors.qm.filter(Boolean)).toHaveLength(1);
    const rings = Object.fromEntries(actors.name.map((name, i) => [name, actors.ring[i]]));
    expect(rings).toEqual({
      QM: null,
      A1: 'I',
      A2: 'III',
      A3: 'III',
      I1: 'III',
      I2: 'III',
      R1: 'II',
      R2: 'III',
      R3: 'III',
      X: 'RIM',
    });
  });

  it('has the figures that were counted by hand, with and without the QM', async () => {
    const { withQm, withoutQm } = await look();
    expect(withQm).toMatchObject({
      actors: 9,
      ties: 8,
      components: 2,
      groups: 1,
      isolated: 1,
      pairs: 36,
      connectedPairs: 28,
    });
    expect(withQm.density).toBeCloseTo(8 / 45, 12);
    expect(withQm.meanDegree).toBeCloseTo(1.6, 12);
    expect(withoutQm?.figures).toMatchObject({
      actors: 9,
      ties: 5,
      components: 4,
      groups: 2,
      isolated: 2,
      connectedPairs: 11,
    });
    expect(withoutQm?.figures.density).toBeCloseTo(5 / 36, 12);
    expect(withoutQm?.pairsLost).toBe(17);
    expect(withoutQm?.pairsLostShare).toBeCloseTo(17 / 28, 12);
  });

  it('names what falls off without the QM, and apart from it who was alone before', async () => {
    const { withoutQm } = await look();
    expect(withoutQm?.separated.map(({ number }) => number)).toEqual([2]);
    expect(await named(withoutQm?.separated[0]?.actors ?? [])).toEqual(['R1', 'R2']);
    expect(await named(withoutQm?.newlyIsolated ?? [])).toEqual(['R3']);
    expect(await named(withoutQm?.aloneBefore ?? [])).toEqual(['X']);
  });

  it('has a matrix of the sectors without the QM', async () => {
    const { matrix } = await look();
    expect(matrix).toMatchObject({ sectors: ['ADMINISTRATION', 'INTEGRATION', 'RESIDENTS'], assessable: 0, pairs: 6 });
    const cell = (a: string, b: string) =>
      matrix?.cells.find((one) => [one.a, one.b].sort().join() === [a, b].sort().join());
    expect(cell('ADMINISTRATION', 'INTEGRATION')).toMatchObject({
      ties: 1,
      possible: 6,
      expected: 1.5,
      class: 'NOT_ASSESSABLE',
      onlyViaQm: false,
    });
    expect(cell('ADMINISTRATION', 'RESIDENTS')).toMatchObject({ ties: 0, possible: 12, expected: 1, onlyViaQm: true });
    expect(cell('INTEGRATION', 'RESIDENTS')).toMatchObject({ ties: 0, onlyViaQm: false });
    expect(cell('ADMINISTRATION', 'ADMINISTRATION')).toMatchObject({ ties: 2, possible: 3, expected: 1.25 });
  });

  it('lists the gaps in German, with who could introduce', async () => {
    const { gaps } = await look();
    const about = async (type: string) =>
      (await Promise.all(gaps.filter((gap) => gap.type === type).map(({ actors }) => named(actors.slice(0, 1)))))
        .flat()
        .sort();
    expect(await about('QM_ONLY')).toEqual(['R3']);
    expect(await about('ISOLATED')).toEqual(['X']);
    expect(await about('SINGLE_CONTACT')).toEqual(['A3', 'I2', 'R2']);
    expect(await about('ARTICULATION_POINT')).toEqual(['A1', 'A2', 'I1']);
    expect(await about('INITIATIVE_WITHOUT_INSTITUTION')).toEqual(['R1', 'R2']);
    const qmOnly = gaps.find(({ type }) => type === 'QM_ONLY');
    expect(qmOnly?.sentence).toBe(
      'Die einzige Beziehung ist die zum QM. Geht das QM, bleibt im Quartier kein Kontakt.',
    );
    expect(qmOnly?.ties).toHaveLength(1);
    expect(
      gaps.find(({ type, sentence }) => type === 'SINGLE_CONTACT' && sentence === 'Nur eine Verbindung: A2.'),
    ).toBeDefined();
    const order = gaps.map(({ severity }) => ['HIGH', 'MEDIUM', 'LOW'].indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  it('is the same gap on every day', async () => {
    const idOf = async (day: string) => (await look({ day })).gaps.find(({ type }) => type === 'ISOLATED')?.id;
    expect(await idOf(DAY)).toBe(await idOf('2026-01-01'));
  });

  it('says that there was no QM on an earlier day, and leaves out what had not begun', async () => {
    const before = await look({ day: '2023-12-31' });
    expect(before).toMatchObject({ withoutQm: null, qm: { actors: [], tandem: false } });
    expect(before.rings.every((ring) => ring === null)).toBe(true);
    expect(before.withQm).toMatchObject({ ties: 7, actors: 10 });
    const withoutDated = await look({ day: '2025-02-28' });
    expect(withoutDated.withQm).toMatchObject({ ties: 7, isolated: 2 });
    expect((await look({ day: '2025-03-01' })).withQm).toMatchObject({ ties: 8, isolated: 1 });
  });

  it('counts what a filter hides, keeps the QM, and never hides silently', async () => {
    const all = await look();
    expect(all).toMatchObject({ hiddenActors: 0, hiddenTies: 0 });
    expect([all.visibleActors.length, all.visibleTies.length]).toEqual([10, 10]);

    const administration = await look({ filter: { sectors: ['ADMINISTRATION'] } });
    expect(await named(administration.visibleActors)).toEqual(['A1', 'A2', 'A3', 'QM']);
    expect(administration).toMatchObject({
      hiddenActors: 6,
      hiddenTies: 6,
      tooSmall: expect.stringContaining('Zu klein'),
    });
    expect(administration.matrix).toBeNull();

    expect(await look({ filter: { withoutTieKinds: ['LOCATED_IN'] } })).toMatchObject({
      hiddenActors: 0,
      hiddenTies: 1,
    });
    expect((await look({ filter: { minIntensity: 3 } })).withQm.ties).toBe(3);
    expect((await look({ filter: { classes: ['INITIATIVE'] } })).withQm.actors).toBe(2);
    expect((await look({ filter: { confirmedSince: '2026-01-01' } })).withQm.ties).toBe(1);
    expect((await look({ filter: { topics: ['Ehrenamt'] } })).withQm.actors).toBe(1);
    expect((await look({ filter: { evidence: ['DOCUMENTED'] } })).withQm.ties).toBe(0);
  });

  it('keeps the rings of the day under every filter', async () => {
    const filtered = await look({ filter: { minIntensity: 4 } });
    const ringOf = new Map(filtered.visibleActors.map((position, i) => [position, filtered.rings[i]]));
    const { actors } = await columns();
    expect(ringOf.get(actors.name.indexOf('R1'))).toBe('II');
  });

  it('has one point per year since the first dated tie, and today', async () => {
    const { trend } = await look();
    expect(trend[0]).toMatchObject({ day: '2025-12-31', ties: 8 });
    expect(trend.at(-1)).toMatchObject({ ties: 8, actors: 9 });
  });

  it('follows every change at once', async () => {
    const { admin } = house;
    const before = await look();
    const id = await admin.tie(quarter.areaId, quarter.ids.R3 ?? '', quarter.ids.X ?? '');
    const after = await look();
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.withoutQm?.pairsLost).toBe(24);
    expect(after.withQm.connectedPairs).toBe(36);
    await admin.done('deleteTie', { id, areaId: quarter.areaId, expectedVersion: 1 });
    expect((await look()).withQm.connectedPairs).toBe(28);
  });

  it('is shown as it was stored at an instant', async () => {
    const { admin } = house;
    const areaId = await admin.area();
    const [a, b] = [await admin.actor(areaId, 'Vorher'), await admin.actor(areaId, 'Anderer')];
    const tie = await admin.tie(areaId, a, b);
    const at = await house.instant();
    await admin.done('updateActor', { id: a, areaId, expectedVersion: 1, name: 'Nachher' });
    await admin.done('deleteTie', { id: tie, areaId, expectedVersion: 1 });
    const then = await admin.query<'network'>(
      `query Then($areaId: ID!, $at: DateTime!) { network(areaId: $areaId, storedAt: $at) { actors { name } ties { id } } }`,
      { areaId, at },
    );
    expect([...then.network.actors.name].sort()).toEqual(['Anderer', 'Vorher']);
    expect(then.network.ties.id).toEqual([tie]);
    const found = await admin.query<'networkFindings'>(
      `query Then($areaId: ID!, $at: DateTime!) {
        networkFindings(areaId: $areaId, storedAt: $at) { day sequence withQm { ties } visibleTies trend { day } }
      }`,
      { areaId, at },
    );
    expect(found.networkFindings).toMatchObject({ withQm: { ties: 1 }, visibleTies: [0] });
    expect(found.networkFindings.trend.at(-1)?.day).toBe(found.networkFindings.day);
    expect((await admin.query<'network'>(NETWORK, { areaId })).network.ties.id).toEqual([]);
  });

  it('shows of a foreign end name and class only', async () => {
    const { admin } = house;
    const [here, there] = [await admin.area('Hier'), await admin.area('Dort')];
    const own = await admin.actor(here, 'Eigener');
    const foreign = await admin.actor(there, 'Fremder', { sector: 'HOUSING', shortName: 'Fremd' });
    await admin.tie(here, own, foreign);
    const { actors } = (await admin.query<'network'>(NETWORK, { areaId: here })).network;
    const position = actors.id.indexOf(foreign);
    expect([actors.name[position], actors.class[position], actors.foreign[position]]).toEqual([
      'Fremder',
      'ORGANISATION',
      true,
    ]);
    expect([actors.kind[position], actors.sector[position]]).toEqual([null, null]);
    await admin.done('updateActor', { id: foreign, areaId: there, expectedVersion: 1, name: 'Umbenannt' });
    const renamed = (await admin.query<'network'>(NETWORK, { areaId: here })).network;
    expect(renamed.actors.name[position]).toBe('Umbenannt');
  });

  it('does not exist for an area that does not exist', async () => {
    const answer = await house.admin.ask(NETWORK, { areaId: '0190a000-0000-7000-8000-000000000000' });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
