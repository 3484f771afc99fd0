import type { ActorPage } from '../../server/src/generated/resolvers.js';
import { openHouse } from './house.js';
import type { House } from './house.js';

const ACTORS = `query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $first: Int, $after: String) {
  actors(areaId: $areaId, filter: $filter, sort: $sort, first: $first, after: $after) {
    rows { id name shortName class kind sector ring isQm ties lastConfirmed ended contactLabel channels hints }
    pageInfo { endCursor total } filteredOut endedNotCounted views { all qmOnly stale withoutContactPoint } } }`;

describe('the directory', () => {
  let house: House;
  let areaId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    house = await openHouse();
    const { admin } = house;
    areaId = await admin.area();
    const add = async (name: string, rest: object) => (ids[name] = await admin.actor(areaId, name, { ...rest }));
    await add('QM Lindenaue', { kind: 'NEIGHBOURHOOD_MANAGEMENT' });
    await add('45. Oberschule', { kind: 'SCHOOL_OR_DAYCARE', sector: 'SCHOOL_SOCIAL_WORK' });
    await add('12. Grundschule', { kind: 'SCHOOL_OR_DAYCARE', sector: 'SCHOOL_SOCIAL_WORK' });
    await add('Ämterlotse', { class: 'INITIATIVE', kind: 'SERVICE', sector: 'ADMINISTRATION' });
    await add('Zeltplatz', { kind: 'BUSINESS' });
    await add('Alter Treff', { until: '2021', sector: 'RESIDENTS' });
    await add('Bewohnerschaft im Quartier am Lindenplatz', {
      class: 'POPULATION_GROUP',
      kind: undefined,
      sector: 'RESIDENTS',
    });
    await admin.done('createMandate', { areaId, actorId: ids['QM Lindenaue'], role: 'NEIGHBOURHOOD_MANAGEMENT' });
    const join = (a: string, b: string, rest: object) => admin.tie(areaId, ids[a] ?? '', ids[b] ?? '', { ...rest });
    await join('QM Lindenaue', '45. Oberschule', { intensity: 3, lastConfirmedAt: '2026-10' });
    await join('45. Oberschule', '12. Grundschule', { lastConfirmedAt: '2020' });
    await join('12. Grundschule', '45. Oberschule', { kind: 'EXCHANGES_INFORMATION' });
    await join('QM Lindenaue', 'Ämterlotse', { intensity: 1, lastConfirmedAt: '2019-05-02' });
    await join('Zeltplatz', '12. Grundschule', { kind: 'LOCATED_IN' });
    await join('Alter Treff', 'Zeltplatz', { until: '2021' });
    const contact = (owner: string | undefined, rest: object) =>
      admin.done('createContactPoint', {
        areaId,
        ownerId: owner,
        channel: 'EMAIL',
        value: 'info@example.org',
        contactKind: 'FUNCTIONAL',
        ...rest,
      });
    const post = await admin.done('createPost', { areaId, actorId: ids['45. Oberschule'], title: 'Sekretariat' });
    await contact(post.recordId, {});
    await contact(post.recordId, { channel: 'PHONE', value: '0351 1234567' });
    await contact(ids['Ämterlotse'], { contactKind: 'PROFESSIONAL' });
    await contact(ids['Zeltplatz'], { channel: 'ADDRESS', value: 'Lindenplatz 3' });
  });
  afterAll(() => house.close());

  const list = async (rest: object = {}): Promise<ActorPage> =>
    (await house.admin.query<'actors'>(ACTORS, { areaId, ...rest })).actors;
  const names = ({ rows }: ActorPage): readonly string[] => rows.map(({ name }) => name);
  const rowOf = async (name: string) =>
    (await list({ filter: { includeEnded: true } })).rows.find((row) => row.name === name);

  it('is in the order of names as people read them, without those that ended', async () => {
    const page = await list();
    expect(names(page)).toEqual([
      '12. Grundschule',
      '45. Oberschule',
      'Ämterlotse',
      'Bewohnerschaft im Quartier am Lindenplatz',
      'QM Lindenaue',
      'Zeltplatz',
    ]);
    expect(page).toMatchObject({ filteredOut: 0, endedNotCounted: 1, pageInfo: { total: 6, endCursor: null } });
    expect(page.views).toEqual({ all: 6, qmOnly: 1, stale: 2, withoutContactPoint: 2 });
  });

  it('says of each actor how close, how tied and how fresh it is', async () => {
    expect(await rowOf('45. Oberschule')).toMatchObject({
      ring: 'I',
      ties: 2,
      lastConfirmed: '2026-10',
      hints: [],
      contactLabel: 'Sekretariat',
      channels: ['EMAIL', 'PHONE'],
    });
    expect(await rowOf('12. Grundschule')).toMatchObject({
      ring: 'III',
      ties: 1,
      lastConfirmed: '2020',
      contactLabel: null,
    });
    expect(await rowOf('Ämterlotse')).toMatchObject({ contactLabel: 'E-Mail (dienstlich)', channels: ['EMAIL'] });
    expect(await rowOf('Zeltplatz')).toMatchObject({ contactLabel: 'Hauptadresse', channels: ['ADDRESS'] });
    expect(await rowOf('QM Lindenaue')).toMatchObject({ ring: null, isQm: true, ties: 2 });
    expect((await rowOf('Bewohnerschaft im Quartier am Lindenplatz'))?.shortName).toBe('Bewohnerschaft im Quartier…');
  });

  it('points out what stands out', async () => {
    expect((await rowOf('Ämterlotse'))?.hints).toEqual(expect.arrayContaining(['QM_ONLY', 'STALE']));
    expect((await rowOf('12. Grundschule'))?.hints).toEqual(['SINGLE_CONTACT', 'STALE', 'NO_CONTACT_POINT']);
    expect((await rowOf('Zeltplatz'))?.hints).toEqual(['ISOLATED']);
    expect((await rowOf('Alter Treff'))?.hints).toEqual(['ENDED']);
    expect((await rowOf('Bewohnerschaft im Quartier am Lindenplatz'))?.hints).toEqual(['ISOLATED']);
  });

  it.each([
    ['search', { search: 'schul lind' }, []],
    ['search', { search: 'AEMTER' }, ['Ämterlotse']],
    [
      'classes',
      { classes: ['POPULATION_GROUP', 'INITIATIVE'] },
      ['Ämterlotse', 'Bewohnerschaft im Quartier am Lindenplatz'],
    ],
    ['kinds', { kinds: ['SCHOOL_OR_DAYCARE'] }, ['12. Grundschule', '45. Oberschule']],
    ['sectors', { sectors: ['ADMINISTRATION'] }, ['Ämterlotse']],
    [
      'sectors and none',
      { sectors: ['ADMINISTRATION'], withoutSector: true },
      ['Ämterlotse', 'QM Lindenaue', 'Zeltplatz'],
    ],
    ['rings', { rings: ['I', 'RIM'] }, ['45. Oberschule', 'Bewohnerschaft im Quartier am Lindenplatz', 'Zeltplatz']],
    ['hints', { hints: ['QM_ONLY'] }, ['Ämterlotse']],
    ['the hint of the ended', { hints: ['ENDED'] }, ['Alter Treff']],
    [
      'last confirmation',
      { lastConfirmedBefore: '2020-01-01', kinds: ['SERVICE', 'SCHOOL_OR_DAYCARE'] },
      ['Ämterlotse'],
    ],
  ])('is narrowed by %s and says how many that leaves out', async (_, filter, expected) => {
    const page = await list({ filter });
    expect(names(page)).toEqual(expected);
    expect(page.filteredOut + page.endedNotCounted + expected.length).toBe(7);
  });

  it.each([
    ['NAME', true, ['Zeltplatz', 'QM Lindenaue']],
    ['TIES', true, ['45. Oberschule', 'QM Lindenaue']],
    ['LAST_CONFIRMED', true, ['45. Oberschule', 'QM Lindenaue']],
    ['RING', false, ['QM Lindenaue', '45. Oberschule']],
    ['SECTOR', false, ['Ämterlotse', '12. Grundschule']],
  ])('is sorted by %s (descending: %p)', async (field, descending, expected) => {
    expect(names(await list({ sort: { field, descending } })).slice(0, 2)).toEqual(expected);
  });

  it('comes in pages that stay whole while actors come and go', async () => {
    const first = await list({ first: 3 });
    expect(names(first)).toHaveLength(3);
    const added = await house.admin.actor(areaId, 'Aal');
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    expect(names(second)).toEqual(['Bewohnerschaft im Quartier am Lindenplatz', 'QM Lindenaue', 'Zeltplatz']);
    expect(second.pageInfo.endCursor).toBeNull();
    await house.admin.done('deleteActor', { id: added, areaId, expectedVersion: 1 });
    const downwards = { sort: { field: 'TIES', descending: true }, first: 4 };
    const top = await list(downwards);
    const rest = await list({ ...downwards, after: top.pageInfo.endCursor });
    expect([...names(top), ...names(rest)].sort()).toEqual([...names(await list())].sort());
  });

  it('refuses a cursor that it did not give', async () => {
    const answer = await house.admin.ask(ACTORS, { areaId, after: 'nonsense' });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  });
});
