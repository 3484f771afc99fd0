import { CONTINUATION, QM_TIE } from './continuation-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

type Input = Readonly<Record<string, unknown>>;

describe('the Verstetigung of a small area', () => {
  let house: House;
  let areaId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    house = await openHouse();
    areaId = await house.admin.area('Klein');
    for (const name of ['QM', 'Verein', 'Amt', 'Schule']) ids[name] = await house.admin.actor(areaId, name);
    ids['Garten'] = await house.admin.actor(areaId, 'Garten', { class: 'INITIATIVE', kind: 'RESIDENT_INITIATIVE' });
  });
  afterAll(() => house.close());

  const page = async (day?: string) =>
    (await house.admin.query<'continuation'>(CONTINUATION, { areaId, day })).continuation;
  const codes = async (day?: string) => (await page(day)).notices.map(({ code }) => code);
  const plan = async (rest: Input = {}) =>
    (await house.admin.done('createTaskPlan', { areaId, task: 'NETWORKING', hoursPerWeek: 4, ...rest })).recordId;

  it('says what is missing and what to do, step by step', async () => {
    expect(await codes()).toEqual(['NO_QM', 'NO_TIES', 'TOO_SMALL', 'NO_FUNDING_END', 'NO_TASK', 'NO_CANDIDATE']);
    const { notices, handover, tasks, fundingEnd } = await page();
    expect(notices.every(({ sentence, advice }) => sentence.endsWith('.') && advice.endsWith('.'))).toBe(true);
    expect([handover.pace, fundingEnd, tasks.hoursPerWeek]).toEqual([null, null, 0]);

    const mandate = { areaId, role: 'NEIGHBOURHOOD_MANAGEMENT', since: '2024' };
    await house.admin.done('createMandate', { ...mandate, actorId: ids['QM'], until: '2028-06' });
    ids['tie'] = await house.admin.tie(areaId, ids['Verein'] ?? '', ids['Amt'] ?? '');
    expect(await codes()).toEqual(['NO_QM_TIES', 'TOO_SMALL', 'NO_TASK', 'NO_CANDIDATE']);
    expect((await page()).fundingEnd).toMatchObject({
      date: '2028-06',
      monthsLeft: 19,
      sentence: 'Förderung endet im Monat 06/2028, noch 19 Monate.',
    });
    expect(await codes('2023-05-01')).toContain('NO_QM');

    ids['held'] = await house.admin.tie(areaId, ids['QM'] ?? '', ids['Garten'] ?? '', { since: '2025' });
    await plan();
    await house.admin.done('createCandidate', { areaId, actorId: ids['Verein'] });
    expect(await codes()).toEqual(['TOO_SMALL']);
    const second = await house.admin.done('createMandate', { ...mandate, actorId: ids['Schule'] });
    const tandem = await page();
    expect(tandem.notices[0]).toMatchObject({
      code: 'TANDEM',
      sentence: 'Das Quartiersmanagement ist ein Tandem: QM und Schule. Beide zählen hier als eins.',
    });
    await house.admin.done('deleteMandate', { areaId, id: second.recordId, expectedVersion: 1 });
  });

  it('names a task by the vocabulary unless it is told otherwise', async () => {
    const [a, b] = [await plan({ task: 'STEERING' }), await plan({ task: 'STEERING', title: 'Lenkungsrunde' })];
    const titles = new Map((await page()).tasks.rows.map(({ id, title }) => [id, title]));
    expect([titles.get(a), titles.get(b)]).toEqual(['Steuerung', 'Lenkungsrunde']);
  });

  it.each([
    ['createTaskPlan', { task: 'COOKING', hoursPerWeek: 2 }, ['task UNKNOWN_TERM']],
    ['createTaskPlan', { task: 'STEERING', hoursPerWeek: 401 }, ['hoursPerWeek OUT_OF_RANGE']],
    ['createTaskPlan', { task: 'STEERING', hoursPerWeek: 2, importance: 6 }, ['importance OUT_OF_RANGE']],
    ['createFinancingPart', { funder: ' ', amount: 1, year: 2029, state: 'APPLIED' }, ['funder REQUIRED']],
    ['createFinancingPart', { funder: 'Stadt', amount: -1, year: 2029, state: 'APPLIED' }, ['amount OUT_OF_RANGE']],
    ['createSuccessionScenario', { name: 'X', fMax: 1.2 }, ['fMax OUT_OF_RANGE']],
    ['saveAnchorPoint', { anchor: 'HARBOUR' }, ['anchor UNKNOWN_TERM']],
    ['saveContinuationStep', { stage: 'PARTY', doneOn: '2026' }, ['stage UNKNOWN_TERM']],
  ] as const)('refuses %s with %o', async (name, input, faults) => {
    expect(faultsOf(await house.admin.change(name, { areaId, ...input }))).toEqual(faults);
  });

  it('takes organisations as candidates only, each once, and never the QM', async () => {
    const refused = async (actorId: string | undefined) =>
      faultsOf(await house.admin.change('createCandidate', { areaId, actorId }));
    expect(await refused(ids['Garten'])).toEqual(['actorId DANGLING_REFERENCE']);
    expect(await refused(ids['Verein'])).toEqual(['actorId DUPLICATE']);
    expect(await refused(ids['QM'])).toEqual(['actorId DANGLING_REFERENCE']);
    const foreign = await house.admin.area('Anderswo');
    expect(await refused(await house.admin.actor(foreign, 'Fremder Verein'))).toEqual(['actorId DANGLING_REFERENCE']);
  });

  it('hands over ties of the QM only, to somebody else, by people of the area', async () => {
    const save = async (input: Input) => faultsOf(await house.admin.change('saveTieHandover', { areaId, ...input }));
    expect(await save({ tieId: ids['tie'] })).toEqual(['tieId DANGLING_REFERENCE']);
    expect(await save({ tieId: ids['held'], state: 'INTRODUCED' })).toEqual(['receiverId REQUIRED']);
    expect(await save({ tieId: ids['held'], receiverId: ids['QM'] })).toEqual(['receiverId DANGLING_REFERENCE']);
    expect(await save({ tieId: ids['held'], ownerId: ids['QM'] })).toEqual(['ownerId DANGLING_REFERENCE']);
    const { session } = await house.admin.query<'session'>('{ session { accountId } }', {});
    await house.admin.done('saveTieHandover', {
      ...{ areaId, tieId: ids['held'], state: 'INTRODUCED', receiverId: ids['Verein'] },
      ...{ ownerId: session?.accountId, nextStep: 'Zweites Treffen', nextStepDue: '2026-11-13' },
    });
    const { qmTie } = await house.admin.query<'qmTie'>(QM_TIE, { areaId, tieId: ids['held'] });
    expect(qmTie).toMatchObject({
      contact: { name: 'Garten' },
      onlyQm: true,
      handover: { receiver: { name: 'Verein' }, ownerName: 'Kim Beispiel', nextStepOverdue: true },
      proposals: [],
    });
  });

  it('keeps a handover when its receiver leaves, and lets it go with its tie', async () => {
    const schule = ids['Schule'] ?? '';
    const { tieId, version } = await house.admin
      .query<'qmTie'>(QM_TIE, { areaId, tieId: ids['held'] })
      .then(({ qmTie }) => ({ tieId: qmTie?.tieId, version: qmTie?.handover.version }));
    await house.admin.done('saveTieHandover', { areaId, tieId, expectedVersion: version, receiverId: schule });
    await house.admin.done('deleteActor', { areaId, id: schule, expectedVersion: 1 });
    const handover = async () =>
      (await house.admin.query<'qmTie'>(QM_TIE, { areaId, tieId: ids['held'] })).qmTie?.handover;
    expect(await handover()).toMatchObject({ state: 'INTRODUCED', receiver: null, nextStep: 'Zweites Treffen' });
    await house.admin.done('deleteTie', { areaId, id: ids['held'], expectedVersion: 1 });
    expect((await page()).handover.ties).toEqual({ total: 0, planned: 0, underWay: 0, handedOver: 0 });
  });

  it('keeps a handover when its receiver leaves this area and stays in another', async () => {
    const elsewhere = await house.admin.area('Nebenan');
    const shared = await house.admin.actor(areaId, 'Stadtwerk');
    await house.store.write({ by: 'test', area: null, command: 'test.share' }, (write) =>
      write.update(shared, 1, { areas: [areaId, elsewhere] }),
    );
    const tieId = await house.admin.tie(areaId, ids['QM'] ?? '', ids['Amt'] ?? '');
    await house.admin.done('saveTieHandover', { areaId, tieId, receiverId: shared, nextStep: 'Anrufen' });
    await house.admin.done('deleteActor', { areaId, id: shared, expectedVersion: 2 });
    const { qmTie } = await house.admin.query<'qmTie'>(QM_TIE, { areaId, tieId });
    expect(qmTie?.handover).toMatchObject({ state: 'PLANNED', receiver: null, nextStep: 'Anrufen' });
    await house.admin.done('deleteTie', { areaId, id: tieId, expectedVersion: 1 });
  });

  it('saves a scenario with its assumptions, and says what of it is gone', async () => {
    const [verein] = (await page()).tasks.columns;
    await house.admin.done('createSuccessionScenario', {
      ...{ areaId, name: 'Klein, aber fest', k: 4, fMax: 0.35, tauWillingness: 0.25 },
      ...{ removedActors: [ids['Amt']], members: [verein?.id] },
    });
    expect((await page()).scenarios).toMatchObject([
      { k: 4, fMax: 0.35, tauAbility: 0.5, tauWillingness: 0.25, removedActors: [{ name: 'Amt' }], gone: 0 },
    ]);
    const wrong = { areaId, name: 'Falsch', members: [ids['Amt']] };
    expect(faultsOf(await house.admin.change('createSuccessionScenario', wrong))).toEqual([
      'members DANGLING_REFERENCE',
    ]);
    await house.admin.done('deleteActor', { areaId, id: ids['Verein'], expectedVersion: 1 });
    expect((await page()).scenarios).toMatchObject([{ members: [], gone: 1 }]);
    expect((await page()).tasks.columns).toEqual([]);
  });

  it('lets readers look and keeps changes to editors', async () => {
    const reader = await house.member(areaId, ['READER']);
    expect((await reader.query<'continuation'>(CONTINUATION, { areaId })).continuation.tasks.rows.length).toBe(3);
    await expect(reader.change('createTaskPlan', { areaId, task: 'STEERING', hoursPerWeek: 1 })).rejects.toThrow();
  });
});
