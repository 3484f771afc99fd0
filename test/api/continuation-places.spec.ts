import { describeEngines } from '../support/engines.js';
import { CONTINUATION } from './continuation-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';

type Input = Readonly<Record<string, unknown>>;

describeEngines('the places of the Verstetigung', (neo4j) => {
  let house: House;
  let areaId: string;
  beforeAll(async () => {
    house = await openHouse(neo4j);
    areaId = await house.admin.area('Klein');
  });
  afterAll(() => house.close());

  const page = async () => (await house.admin.query<'continuation'>(CONTINUATION, { areaId })).continuation;
  const task = async (title: string): Promise<string> =>
    (await house.admin.done('createTaskPlan', { areaId, task: 'NETWORKING', title, hoursPerWeek: 4 })).recordId;
  const candidate = async (name: string): Promise<string> => {
    const actorId = await house.admin.actor(areaId, name);
    return (await house.admin.done('createCandidate', { areaId, actorId })).recordId;
  };
  const offersOf = async (candidateId: string) =>
    (await page()).tasks.offers.filter((offer) => offer.candidateId === candidateId);

  it('takes one of two who fill an empty cell at once, and tells the other what stands there', async () => {
    const [candidateId, plan] = [await candidate('Verein'), await task('Runden')];
    const cell = { areaId, candidateId, taskPlanId: plan };
    const said = ['COMMITTED', 'DECLINED', 'SIGNALLED', 'NO_ANSWER'];
    const answers = await Promise.all(
      said.map((willingness) => house.admin.change('saveTaskOffer', { ...cell, willingness })),
    );
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['Changed', 'Conflict', 'Conflict', 'Conflict']);
    const offers = await offersOf(candidateId);
    expect(offers).toHaveLength(1);
    const winner = answers.findIndex(({ __typename }) => __typename === 'Changed');
    expect(offers[0]?.willingness).toBe(said[winner]);
    const loser = answers.find(({ __typename }) => __typename === 'Conflict');
    expect(loser).toMatchObject({ recordId: offers[0]?.id, currentVersion: 1 });
  });

  it('takes an organisation as a candidate once, however many add it at once', async () => {
    const actorId = await house.admin.actor(areaId, 'Schule');
    const answers = await Promise.all(
      [1, 2, 3].map((hoursPerWeek) => house.admin.change('createCandidate', { areaId, actorId, hoursPerWeek })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Changed')).toHaveLength(1);
    expect((await page()).tasks.columns.filter(({ actor }) => actor.id === actorId)).toHaveLength(1);
  });

  it('fills a cell again that was emptied, and takes each step back', async () => {
    const [candidateId, plan] = [await candidate('Amt'), await task('Fonds')];
    const cell = { areaId, candidateId, taskPlanId: plan };
    const willingness = async () => (await offersOf(candidateId)).map((offer) => offer.willingness);
    const first = await house.admin.done('saveTaskOffer', { ...cell, willingness: 'COMMITTED', condition: 'ab Mai' });
    const deletion = { areaId, id: first.recordId, expectedVersion: first.version };
    const emptied = await house.admin.done('deleteTaskOffer', deletion);
    const second = await house.admin.done('saveTaskOffer', { ...cell, willingness: 'DECLINED' });
    expect(await offersOf(candidateId)).toMatchObject([{ willingness: 'DECLINED', condition: null }]);
    await house.admin.undo('undo', { areaId, changeSetId: second.changeSetId });
    expect(await willingness()).toEqual([]);
    await house.admin.undo('undo', { areaId, changeSetId: emptied.changeSetId });
    expect(await willingness()).toEqual(['COMMITTED']);
  });

  const usual = (...tasks: readonly Input[]) => ({ areaId, tasks });

  // what follows asks nothing of the store that its contract does not prove
  if (neo4j !== null) return;

  it('enters several tasks in one step and takes them back in one', async () => {
    const before = (await page()).tasks.rows.length;
    const { changeSetId } = await house.admin.done(
      'createTaskPlans',
      usual({ task: 'STEERING', hoursPerWeek: 3, mandatory: true }, { task: 'FUNDING_ADVICE', hoursPerWeek: 2 }),
    );
    const { rows } = (await page()).tasks;
    expect(rows.slice().filter(({ task: id }) => id === 'STEERING' || id === 'FUNDING_ADVICE')).toMatchObject([
      { task: 'STEERING', title: 'Steuerung', mandatory: true, importance: 3 },
      { task: 'FUNDING_ADVICE', mandatory: false },
    ]);
    expect(rows).toHaveLength(before + 2);
    await house.admin.undo('undo', { areaId, changeSetId });
    expect((await page()).tasks.rows).toHaveLength(before);
  });

  it('enters none of several tasks when one is wrong, and says which', async () => {
    const before = (await page()).tasks.rows.length;
    const refused = await house.admin.change(
      'createTaskPlans',
      usual({ task: 'STEERING', hoursPerWeek: 3 }, { task: 'FUNDING_ADVICE', hoursPerWeek: 401 }),
    );
    expect(faultsOf(refused)).toEqual(['tasks.1.hoursPerWeek OUT_OF_RANGE']);
    expect(faultsOf(await house.admin.change('createTaskPlans', usual()))).toEqual(['tasks REQUIRED']);
    expect((await page()).tasks.rows).toHaveLength(before);
  });

  it('says what has changed since a scenario was saved, a new name not counted', async () => {
    const member = await candidate('Träger');
    const created = await house.admin.done('createSuccessionScenario', { areaId, name: 'A', members: [member] });
    const changed = async () => (await page()).scenarios.find(({ id }) => id === created.recordId)?.changedSince;
    expect(await changed()).toEqual([]);
    const plan = await task('Zeitung');
    const cell = { areaId, candidateId: member, taskPlanId: plan };
    await house.admin.done('saveTaskOffer', { ...cell, willingness: 'SIGNALLED' });
    await house.admin.done('saveTaskOffer', { ...cell, expectedVersion: 1, willingness: 'COMMITTED' });
    expect(await changed()).toEqual(['1 Aufgabe', '1 Angabe zu einer Aufgabe']);
    const rename = { id: created.recordId, areaId, expectedVersion: 1, name: 'Neuer Name' };
    await house.admin.done('updateSuccessionScenario', rename);
    expect(await changed()).toEqual(['1 Aufgabe', '1 Angabe zu einer Aufgabe']);
    await house.admin.done('updateSuccessionScenario', {
      ...{ id: created.recordId, areaId, expectedVersion: 2, k: 4 },
    });
    expect(await changed()).toEqual([]);
  });
});
