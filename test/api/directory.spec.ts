import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

const ACTOR = `query Actor($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) {
  id version class name shortName kind sector steeringLevel topics founded since until legalForm power public temporary note
  ring isQm ended lastConfirmed contactPoints { id version value preferred channel contactKind }
  posts { id title holders { personName current } contactPoints { value } }
  ties { verb otherName otherIsQm outgoing intensity current stale } citations { quote } } }`;
const SEARCH = `query Search($areaId: ID!, $text: String!) { search(areaId: $areaId, text: $text) { kind id targetId name hint actorClass } }`;
const UNKNOWN = '0190a000-0000-7000-8000-000000000000';

describe('actors', () => {
  let house: House;
  let areaId: string;
  beforeAll(async () => {
    house = await openHouse();
    areaId = await house.admin.area();
  });
  afterAll(() => house.close());

  const actorOf = async (id: string, area = areaId) =>
    (await house.admin.query<'actor'>(ACTOR, { id, areaId: area })).actor;

  it.each([
    ['ORGANISATION', { kind: 'WELFARE_PROVIDER', legalForm: 'e. V.', founded: '1998' }],
    ['INITIATIVE', { kind: 'RESIDENT_INITIATIVE', sector: 'RESIDENTS' }],
    ['COMMITTEE', { kind: 'ROUND_TABLE', power: 'DECIDING', public: true, temporary: false, sector: 'POLITICS' }],
    ['POPULATION_GROUP', { kind: undefined, sector: 'RESIDENTS', topics: ['Ältere', 'Grün'] }],
  ])('of the class %s are created, changed, ended and deleted', async (actorClass, rest) => {
    const id = await house.admin.actor(areaId, `Neu ${actorClass}`, { class: actorClass, ...rest });
    expect(await actorOf(id)).toMatchObject({
      class: actorClass,
      version: 1,
      ended: false,
      ...rest,
      kind: rest.kind ?? null,
    });
    await house.admin.done('updateActor', {
      id,
      areaId,
      expectedVersion: 1,
      name: 'Umbenannt',
      until: '2020',
      note: 'geschlossen',
    });
    expect(await actorOf(id)).toMatchObject({
      name: 'Umbenannt',
      version: 2,
      until: '2020',
      ended: true,
      note: 'geschlossen',
    });
    await house.admin.done('deleteActor', { id, areaId, expectedVersion: 2 });
    expect(await actorOf(id)).toBeNull();
  });

  it('show ties from their own side, and what the QM is to them', async () => {
    const { admin } = house;
    const area = await admin.area();
    const [qm, treff, eg] = [
      await admin.actor(area, 'QM'),
      await admin.actor(area, 'Treff'),
      await admin.actor(area, 'WG eG'),
    ];
    await admin.done('createMandate', { areaId: area, actorId: qm, role: 'NEIGHBOURHOOD_MANAGEMENT' });
    await admin.tie(area, eg, treff, { kind: 'PROVIDES_SPACE', intensity: 3, lastConfirmedAt: '2020' });
    await admin.tie(area, treff, qm, { intensity: 4, lastConfirmedAt: '2026-11' });
    await admin.tie(area, treff, eg, { until: '2023' });
    const actor = await actorOf(treff, area);
    expect(actor).toMatchObject({ ring: 'I', isQm: false, lastConfirmed: '2026-11' });
    expect(actor?.ties).toEqual([
      {
        verb: 'kooperiert mit',
        otherName: 'QM',
        otherIsQm: true,
        outgoing: true,
        intensity: 4,
        current: true,
        stale: false,
      },
      {
        verb: 'nutzt Räume von',
        otherName: 'WG eG',
        otherIsQm: false,
        outgoing: false,
        intensity: 3,
        current: true,
        stale: true,
      },
      {
        verb: 'kooperiert mit',
        otherName: 'WG eG',
        otherIsQm: false,
        outgoing: true,
        intensity: 2,
        current: false,
        stale: false,
      },
    ]);
    expect(await actorOf(qm, area)).toMatchObject({ ring: null, isQm: true });
  });

  it.each([
    ['an empty name', { name: '' }, ['name REQUIRED']],
    ['a name of blanks', { name: '   ' }, ['name REQUIRED']],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, ['name TOO_LONG']],
    ['a name with NUL', { name: 'a\u0000b' }, ['name INVALID_TEXT']],
    ['a name with a lone surrogate', { name: 'a\ud800b' }, ['name INVALID_TEXT']],
    ['an unknown kind', { kind: 'CASTLE' }, ['kind UNKNOWN_TERM']],
    ['an unknown sector', { sector: 'MOON' }, ['sector UNKNOWN_TERM']],
    ['an end before the beginning', { since: '2024', until: '2023' }, ['until PERIOD']],
    ['a field of another class', { power: 'DECIDING' }, ['power UNKNOWN_FIELD']],
    ['a short name that is too long', { shortName: 'x'.repeat(29) }, ['shortName TOO_LONG']],
    ['an id of the wrong form', { id: '42' }, ['id INVALID_FORMAT']],
  ])('are refused with %s', async (_, rest, faults) => {
    const input = { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: 'Schlecht', ...rest };
    expect(faultsOf(await house.admin.change('createActor', input))).toEqual(faults);
  });

  it('name every fault at once, in German', async () => {
    const result = await house.admin.change('createActor', {
      areaId,
      class: 'ORGANISATION',
      name: '',
      since: '2024',
      until: '2023',
    });
    expect(faultsOf(result)).toEqual(['name REQUIRED', 'kind REQUIRED', 'until PERIOD']);
    expect(result).toMatchObject({
      faults: [{ message: 'Name fehlt.' }, { message: 'Art fehlt.' }, { message: 'Das Ende liegt vor dem Beginn.' }],
    });
  });

  it('keep texts exactly as they were entered', async () => {
    const name = 'Ünïcödé 👩‍👩‍👧 שלום e\u0301';
    const id = await house.admin.actor(areaId, name, { note: `${'ä'.repeat(9_999)}\n\t"<script>"` });
    expect(await actorOf(id)).toMatchObject({ name, note: `${'ä'.repeat(9_999)}\n\t"<script>"` });
  });

  it('show both values when two people changed the same field, and let through what does not meet', async () => {
    const id = await house.admin.actor(areaId, 'Alt', { sector: 'HOUSING' });
    const other = await house.member(areaId, ['EDITOR'], 'Jonas Beispiel');
    await other.done('updateActor', { id, areaId, expectedVersion: 1, sector: 'INTEGRATION', name: 'Neu' });
    const result = await house.admin.change('updateActor', {
      id,
      areaId,
      expectedVersion: 1,
      sector: 'POLITICS',
      name: 'Neu',
    });
    expect(result).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      changedBy: 'Jonas Beispiel',
      changedAt: expect.stringMatching(/^\d{4}-/),
      fields: [{ recordId: id, field: 'sector', label: 'Bereich', mine: 'Politik', theirs: 'Integrationsarbeit' }],
    });
    expect(await house.admin.change('deleteActor', { id, areaId, expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
    });
    expect(await actorOf(id)).toMatchObject({ sector: 'INTEGRATION' });
  });

  it('ask in a conflict only for what both changed differently, and tell what each side alone has changed', async () => {
    const id = await house.admin.actor(areaId, 'Träger', { topics: ['Ältere', 'Lesen'], description: 'eins' });
    const other = await house.member(areaId, ['EDITOR'], 'Jonas Beispiel');
    await other.done('updateActor', {
      ...{ id, areaId, expectedVersion: 1 },
      ...{ description: 'zwei', legalForm: 'e. V.' },
    });
    const mine = { id, areaId, expectedVersion: 1, topics: ['Ältere', 'Garten'] };
    const result = await house.admin.change('updateActor', { ...mine, description: 'drei' });
    expect(result).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      fields: [{ field: 'description', mine: 'drei', theirs: 'zwei' }],
      onlyMine: [{ field: 'topics', label: 'Themen', mine: 'Ältere, Garten', theirs: 'Ältere, Lesen' }],
      onlyTheirs: [{ field: 'legalForm', label: 'Rechtsform', mine: null, theirs: 'e. V.' }],
    });
    expect(await house.admin.change('updateActor', mine)).toMatchObject({
      message: 'Dieser Eintrag wurde inzwischen geändert. Was Sie geändert haben, hat sonst niemand angefasst.',
      fields: [],
      onlyMine: [{ field: 'topics' }],
      onlyTheirs: [{ field: 'description' }, { field: 'legalForm' }],
    });
    expect(await house.admin.change('deleteActor', { id, areaId, expectedVersion: 1 })).toMatchObject({
      message: 'Dieser Eintrag wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an.',
      fields: [],
      onlyMine: [],
    });
  });

  it('are created once when the same request comes twice', async () => {
    const input = {
      id: '0190a000-0000-7000-8000-0000000000bb',
      areaId,
      class: 'ORGANISATION',
      kind: 'POLICE',
      name: 'Revier',
    };
    const first = await house.admin.done('createActor', input);
    expect(first.changeSetId).not.toBeNull();
    expect(await house.admin.done('createActor', input)).toMatchObject({
      recordId: input.id,
      changeSetId: null,
      version: 1,
    });
    const elsewhere = await house.admin.area();
    const taken = await house.admin.change('createActor', { ...input, areaId: elsewhere });
    expect(faultsOf(taken)).toEqual(['id DUPLICATE']);
  });

  it('of another area look like none at all', async () => {
    const id = await house.admin.actor(areaId, 'Geheim');
    const elsewhere = await house.admin.area();
    const editor = await house.member(elsewhere, ['EDITOR']);
    for (const wrong of [id, UNKNOWN, 'x']) {
      expect((await editor.query<'actor'>(ACTOR, { id: wrong, areaId: elsewhere })).actor).toBeNull();
      const target = { id: wrong, areaId: elsewhere, expectedVersion: 1 };
      expect(await editor.change('updateActor', { ...target, name: 'Meins' })).toMatchObject({
        __typename: 'NotFound',
        id: wrong,
      });
      expect(await editor.change('deleteActor', target)).toMatchObject({ __typename: 'NotFound', id: wrong });
    }
    expect((await editor.query<'search'>(SEARCH, { areaId: elsewhere, text: 'Geheim' })).search).toEqual([]);
    expect(await actorOf(id)).toMatchObject({ name: 'Geheim', version: 1 });
  });

  it('are found by parts of words, Müller also as Mueller, with what they are', async () => {
    const area = await house.admin.area();
    const id = await house.admin.actor(area, 'Müllerhaus', { sector: 'HOUSING', kind: 'HOUSING_COMPANY' });
    const person = await house.admin.person(area, 'Müller', { givenName: 'Kim', title: 'Dr.' });
    const post = await house.admin.done('createPost', {
      areaId: area,
      actorId: id,
      title: 'Müllbeauftragte',
      personId: person,
    });
    const hits = (await house.admin.query<'search'>(SEARCH, { areaId: area, text: 'muell' })).search;
    expect([...hits].sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      {
        kind: 'ACTOR',
        id,
        targetId: id,
        name: 'Müllerhaus',
        hint: 'Wohnungsunternehmen · Wohnungswirtschaft',
        actorClass: 'ORGANISATION',
      },
      {
        kind: 'PERSON',
        id: person,
        targetId: person,
        name: 'Dr. Kim Müller',
        hint: 'Müllbeauftragte, Müllerhaus',
        actorClass: null,
      },
      {
        kind: 'POST',
        id: post.recordId,
        targetId: id,
        name: 'Müllbeauftragte',
        hint: 'Müllerhaus · Dr. Kim Müller',
        actorClass: null,
      },
    ]);
    expect((await house.admin.query<'search'>(SEARCH, { areaId: area, text: '  ,. ' })).search).toEqual([]);
  });
});
