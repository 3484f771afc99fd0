import { openHouse } from './house.js';
import type { House } from './house.js';

const ACTOR = `query Actor($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) {
  version name contactPoints { value } posts { title } ties { otherName } } }`;
const ROWS = `query Rows($areaId: ID!) { actors(areaId: $areaId) { rows { name channels } } }`;

describe('an actor that two areas share', () => {
  let house: House;
  let [here, there, shared] = ['', '', ''];
  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    const { admin } = house;
    [here, there] = [await admin.area('Hier'), await admin.area('Dort')];
    shared = await admin.actor(here, 'Sozialamt');
    // what an import does that names an actor of another area
    await house.store.write({ by: 'system', area: there, command: 'import.apply' }, (write) =>
      write.update(shared, 1, { areas: [here, there] }),
    );
  });
  afterAll(() => house.close());

  const actorIn = async (areaId: string) => (await house.admin.query<'actor'>(ACTOR, { id: shared, areaId })).actor;
  const contact = (areaId: string, value: string) =>
    house.admin.done('createContactPoint', {
      areaId,
      ownerId: shared,
      channel: 'EMAIL',
      value,
      contactKind: 'FUNCTIONAL',
    });

  it('has ties, offices and contact points of its own in each of them', async () => {
    const { admin } = house;
    await admin.tie(here, shared, await admin.actor(here, 'Treff'));
    await admin.tie(there, shared, await admin.actor(there, 'Schule'));
    await admin.done('createPost', { areaId: there, actorId: shared, title: 'Abteilung' });
    await contact(here, 'hier@example.org');
    const marked = await contact(there, 'fuer-alle@example.org');
    await contact(there, 'nur-dort@example.org');
    await house.store.write({ by: 'system', area: there, command: 'contactPoint.update' }, (write) =>
      write.update(marked.recordId, 1, { shared: true }),
    );
    expect(await actorIn(here)).toMatchObject({
      ties: [{ otherName: 'Treff' }],
      posts: [],
      contactPoints: [{ value: 'hier@example.org' }, { value: 'fuer-alle@example.org' }],
    });
    expect(await actorIn(there)).toMatchObject({ ties: [{ otherName: 'Schule' }], posts: [{ title: 'Abteilung' }] });
    expect((await actorIn(there))?.contactPoints).toHaveLength(2);
  });

  it('shows in one area at once what was changed in the other', async () => {
    const rows = async () => (await house.admin.query<'actors'>(ROWS, { areaId: here })).actors.rows;
    expect(await rows()).toEqual([{ name: 'Sozialamt', channels: [] }]);
    const editor = await house.member(there, ['EDITOR']);
    await editor.done('updateActor', { id: shared, areaId: there, expectedVersion: 2, name: 'Amt für Soziales' });
    const point = await contact(there, 'amt@example.org');
    await house.store.write({ by: 'system', area: there, command: 'contactPoint.update' }, (write) =>
      write.update(point.recordId, 1, { shared: true }),
    );
    expect(await rows()).toEqual([{ name: 'Amt für Soziales', channels: ['EMAIL'] }]);
  });

  it('leaves only the area in which it is deleted, with what it has there, and can come back', async () => {
    const { admin } = house;
    await admin.tie(here, shared, await admin.actor(here, 'Treff'));
    await admin.tie(there, shared, await admin.actor(there, 'Schule'));
    await admin.done('createPost', {
      areaId: here,
      actorId: shared,
      title: 'Leitung',
      personId: await admin.person(here, 'Beispiel'),
    });
    await contact(here, 'hier@example.org');
    const stale = await admin.change('deleteActor', { id: shared, areaId: here, expectedVersion: 1 });
    expect(stale.__typename).toBe('Conflict');
    const deleted = await admin.done('deleteActor', { id: shared, areaId: here, expectedVersion: 2 });
    expect(await actorIn(here)).toBeNull();
    expect(await actorIn(there)).toMatchObject({ name: 'Sozialamt', ties: [{ otherName: 'Schule' }] });
    const undone = await admin.undo('undo', { areaId: here, changeSetId: deleted.changeSetId });
    expect(undone.__typename).toBe('Undone');
    expect(await actorIn(here)).toMatchObject({
      ties: [{ otherName: 'Treff' }],
      posts: [{ title: 'Leitung' }],
      contactPoints: [{ value: 'hier@example.org' }],
    });
  });

  it('cannot be taken back out of both areas by somebody who may edit only one', async () => {
    const { admin } = house;
    const renamed = await admin.done('updateActor', { id: shared, areaId: there, expectedVersion: 2, name: 'Neu' });
    const editor = await house.member(here, ['EDITOR']);
    expect(await editor.undo('undo', { areaId: here, changeSetId: renamed.changeSetId })).toMatchObject({
      __typename: 'Forbidden',
    });
    expect(await actorIn(here)).toMatchObject({ name: 'Neu' });
  });
});
