import { describeEngines } from '../support/engines.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import type { Office } from './office.js';

const CHANGES = `query Changes($areaId: ID!, $first: Int, $before: Int) { changes(areaId: $areaId, first: $first, before: $before) {
  changeSetId sequence byName summary records undoable takenBack } }`;
const HISTORY = `query History($areaId: ID!, $recordId: ID!) { history(areaId: $areaId, recordId: $recordId) {
  changeSetId byName operation undoable fields { field label before after } } }`;
const UNDO_STATE = `query UndoState($areaId: ID!) { undoState(areaId: $areaId) { undo { changeSetId summary } redo { changeSetId summary } } }`;
const ACTOR = `query Actor($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) { version name description ties { id } } }`;
const ACTOR_AT = `query ActorAt($id: ID!, $areaId: ID!, $at: DateTime!) { actorAt(id: $id, areaId: $areaId, at: $at) { name ties { otherName verb } } }`;

describeEngines('the history of an area', (neo4j) => {
  let house: House;
  let areaId: string;
  beforeAll(async () => {
    house = await openHouse(neo4j);
  });
  beforeEach(async () => {
    areaId = await house.admin.area();
  });
  afterAll(() => house.close());

  const changes = async (rest: object = {}) =>
    (await house.admin.query<'changes'>(CHANGES, { areaId, ...rest })).changes;
  const actorOf = async (id: string) => (await house.admin.query<'actor'>(ACTOR, { id, areaId })).actor;
  const undoState = async (office: Office = house.admin) =>
    (await office.query<'undoState'>(UNDO_STATE, { areaId })).undoState;

  it('tells in German what was done, newest first, in pages', async () => {
    const [a, b] = [
      await house.admin.actor(areaId, 'Bürgertreff Lindenaue e. V.'),
      await house.admin.actor(areaId, 'Sozialamt'),
    ];
    await house.admin.tie(areaId, a, b);
    await house.admin.done('deleteActor', { id: b, areaId, expectedVersion: 1 });
    const all = await changes();
    expect(all.map(({ summary }) => summary)).toEqual([
      'Organisation gelöscht: Sozialamt, mit einem weiteren Eintrag',
      'Beziehung angelegt: Bürgertreff Lindenaue e. V. – Sozialamt',
      'Organisation angelegt: Sozialamt',
      'Organisation angelegt: Bürgertreff Lindenaue e. V.',
      'Gebiet angelegt: Musterquartier',
    ]);
    expect(all.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1]);
    expect(all[0]).toMatchObject({ records: 2, undoable: true, takenBack: false, byName: house.adminName });
    expect((await changes({ first: 2, before: 4 })).map(({ sequence }) => sequence)).toEqual([3, 2]);
  });

  it('shows what happened to a record with labels and names in place of keys', async () => {
    const { admin } = house;
    const id = await admin.actor(areaId, 'Treff', { sector: 'HOUSING', since: '2024-05' });
    await admin.done('updateActor', { id, areaId, expectedVersion: 1, sector: 'INTEGRATION', since: null });
    const person = await admin.person(areaId, 'Beispiel', { givenName: 'Andrea' });
    const post = (await admin.done('createPost', { areaId, actorId: id, title: 'Vorsitz', personId: person })).recordId;
    const { history } = await admin.query<'history'>(HISTORY, { areaId, recordId: id });
    expect(history.map(({ operation }) => operation)).toEqual(['UPDATE', 'CREATE']);
    expect(history[0]?.fields).toEqual([
      { field: 'sector', label: 'Bereich', before: 'Wohnungswirtschaft', after: 'Integrationsarbeit' },
      { field: 'since', label: 'Beginn', before: '05/2024', after: null },
    ]);
    const ofPost = (await admin.query<'history'>(HISTORY, { areaId, recordId: post })).history;
    expect(ofPost[0]?.fields).toContainEqual({ field: 'actorId', label: 'Akteur', before: null, after: 'Treff' });
    const elsewhere = await admin.area();
    expect((await admin.query<'history'>(HISTORY, { areaId: elsewhere, recordId: id })).history).toEqual([]);
  });

  it('takes a change back and brings it again, as often as wanted', async () => {
    const { admin } = house;
    const [a, b] = [await admin.actor(areaId, 'Treff'), await admin.actor(areaId, 'Amt')];
    const created = await admin.done('createTie', { areaId, fromId: a, toId: b, kind: 'FUNDS' });
    const target = { areaId, changeSetId: created.changeSetId };
    const ties = async () => (await actorOf(a))?.ties.map(({ id }) => id);
    for (let round = 0; round < 3; round += 1) {
      expect((await undoState()).undo).toMatchObject({
        summary: expect.stringContaining('Beziehung angelegt: Treff – Amt'),
      });
      expect(await admin.undo('undo', target)).toMatchObject({
        __typename: 'Undone',
        summary: 'Zurückgenommen: Beziehung angelegt: Treff – Amt',
      });
      expect(await ties()).toEqual([]);
      expect((await undoState()).redo?.changeSetId).toBe(created.changeSetId);
      expect((await changes()).find(({ changeSetId }) => changeSetId === created.changeSetId)).toMatchObject({
        takenBack: true,
        undoable: false,
      });
      expect(await admin.undo('redo', target)).toMatchObject({
        __typename: 'Undone',
        summary: 'Wiederhergestellt: Beziehung angelegt: Treff – Amt',
      });
      expect(await ties()).toEqual([created.recordId]);
      expect((await undoState()).redo).toBeNull();
    }
  });

  it('goes back step by step through the own changes only', async () => {
    const id = await house.admin.actor(areaId, 'Eins');
    const other = await house.member(areaId, ['EDITOR'], 'Jonas Beispiel');
    await house.admin.done('updateActor', { id, areaId, expectedVersion: 1, name: 'Zwei' });
    await other.done('updateActor', { id, areaId, expectedVersion: 2, description: 'Von Jonas' });
    const { undo } = await undoState();
    expect(undo?.summary).toBe('Organisation geändert: Zwei');
    await house.admin.undo('undo', { areaId, changeSetId: undo?.changeSetId });
    expect(await actorOf(id)).toMatchObject({ name: 'Eins', description: 'Von Jonas' });
    expect((await undoState(other)).undo?.summary).toBe('Organisation geändert: Eins');
    expect((await undoState()).undo?.summary).toBe('Organisation angelegt: Eins');
    await house.admin.actor(areaId, 'Danach');
    expect((await undoState()).redo).toBeNull();
  });

  it('asks per field where others changed the same since, and writes nothing before the answer', async () => {
    const { admin } = house;
    const id = await admin.actor(areaId, 'Alt', { description: 'alt' });
    const mine = await admin.done('updateActor', { id, areaId, expectedVersion: 1, name: 'Meins', description: 'neu' });
    const other = await house.member(areaId, ['EDITOR']);
    await other.done('updateActor', { id, areaId, expectedVersion: 2, name: 'Deins' });
    const target = { areaId, changeSetId: mine.changeSetId };
    const refused = await admin.undo('undo', target);
    expect(refused).toMatchObject({
      __typename: 'UndoConflict',
      fields: [{ recordId: id, field: 'name', label: 'Name', mine: 'Alt', theirs: 'Deins' }],
    });
    expect(await actorOf(id)).toMatchObject({ name: 'Deins', description: 'neu', version: 3 });
    const choices = [{ recordId: id, field: 'name', takeBack: false }];
    expect(await admin.undo('undo', { ...target, choices })).toMatchObject({ __typename: 'Undone' });
    expect(await actorOf(id)).toMatchObject({ name: 'Deins', description: 'alt' });
  });

  it('takes back what is free of conflict and lists the rest where asked so', async () => {
    const { admin } = house;
    const id = await admin.actor(areaId, 'Alt', { description: 'alt' });
    const mine = await admin.done('updateActor', { id, areaId, expectedVersion: 1, name: 'Meins', description: 'neu' });
    await admin.done('updateActor', { id, areaId, expectedVersion: 2, name: 'Später' });
    const result = await admin.undo('undo', { areaId, changeSetId: mine.changeSetId, partial: true });
    expect(result).toMatchObject({ __typename: 'Undone', leftOut: [{ field: 'name', mine: 'Alt', theirs: 'Später' }] });
    expect(await actorOf(id)).toMatchObject({ name: 'Später', description: 'alt' });
  });

  it('warns that a created record is needed by now, and deletes it only when told so', async () => {
    const { admin } = house;
    const created = await admin.done('createActor', {
      areaId,
      class: 'ORGANISATION',
      kind: 'ASSOCIATION',
      name: 'Treff',
    });
    await admin.tie(areaId, created.recordId, await admin.actor(areaId, 'Amt'));
    const target = { areaId, changeSetId: created.changeSetId };
    const refused = await admin.undo('undo', target);
    expect(refused).toMatchObject({
      __typename: 'UndoConflict',
      fields: [
        { field: '*', label: 'Treff', mine: 'wird gelöscht', theirs: 'bleibt, wird gebraucht von: Treff – Amt' },
      ],
    });
    const choices = [{ recordId: created.recordId, field: '*', takeBack: true }];
    expect(await admin.undo('undo', { ...target, choices })).toMatchObject({ __typename: 'Undone' });
    expect(await actorOf(created.recordId)).toBeNull();
  });

  it('does not take back what belongs to another area, or for those who may only read', async () => {
    const { admin } = house;
    const elsewhere = await admin.area();
    const foreign = await admin.done('createActor', {
      areaId: elsewhere,
      class: 'ORGANISATION',
      kind: 'ASSOCIATION',
      name: 'Dort',
    });
    const editor = await house.member(areaId, ['EDITOR']);
    for (const changeSetId of [foreign.changeSetId, '0190a000-0000-7000-8000-000000000000', 'x']) {
      expect((await editor.undo('undo', { areaId, changeSetId })).__typename).toBe('NotFound');
    }
    const reader = await house.member(areaId, ['READER']);
    const own = await admin.done('createActor', { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: 'Hier' });
    const answer = await reader.ask(`mutation U($input: UndoInput!) { undo(input: $input) { __typename } }`, {
      input: { areaId, changeSetId: own.changeSetId },
    });
    expect(answer.errors).toBeDefined();
    expect(await actorOf(own.recordId)).not.toBeNull();
  });

  it('shows an actor as it was, with its ties then', async () => {
    const { admin } = house;
    const [a, b] = [await admin.actor(areaId, 'Treff'), await admin.actor(areaId, 'Genossenschaft')];
    const early = await house.instant();
    const tie = await admin.tie(areaId, b, a, { kind: 'PROVIDES_SPACE' });
    const then = await house.instant();
    await admin.done('deleteTie', { id: tie, areaId, expectedVersion: 1 });
    await admin.done('updateActor', { id: a, areaId, expectedVersion: 1, name: 'Bürgertreff' });
    const actorAt = async (at: string) => (await admin.query<'actorAt'>(ACTOR_AT, { id: a, areaId, at })).actorAt;
    expect(await actorAt(then)).toEqual({
      name: 'Treff',
      ties: [{ otherName: 'Genossenschaft', verb: 'nutzt Räume von' }],
    });
    expect(await actorAt(early)).toEqual({ name: 'Treff', ties: [] });
    expect(await actorAt('2020-01-01T00:00:00.000Z')).toBeNull();
  });
});
