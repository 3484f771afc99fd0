import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

const AREA = `query Area($id: ID!) { area(id: $id) {
  id version name nature fundingFrom sequence mandates { id version role actorId actorName since until } } }`;
const AREAS = `query Areas { areas { id name } }`;
const QM_ON = `query Findings($areaId: ID!, $day: Day!) { networkFindings(areaId: $areaId, day: $day) { qm { actors tandem } } }`;

describe('areas', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const areaOf = async (id: string) => (await house.admin.query<'area'>(AREA, { id })).area;

  it('are created, changed, deleted and brought back', async () => {
    const { admin } = house;
    const created = await admin.done('createArea', { name: 'Nordring', fundingFrom: '2024-05' });
    const id = created.recordId;
    expect(await areaOf(id)).toMatchObject({ name: 'Nordring', nature: 'REAL', fundingFrom: '2024-05', version: 1 });

    await admin.done('updateArea', { id, expectedVersion: 1, name: 'Nordring Süd', fundingFrom: null });
    expect(await areaOf(id)).toMatchObject({ name: 'Nordring Süd', fundingFrom: null, version: 2 });

    const actor = await admin.actor(id, 'Treff');
    const deleted = await admin.done('deleteArea', { id, areaId: id, expectedVersion: 2 });
    expect(await areaOf(id)).toBeNull();
    const undone = await admin.undo('undo', { areaId: id, changeSetId: deleted.changeSetId });
    expect(undone.__typename).toBe('Undone');
    expect(await areaOf(id)).toMatchObject({ name: 'Nordring Süd' });
    const found = await admin.query<'actor'>(
      `query A($id: ID!, $areaId: ID!) { actor(id: $id, areaId: $areaId) { name } }`,
      {
        id: actor,
        areaId: id,
      },
    );
    expect(found.actor).toEqual({ name: 'Treff' });
  });

  it('are refused with a period that ends before it begins', async () => {
    const result = await house.admin.change('createArea', { name: 'X', fundingFrom: '2026', fundingUntil: '2025-12' });
    expect(faultsOf(result)).toEqual(['fundingUntil PERIOD']);
  });

  it('are listed for those who may see them, by name', async () => {
    const [zebra, anker] = [await house.admin.area('Zebraviertel'), await house.admin.area('Ankerviertel')];
    const names = (await house.admin.query<'areas'>(AREAS, {})).areas.map(({ name }) => name);
    expect(names.indexOf('Ankerviertel')).toBeLessThan(names.indexOf('Zebraviertel'));

    const editor = await house.member(zebra, ['EDITOR']);
    expect((await editor.query<'areas'>(AREAS, {})).areas).toEqual([{ id: zebra, name: 'Zebraviertel' }]);
    const answer = await editor.ask(AREA, { id: anker });
    expect(answer.errors?.[0]?.extensions?.['code']).toBeDefined();
    expect(JSON.stringify(answer)).not.toContain('Ankerviertel');
  });

  describe('mandates', () => {
    it('say who is QM on a day: nobody, one, or two as a Tandem', async () => {
      const { admin } = house;
      const areaId = await admin.area();
      const [first, second] = [await admin.actor(areaId, 'QM Nord'), await admin.actor(areaId, 'QM Süd')];
      const role = 'NEIGHBOURHOOD_MANAGEMENT';
      await admin.done('createMandate', { areaId, actorId: first, role, since: '2024-03', until: '2025-06-30' });
      await admin.done('createMandate', { areaId, actorId: second, role, since: '2025', funder: 'Stadt' });
      await admin.done('createMandate', { areaId, actorId: first, role: 'COMMISSIONING_OFFICE', since: '2020' });
      const qmOn = async (day: string) =>
        (await admin.query<'networkFindings'>(QM_ON, { areaId, day })).networkFindings.qm;
      expect(await qmOn('2024-02-29')).toEqual({ actors: [], tandem: false });
      expect((await qmOn('2024-03-01')).actors).toHaveLength(1);
      expect(await qmOn('2025-06-30')).toEqual({ actors: [0, 1], tandem: true });
      expect((await qmOn('2025-07-01')).actors).toHaveLength(1);
    });

    it('are changed and deleted, and need an actor of the area', async () => {
      const { admin } = house;
      const [areaId, elsewhere] = [await admin.area(), await admin.area()];
      const actorId = await admin.actor(areaId, 'Planungsbüro');
      const mandate = await admin.done('createMandate', { areaId, actorId, role: 'CITY_COORDINATION', since: '2024' });
      const target = { id: mandate.recordId, areaId };
      await admin.done('updateMandate', { ...target, expectedVersion: 1, until: '2026' });
      expect((await areaOf(areaId))?.mandates).toMatchObject([
        { actorName: 'Planungsbüro', since: '2024', until: '2026' },
      ]);

      const foreign = await admin.actor(elsewhere, 'Fremdes Büro');
      const refused = await admin.change('createMandate', { areaId, actorId: foreign, role: 'CITY_COORDINATION' });
      expect(faultsOf(refused)).toEqual(['actorId DANGLING_REFERENCE']);
      const hidden = await admin.change('updateMandate', {
        ...target,
        areaId: elsewhere,
        expectedVersion: 2,
        until: '2027',
      });
      expect(hidden.__typename).toBe('NotFound');

      await admin.done('deleteMandate', { ...target, expectedVersion: 2 });
      expect((await areaOf(areaId))?.mandates).toEqual([]);
    });
  });
});
