import { REPORT } from './gap-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import type { Office } from './office.js';
import { smallQuarter } from './small-quarter.js';

type Input = Readonly<Record<string, unknown>>;

const report = async (office: Office, areaId: string, rest: Input = {}) =>
  (await office.query<'gapReport'>(REPORT, { areaId, ...rest })).gapReport;

describe('the report where something is missing', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const codes = async (areaId: string, rest: Input = {}) =>
    (await report(house.admin, areaId, rest)).notices.map(({ code }) => code);
  const actors = async (areaId: string, count: number, sectors: readonly string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (let i = 0; i < count; i++)
      ids.push(await house.admin.actor(areaId, `A${i}`, { sector: sectors[i % sectors.length] }));
    return ids;
  };
  const mandate = (areaId: string, actorId: string | undefined) =>
    house.admin.done('createMandate', { areaId, actorId, role: 'NEIGHBOURHOOD_MANAGEMENT' });
  const THREE = ['HOUSING', 'BUSINESS', 'RESIDENTS'];

  it('says that nobody is entered yet', async () => {
    const areaId = await house.admin.area('Leer');
    const found = await report(house.admin, areaId);
    expect(found.notices.map(({ code, step }) => [code, step])).toEqual([
      ['NO_ACTORS', 'ADD_ACTORS'],
      ['NO_QM', 'ENTER_MANDATE'],
    ]);
    expect([found.head, found.figures, found.brokerage, found.sectorMatrix, found.gaps.rows]).toEqual([
      [],
      [],
      null,
      null,
      [],
    ]);
    expect(found.draws).toBe('NOT_NEEDED');
  });

  it('says that no tie is entered, and still lists who is alone', async () => {
    const areaId = await house.admin.area('Ohne Beziehung');
    const [qm] = await actors(areaId, 10, THREE);
    await mandate(areaId, qm);
    expect(await codes(areaId)).toEqual(['NO_TIES']);
    const found = await report(house.admin, areaId);
    expect([found.head, found.figures, found.sectorMatrix, found.draws]).toEqual([[], [], null, 'NOT_NEEDED']);
    expect(found.gaps.rows.filter(({ type }) => type === 'ISOLATED')).toHaveLength(9);
    expect(JSON.stringify(found)).not.toContain('NaN');
  });

  it('leads from a day before the first tie to that tie', async () => {
    const areaId = await house.admin.area('Jung');
    const [qm = '', other = ''] = await actors(areaId, 10, THREE);
    await mandate(areaId, qm);
    await house.admin.tie(areaId, qm, other, { since: '2025-03' });
    const { notices } = await report(house.admin, areaId, { day: '2024-06-30' });
    expect(notices).toMatchObject([{ code: 'BEFORE_FIRST_TIE', step: 'CHOOSE_DAY', day: '2025-03-01' }]);
    expect(notices[0]?.sentence).toBe('Am 30.06.2024 gab es noch keine Beziehung. Die erste beginnt am 01.03.2025.');
    expect(await codes(areaId)).toEqual(['MOSTLY_UNTIED']);
    expect(
      (await report(house.admin, areaId, { day: '2024-06-30' })).gaps.rows.every(
        ({ takeable, type }) => !takeable || type !== 'QM_ONLY',
      ),
    ).toBe(true);
  });

  it('says that everybody is of one sector', async () => {
    const areaId = await house.admin.area('Ein Bereich');
    const [qm = '', other = ''] = await actors(areaId, 10, ['HOUSING']);
    await mandate(areaId, qm);
    await house.admin.tie(areaId, qm, other);
    const found = await report(house.admin, areaId);
    expect(found.notices).toMatchObject([
      { code: 'ONE_SECTOR', step: 'ASSIGN_SECTORS' },
      { code: 'MOSTLY_UNTIED', step: 'ADD_TIES' },
    ]);
    expect(found.notices[1]?.sentence).toBe(
      'Für 8 von 9 Akteuren ist keine Beziehung eingetragen. Die Zahlen sagen deshalb mehr darüber, was eingetragen ist, als über das Quartier.',
    );
    expect([found.head, found.sectorMatrix]).toEqual([[], null]);
    expect(found.gaps.rows.length).toBeGreaterThan(0);
  });

  it('shows only gaps of single actors where the quarter is too small, and says why', async () => {
    const areaId = await house.admin.area('Klein');
    const [qm = '', other = ''] = await actors(areaId, 3, THREE);
    await mandate(areaId, qm);
    await house.admin.tie(areaId, qm, other, { intensity: 3 });
    const found = await report(house.admin, areaId);
    expect(found.notices).toMatchObject([{ code: 'TOO_SMALL', step: 'ADD_ACTORS' }]);
    expect(found.notices[0]?.sentence).toBe(
      'Zu klein, um es zu sagen: 2 Akteure in 2 Bereichen. Vergleiche brauchen mindestens 8 Akteure in 3 Bereichen.',
    );
    expect(found.gaps.rows.map(({ family }) => family)).not.toContain('SECTOR_PAIR');
    expect(found.gaps.rows[0]).toMatchObject({ type: 'QM_ONLY', severity: 'HIGH' });
    expect([found.draws, found.counts.waitingForDraws]).toEqual(['NOT_NEEDED', 0]);
  });

  it('names a day without a QM, and a Tandem, which counts as one', async () => {
    const { areaId, ids } = await smallQuarter(house.admin);
    const before = await report(house.admin, areaId, { day: '2023-12-31' });
    expect(before.notices.map(({ code, step }) => [code, step])).toEqual([['NO_QM', 'ENTER_MANDATE']]);
    expect([before.head, before.brokerage, before.qm]).toEqual([[], null, []]);
    expect(before.figures.length).toBeGreaterThan(0);
    await mandate(areaId, ids['I2']);
    const tandem = await report(house.admin, areaId);
    expect(tandem.notices).toMatchObject([{ code: 'TANDEM', step: null }]);
    expect(tandem.notices[0]?.sentence).toContain('QM und I2');
    expect(tandem.head[0]?.value).not.toBeNull();
  });

  it('is not for those who have no right in the area', async () => {
    const [areaId, other] = [await house.admin.area('Fremd'), await house.admin.area('Eigen')];
    const reader = await house.member(other, ['READER']);
    await expect(report(reader, areaId)).rejects.toThrow('Dazu haben Sie kein Recht.');
    expect((await report(reader, other)).areaId).toBe(other);
  });
});
