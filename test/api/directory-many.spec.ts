import type { ChangeActorsResult } from '../../server/src/generated/resolvers.js';
import { describeEngines } from '../support/engines.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import type { Office } from './office.js';

const CHANGE = `mutation Change($input: ChangeActorsInput!) { changeActors(input: $input) { __typename
  ... on ActorsChanged { changeSetId changed unchanged }
  ... on ActorsConflict { code message conflicts { recordId currentVersion changedBy fields { field mine theirs } onlyTheirs { field } } } ... on InvalidInput { faults { field code message } } } }`;
const ACTORS = `query Actors($areaId: ID!) { actors(areaId: $areaId) { rows { id name sector } } }`;
const ACTOR = `query Actor($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) { version sector topics } }`;
const CHANGES = `query Changes($areaId: ID!) { changes(areaId: $areaId, first: 1) { summary records } }`;

describeEngines('changing several actors', (neo4j) => {
  let house: House;
  let areaId: string;
  let ids: readonly string[];
  beforeAll(async () => {
    house = await openHouse(neo4j);
  });
  beforeEach(async () => {
    const { admin } = house;
    areaId = await admin.area();
    ids = [
      await admin.actor(areaId, 'Treff', { topics: ['Ehrenamt'], sector: 'HOUSING' }),
      await admin.actor(areaId, 'Schule', { topics: ['Lesen'] }),
      await admin.actor(areaId, 'Amt'),
    ];
  });
  afterAll(() => house.close());

  const read = (which: readonly string[], expectedVersion = 1) => which.map((id) => ({ id, expectedVersion }));
  const ask = (input: object, as: Office) => as.ask(CHANGE, { input: { areaId, actors: read(ids), ...input } });
  const change = async (input: object): Promise<ChangeActorsResult> => {
    const { data, errors } = await ask(input, house.admin);
    if (!data) throw new Error(JSON.stringify(errors));
    return data['changeActors'];
  };
  const actor = async (at: number) => (await house.admin.query<'actor'>(ACTOR, { id: ids[at], areaId })).actor;

  it('adds a topic beside those that are there, once, and is taken back as one step', async () => {
    const done = await change({ addTopic: ' ehrenamt ' });
    expect(done).toMatchObject({ __typename: 'ActorsChanged', changed: 2, unchanged: 1 });
    expect(await actor(0)).toMatchObject({ topics: ['Ehrenamt'], version: 1 });
    expect(await actor(1)).toMatchObject({ topics: ['Lesen', 'ehrenamt'], version: 2 });
    const { changes } = await house.admin.query<'changes'>(CHANGES, { areaId });
    expect(changes).toEqual([{ summary: 'Akteure: 2 geändert', records: 2 }]);
    const changeSetId = done.__typename === 'ActorsChanged' ? done.changeSetId : null;
    expect((await house.admin.undo('undo', { areaId, changeSetId })).__typename).toBe('Undone');
    expect(await actor(1)).toMatchObject({ topics: ['Lesen'] });
    expect(await actor(2)).toMatchObject({ topics: [] });
  });

  it('sets a sector, takes it away with null, and leaves it where it is left out', async () => {
    expect(await change({ sector: 'HOUSING' })).toMatchObject({ changed: 2, unchanged: 1 });
    const { actors } = await house.admin.query<'actors'>(ACTORS, { areaId });
    expect(actors.rows.map(({ sector }) => sector)).toEqual(['HOUSING', 'HOUSING', 'HOUSING']);
    await change({ addTopic: 'Garten' });
    expect(await actor(0)).toMatchObject({ sector: 'HOUSING', topics: ['Ehrenamt', 'Garten'] });
    expect(await change({ sector: null, actors: read(ids.slice(0, 1), 2) })).toMatchObject({ changed: 1 });
    expect(await actor(0)).toMatchObject({ sector: null });
  });

  it('sets no sector over one that others have set meanwhile, names both, and does it on the version that stands', async () => {
    const [, school = ''] = ids;
    const other = await house.member(areaId, ['EDITOR'], 'Jonas Beispiel');
    const update = { areaId, id: school, expectedVersion: 1, sector: 'POLITICS' };
    await other.ask('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
      input: update,
    });
    const refused = await change({ sector: 'HOUSING' });
    expect(refused).toMatchObject({
      __typename: 'ActorsConflict',
      code: 'CONFLICT',
      message: 'Bei einem Akteur wurde der Bereich inzwischen anders gesetzt.',
      conflicts: [
        {
          recordId: school,
          currentVersion: 2,
          fields: [{ field: 'sector', mine: 'Wohnungswirtschaft', theirs: 'Politik' }],
        },
      ],
    });
    expect(await actor(2)).toMatchObject({ sector: null, version: 1 });
    const again = ids.map((id) => ({ id, expectedVersion: id === school ? 2 : 1 }));
    expect(await change({ sector: 'HOUSING', actors: again })).toMatchObject({ changed: 2, unchanged: 1 });
    expect(await actor(1)).toMatchObject({ sector: 'HOUSING', version: 3 });
  });

  it('keeps what others have changed elsewhere, and adds a topic to the topics that stand now', async () => {
    const [club = ''] = ids;
    const update = { areaId, id: club, expectedVersion: 1, topics: ['Ehrenamt', 'Garten'], description: 'neu' };
    await house.admin.ask('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
      input: update,
    });
    expect(await change({ sector: 'POLITICS', addTopic: 'Lesen' })).toMatchObject({ changed: 3 });
    expect(await actor(0)).toMatchObject({ sector: 'POLITICS', topics: ['Ehrenamt', 'Garten', 'Lesen'] });
  });

  it('changes nothing and leaves nothing where all are so already', async () => {
    const again = await change({ addTopic: 'Ehrenamt', actors: read(ids.slice(0, 1)) });
    expect(again).toMatchObject({ changeSetId: null, changed: 0, unchanged: 1 });
  });

  it('changes all or none, and says for which it is too much', async () => {
    const full = await house.admin.actor(areaId, 'Vielfalt', {
      topics: Array.from({ length: 30 }, (_, at) => `Thema ${at}`),
    });
    const refused = await change({ addTopic: 'Garten', actors: read([...ids, full]) });
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ field: 'addTopic', message: expect.stringMatching(/^Vielfalt: /) }],
    });
    expect(await actor(1)).toMatchObject({ topics: ['Lesen'], version: 1 });
  });

  it.each([
    ['no actor', { actors: [], addTopic: 'x' }, 'actors REQUIRED'],
    ['an empty topic', { addTopic: '  ' }, 'addTopic REQUIRED'],
    ['no change', {}, 'addTopic REQUIRED'],
    ['an unknown sector', { sector: 'GIBT_ES_NICHT' }, 'sector UNKNOWN_TERM'],
    [
      'too many actors',
      { actors: Array.from({ length: 2_001 }, (_, at) => ({ id: `x${at}`, expectedVersion: 1 })), addTopic: 'x' },
      'actors OUT_OF_RANGE',
    ],
  ])('refuses %s', async (_what, input, fault) => {
    const refused = await change(input);
    if (refused.__typename !== 'InvalidInput') throw new Error(JSON.stringify(refused));
    expect(refused.faults.map(({ field, code }) => `${field} ${code}`)[0]).toBe(fault);
  });

  it('reaches no actor of another area, and is not for those who may only read', async () => {
    const elsewhere = await house.admin.area();
    const foreign = await house.admin.actor(elsewhere, 'Fremd');
    expect((await change({ addTopic: 'x', actors: read([...ids, foreign]) })).__typename).toBe('NotFound');
    expect(await actor(0)).toMatchObject({ version: 1 });
    const reader = await house.member(areaId, ['READER']);
    const { errors } = await ask({ addTopic: 'x' }, reader);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
