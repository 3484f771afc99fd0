import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

const TIE = `query Tie($id: ID!, $areaId: ID!) { tie(id: $id, areaId: $areaId) {
  id version fromName toName kind intensity since until evidence confirmedBy lastConfirmedAt viaQm note
  citations { sourceId sourceTitle quote page date } } }`;
const TIES = `query Ties($areaId: ID!, $filter: TieFilter, $first: Int, $after: String) {
  ties(areaId: $areaId, filter: $filter, first: $first, after: $after) {
    rows { id fromName toName kind citations { sourceTitle } } pageInfo { endCursor total } } }`;
const UNKNOWN = '0190a000-0000-7000-8000-000000000000';

describe('ties', () => {
  let house: House;
  let areaId: string;
  let [treff, amt, schule] = ['', '', ''];
  beforeAll(async () => {
    house = await openHouse();
    areaId = await house.admin.area();
    treff = await house.admin.actor(areaId, 'Bürgertreff');
    amt = await house.admin.actor(areaId, 'Sozialamt');
    schule = await house.admin.actor(areaId, 'Grundschule');
  });
  afterAll(() => house.close());

  const tieOf = async (id: string, area = areaId) => (await house.admin.query<'tie'>(TIE, { id, areaId: area })).tie;

  it('are marked as inferred with strength 2 where the strength is not known', async () => {
    const { recordId } = await house.admin.done('createTie', {
      areaId,
      fromId: treff,
      toId: amt,
      kind: 'COOPERATES',
      evidence: 'DOCUMENTED',
    });
    expect(await tieOf(recordId)).toMatchObject({
      fromName: 'Bürgertreff',
      toName: 'Sozialamt',
      intensity: 2,
      evidence: 'INFERRED',
      viaQm: 'UNKNOWN',
    });
  });

  it('carry a quote, and use the source with the same title again', async () => {
    const citation = (quote: string) => ({
      sourceTitle: 'Integriertes Handlungskonzept',
      quote,
      page: 'S. 12',
      date: '2023',
    });
    const first = await house.admin.tie(areaId, treff, schule, { citation: citation('kooperiert seit Jahren') });
    const second = await house.admin.tie(areaId, amt, schule, {
      citation: { ...citation('fördert'), sourceTitle: 'integriertes handlungskonzept' },
    });
    const [a, b] = [await tieOf(first), await tieOf(second)];
    expect(a).toMatchObject({
      evidence: 'DOCUMENTED',
      citations: [{ quote: 'kooperiert seit Jahren', page: 'S. 12', date: '2023' }],
    });
    expect(b?.citations[0]?.sourceId).toBe(a?.citations[0]?.sourceId);
    const bad = await house.admin.change('createTie', {
      ...{ areaId, fromId: treff, toId: amt, kind: 'FUNDS', intensity: 1 },
      citation: { quote: 'ohne Quelle' },
    });
    expect(faultsOf(bad)).toEqual(['citation.sourceTitle REQUIRED']);
  });

  it('are changed, ended and deleted', async () => {
    const id = await house.admin.tie(areaId, treff, amt, { kind: 'PROVIDES_SPACE', since: '2021' });
    await house.admin.done('updateTie', {
      id,
      areaId,
      expectedVersion: 1,
      intensity: 4,
      confirmedBy: 'BOTH',
      lastConfirmedAt: '2026-10-14',
      viaQm: 'NO',
    });
    expect(await tieOf(id)).toMatchObject({
      version: 2,
      intensity: 4,
      confirmedBy: 'BOTH',
      lastConfirmedAt: '2026-10-14',
    });
    await house.admin.done('endTie', { id, areaId, expectedVersion: 2, until: '2026-11' });
    expect(await tieOf(id)).toMatchObject({ version: 3, until: '2026-11', since: '2021' });
    await house.admin.done('deleteTie', { id, areaId, expectedVersion: 3 });
    expect(await tieOf(id)).toBeNull();
  });

  it('cannot end before they begin', async () => {
    const id = await house.admin.tie(areaId, treff, amt, { since: '2024-05' });
    const result = await house.admin.change('endTie', { id, areaId, expectedVersion: 1, until: '2024-04-30' });
    expect(faultsOf(result)).toEqual(['until PERIOD']);
    expect(await tieOf(id)).toMatchObject({ version: 1, until: null });
  });

  it.each([
    ['an unknown kind', { kind: 'LOVES' }, ['kind UNKNOWN_TERM']],
    ['a strength out of range', { intensity: 5 }, ['intensity OUT_OF_RANGE']],
    ['an end that does not exist', { toId: UNKNOWN }, ['toId DANGLING_REFERENCE']],
    ['an end that is no id', { fromId: 'x' }, ['fromId DANGLING_REFERENCE']],
    ['a note with NUL', { note: 'a\u0000b' }, ['note INVALID_TEXT']],
    ['an id of the wrong form', { id: 'meine-kennung' }, ['id INVALID_FORMAT']],
  ])('are refused with %s, and nothing is written', async (_, rest, faults) => {
    const before = (await house.admin.query<'ties'>(TIES, { areaId })).ties.pageInfo.total;
    const input = { areaId, fromId: treff, toId: amt, kind: 'COOPERATES', intensity: 2, ...rest };
    expect(faultsOf(await house.admin.change('createTie', input))).toEqual(faults);
    expect((await house.admin.query<'ties'>(TIES, { areaId })).ties.pageInfo.total).toBe(before);
  });

  it('cannot lead from an actor to itself', async () => {
    const result = await house.admin.change('createTie', { areaId, fromId: treff, toId: treff, kind: 'COOPERATES' });
    expect(faultsOf(result)).toEqual(['toId SELF_LOOP']);
  });

  it('show both values when two people changed the same', async () => {
    const id = await house.admin.tie(areaId, schule, amt, { intensity: 1, evidence: 'INFERRED' });
    const other = await house.member(areaId, ['EDITOR'], 'Jonas Beispiel');
    await other.done('updateTie', { id, areaId, expectedVersion: 1, intensity: 3, lastConfirmedAt: '2026-03' });
    const result = await house.admin.change('updateTie', {
      id,
      areaId,
      expectedVersion: 1,
      intensity: 4,
      lastConfirmedAt: '2025',
    });
    expect(result).toMatchObject({
      __typename: 'Conflict',
      recordId: id,
      currentVersion: 2,
      changedBy: 'Jonas Beispiel',
      fields: [
        { field: 'intensity', label: 'Stärke', mine: '4 gemeinsame Projekte', theirs: '3 Abstimmung' },
        { field: 'lastConfirmedAt', label: 'Zuletzt bestätigt', mine: '2025', theirs: '03/2026' },
      ],
    });
    expect(await tieOf(id)).toMatchObject({ intensity: 3, version: 2 });
  });

  it('are created once when the same request comes twice', async () => {
    const id = '0190a000-0000-7000-8000-0000000000aa';
    const input = {
      id,
      areaId,
      fromId: treff,
      toId: schule,
      kind: 'FUNDS',
      intensity: 2,
      citation: { sourceTitle: 'Beschluss' },
    };
    const [first, again] = [await house.admin.done('createTie', input), await house.admin.done('createTie', input)];
    expect([first.recordId, again.recordId]).toEqual([id, id]);
    expect(again.changeSetId).toBeNull();
    expect((await tieOf(id))?.citations).toHaveLength(1);
  });

  it('of another area look like none at all', async () => {
    const elsewhere = await house.admin.area('Anderswo');
    const id = await house.admin.tie(areaId, schule, treff);
    expect(await tieOf(id, elsewhere)).toBeNull();
    const editor = await house.member(elsewhere, ['EDITOR']);
    for (const wrong of [id, UNKNOWN]) {
      const target = { id: wrong, areaId: elsewhere, expectedVersion: 1 };
      expect(await editor.change('endTie', { ...target, until: '2026' })).toMatchObject({
        __typename: 'NotFound',
        id: wrong,
      });
      expect(await editor.change('deleteTie', target)).toMatchObject({ __typename: 'NotFound', id: wrong });
      expect(await editor.change('updateTie', { ...target, intensity: 1 })).toMatchObject({ __typename: 'NotFound' });
    }
    const own = await editor.actor(elsewhere, 'Eigener Akteur');
    const reached = await editor.change('createTie', {
      areaId: elsewhere,
      fromId: own,
      toId: treff,
      kind: 'COOPERATES',
    });
    expect(faultsOf(reached)).toEqual(['toId DANGLING_REFERENCE']);
    expect(await tieOf(id)).toMatchObject({ version: 1 });
  });

  it('are listed by the names of their ends, filtered and in pages', async () => {
    const area = await house.admin.area('Liste');
    const [a, b, c] = [
      await house.admin.actor(area, 'Anker'),
      await house.admin.actor(area, 'Boot'),
      await house.admin.actor(area, 'Zelt'),
    ];
    await house.admin.tie(area, c, a, { kind: 'FUNDS' });
    await house.admin.tie(area, a, c, { since: '2025' });
    await house.admin.tie(area, a, b, { until: '2024' });
    const list = async (rest: object) => (await house.admin.query<'ties'>(TIES, { areaId: area, ...rest })).ties;
    const names = ({ rows }: Awaited<ReturnType<typeof list>>) =>
      rows.map(({ fromName, toName }) => `${fromName}-${toName}`);
    expect(names(await list({}))).toEqual(['Anker-Boot', 'Anker-Zelt', 'Zelt-Anker']);
    expect(names(await list({ filter: { on: '2024-06-01' } }))).toEqual(['Anker-Boot', 'Zelt-Anker']);
    expect(names(await list({ filter: { kinds: ['FUNDS'] } }))).toEqual(['Zelt-Anker']);
    expect(names(await list({ filter: { actorIds: [b] } }))).toEqual(['Anker-Boot']);
    const first = await list({ first: 2 });
    expect(first.pageInfo.total).toBe(3);
    await house.admin.tie(area, a, b, { kind: 'COMMISSIONS' });
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(names(second)).toEqual(['Zelt-Anker']);
    expect(second.pageInfo.endCursor).toBeNull();
  });
});
