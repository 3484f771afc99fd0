import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

const PERSON = `query Person($id: ID!, $areaId: ID!) { person(id: $id, areaId: $areaId) { id version name familyName legalBasis purposes
  contactPoints { id value } memberships { id version postTitle actorName since until current } } }`;
const PERSONS = `query Persons($areaId: ID!, $search: String, $first: Int, $after: String) {
  persons(areaId: $areaId, search: $search, first: $first, after: $after) {
    rows { name offices channels ended } pageInfo { endCursor total } } }`;
const POSTS = `query Posts($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) {
  contactPoints { id version value preferred channel }
  posts { id version title holders { id personName since until current } contactPoints { value } } } }`;

describe('persons, offices and contact points', () => {
  let house: House;
  let areaId: string;
  let treff: string;
  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    areaId = await house.admin.area();
    treff = await house.admin.actor(areaId, 'Bürgertreff');
  });
  afterAll(() => house.close());

  const personOf = async (id: string) => (await house.admin.query<'person'>(PERSON, { id, areaId })).person;
  const pageOf = async (id = treff) => (await house.admin.query<'actor'>(POSTS, { id, areaId })).actor;
  const holders = async () =>
    (await pageOf())?.posts[0]?.holders.map(({ personName, since, until, current }) => [
      personName,
      since,
      until,
      current,
    ]);

  it('are created, changed and deleted, persons with their legal basis', async () => {
    const { admin } = house;
    const id = await admin.person(areaId, 'Beispiel', { givenName: 'Andrea', title: 'Dr.', salutation: 'Frau' });
    expect(await personOf(id)).toMatchObject({
      name: 'Dr. Andrea Beispiel',
      legalBasis: 'PUBLIC_TASK',
      purposes: ['COMMITTEE_WORK'],
    });
    await admin.done('updatePerson', {
      id,
      areaId,
      expectedVersion: 1,
      familyName: 'Muster',
      purposes: ['NEWSLETTER', 'COMMITTEE_WORK'],
    });
    expect(await personOf(id)).toMatchObject({
      version: 2,
      familyName: 'Muster',
      purposes: ['NEWSLETTER', 'COMMITTEE_WORK'],
    });
    await admin.done('deletePerson', { id, areaId, expectedVersion: 2 });
    expect(await personOf(id)).toBeNull();
    const bad = await admin.change('createPerson', { areaId, familyName: '', legalBasis: 'CONSENT', purposes: [] });
    expect(faultsOf(bad)).toEqual(['familyName REQUIRED', 'purposes REQUIRED']);
  });

  it('keep the office when the person changes: the former time ends the day before', async () => {
    const { admin } = house;
    const [first, second] = [
      await admin.person(areaId, 'Beispiel', { givenName: 'Hannelore' }),
      await admin.person(areaId, 'Beispiel', { givenName: 'Jürgen' }),
    ];
    const post = await admin.done('createPost', {
      areaId,
      actorId: treff,
      title: 'Vorsitz',
      personId: first,
      holderSince: '2016',
    });
    expect(await holders()).toEqual([['Hannelore Beispiel', '2016', null, true]]);
    const assigned = await admin.done('assignPost', {
      areaId,
      postId: post.recordId,
      personId: second,
      since: '2024-05-15',
    });
    expect(await holders()).toEqual([
      ['Jürgen Beispiel', '2024-05-15', null, true],
      ['Hannelore Beispiel', '2016', '2024-05-14', false],
    ]);
    expect((await personOf(first))?.memberships).toMatchObject([
      { postTitle: 'Vorsitz', actorName: 'Bürgertreff', current: false },
    ]);
    await admin.undo('undo', { areaId, changeSetId: assigned.changeSetId });
    expect(await holders()).toEqual([['Hannelore Beispiel', '2016', null, true]]);
  });

  it('can have two holders where nobody is to leave, and want a date where somebody is', async () => {
    const { admin } = house;
    const [first, second] = [await admin.person(areaId, 'Eins'), await admin.person(areaId, 'Zwei')];
    const post = await admin.done('createPost', {
      areaId,
      actorId: treff,
      title: 'Vorstand',
      personId: first,
      holderSince: '2020',
    });
    const assignment = { areaId, postId: post.recordId, personId: second };
    expect(faultsOf(await admin.change('assignPost', assignment))).toEqual(['since REQUIRED']);
    expect(faultsOf(await admin.change('assignPost', { ...assignment, since: '2019' }))).toEqual(['since PERIOD']);
    await admin.done('assignPost', { ...assignment, endFormer: false });
    expect((await holders())?.map(([name]) => name).sort()).toEqual(['Eins', 'Zwei']);
  });

  it('have offices and memberships that are changed and deleted', async () => {
    const { admin } = house;
    const person = await admin.person(areaId, 'Beispiel');
    const post = await admin.done('createPost', { areaId, actorId: treff, title: 'Kasse', personId: person });
    await admin.done('updatePost', { id: post.recordId, areaId, expectedVersion: 1, title: 'Kassenführung' });
    const membership = (await pageOf())?.posts[0]?.holders[0];
    await admin.done('updateMembership', {
      id: membership?.id,
      areaId,
      expectedVersion: 1,
      since: '2023',
      until: '2025',
    });
    expect(await holders()).toEqual([['Beispiel', '2023', '2025', false]]);
    await admin.done('deleteMembership', { id: membership?.id, areaId, expectedVersion: 2 });
    expect((await pageOf())?.posts).toMatchObject([{ title: 'Kassenführung', holders: [] }]);
    await admin.done('deletePost', { id: post.recordId, areaId, expectedVersion: 2 });
    expect((await pageOf())?.posts).toEqual([]);
  });

  it('are listed with present offices, searched and in pages', async () => {
    const { admin } = house;
    const kim = await admin.person(areaId, 'Ötker', { givenName: 'Kim' });
    await admin.done('createPost', { areaId, actorId: treff, title: 'Leitung', personId: kim });
    await admin.done('createContactPoint', {
      areaId,
      ownerId: kim,
      channel: 'PHONE',
      value: '0351 123',
      contactKind: 'PROFESSIONAL',
    });
    const jo = await admin.person(areaId, 'Abel', { givenName: 'Jo' });
    const post = await admin.done('createPost', { areaId, actorId: treff, title: 'Beirat', personId: jo });
    const membership = (await pageOf())?.posts.find(({ id }) => id === post.recordId)?.holders[0];
    await admin.done('updateMembership', { id: membership?.id, areaId, expectedVersion: 1, until: '2020' });
    await admin.person(areaId, 'Zander');
    const list = async (rest: object = {}) => (await admin.query<'persons'>(PERSONS, { areaId, ...rest })).persons;
    const all = await list();
    expect(all.rows).toEqual([
      { name: 'Jo Abel', offices: [], channels: [], ended: true },
      { name: 'Kim Ötker', offices: ['Leitung, Bürgertreff'], channels: ['PHONE'], ended: false },
      { name: 'Zander', offices: [], channels: [], ended: false },
    ]);
    const first = await list({ first: 2 });
    expect(first.pageInfo.total).toBe(3);
    expect((await list({ first: 2, after: first.pageInfo.endCursor })).rows.map(({ name }) => name)).toEqual([
      'Zander',
    ]);
    expect((await list({ search: 'oetk' })).rows.map(({ name }) => name)).toEqual(['Kim Ötker']);
  });

  it('are reached by contact points whose text fits their channel; one of an owner is "zuerst"', async () => {
    const { admin } = house;
    const point = { areaId, ownerId: treff, channel: 'EMAIL', contactKind: 'FUNCTIONAL' };
    const mail = await admin.done('createContactPoint', { ...point, value: 'info@example.org', preferred: true });
    const phone = await admin.done('createContactPoint', {
      ...point,
      channel: 'PHONE',
      value: '0351 1234567-0',
      preferred: true,
    });
    expect((await pageOf())?.contactPoints).toMatchObject([
      { id: phone.recordId, preferred: true },
      { id: mail.recordId, preferred: false, version: 2 },
    ]);
    await admin.done('updateContactPoint', {
      id: mail.recordId,
      areaId,
      expectedVersion: 2,
      value: 'post@example.org',
    });
    expect(
      faultsOf(
        await admin.change('updateContactPoint', { id: mail.recordId, areaId, expectedVersion: 3, value: 'keine' }),
      ),
    ).toEqual(['value INVALID_FORMAT']);
    expect(
      faultsOf(await admin.change('createContactPoint', { ...point, channel: 'PHONE', value: 'anrufen' })),
    ).toEqual(['value INVALID_FORMAT']);
    expect(
      faultsOf(
        await admin.change('createContactPoint', { ...point, channel: 'ADDRESS', value: 'Platz 3', postcode: '123' }),
      ),
    ).toEqual(['postcode INVALID_FORMAT']);
    await admin.done('deleteContactPoint', { id: phone.recordId, areaId, expectedVersion: 1 });
    expect((await pageOf())?.contactPoints).toMatchObject([{ value: 'post@example.org' }]);
  });

  it('can hang only on what the area has', async () => {
    const { admin } = house;
    const elsewhere = await admin.area();
    const [foreignActor, foreignPerson] = [
      await admin.actor(elsewhere, 'Fremd'),
      await admin.person(elsewhere, 'Fremd'),
    ];
    const contact = {
      areaId,
      ownerId: foreignActor,
      channel: 'EMAIL',
      value: 'a@example.org',
      contactKind: 'FUNCTIONAL',
    };
    expect(faultsOf(await admin.change('createContactPoint', contact))).toEqual(['ownerId DANGLING_REFERENCE']);
    expect(faultsOf(await admin.change('createPost', { areaId, actorId: foreignActor, title: 'X' }))).toEqual([
      'actorId DANGLING_REFERENCE',
    ]);
    const withHolder = { areaId, actorId: treff, title: 'X', personId: foreignPerson };
    expect(faultsOf(await admin.change('createPost', withHolder))).toEqual(['personId DANGLING_REFERENCE']);
    expect((await pageOf())?.posts).toEqual([]);
    expect(await personOf(foreignPerson)).toBeNull();
    expect(await admin.change('deletePerson', { id: foreignPerson, areaId, expectedVersion: 1 })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});
