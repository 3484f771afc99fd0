import { describeEngines } from '../support/engines.js';
import { REPORT, TASKS } from './gap-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { faultsOf } from './office.js';
import { smallQuarter } from './small-quarter.js';
import type { SmallQuarter } from './small-quarter.js';

const DUE = '2026-12-15';

describeEngines('what is done about gaps', (neo4j) => {
  let house: House;
  let quarter: SmallQuarter;
  let ownerId: string;
  beforeAll(async () => {
    house = await openHouse(neo4j);
    const { session } = await house.admin.query<'session'>('{ session { accountId } }', {});
    ownerId = session?.accountId ?? '';
  });
  beforeEach(async () => {
    quarter = await smallQuarter(house.admin);
  });
  afterAll(() => house.close());

  const report = async (filter: object = {}) =>
    (await house.admin.query<'gapReport'>(REPORT, { areaId: quarter.areaId, filter, first: 100 })).gapReport;
  const gapOf = async (name: string, type: string) => {
    const states = ['OPEN', 'TAKEN', 'DISMISSED'];
    const { gaps } = await report({ states });
    return gaps.rows.find((gap) => gap.type === type && gap.actors[0]?.name === name);
  };
  const gapId = (name: string, type: string): string => `${type}:${quarter.ids[name] ?? ''}`;
  const tasks = async (states?: readonly string[]) =>
    (await house.admin.query<'gapTasks'>(TASKS, { areaId: quarter.areaId, states })).gapTasks;
  const takeOn = (id: string, rest: object = {}) =>
    house.admin.done('takeOnGap', { areaId: quarter.areaId, gapId: id, ownerId, dueOn: DUE, ...rest });
  const summaries = async (first: number) => {
    const { changes } = await house.admin.query<'changes'>(
      'query Changes($areaId: ID!, $first: Int!) { changes(areaId: $areaId, first: $first) { summary byName undoable } }',
      { areaId: quarter.areaId, first },
    );
    return changes;
  };

  it('becomes a task with an owner and a date, seen at the gap, in the list and in the history', async () => {
    const { recordId } = await takeOn(gapId('X', 'ISOLATED'));
    const gap = await gapOf('X', 'ISOLATED');
    expect(gap).toMatchObject({
      state: 'TAKEN',
      takeable: false,
      task: { id: recordId, dueOn: DUE, state: 'OPEN', overdue: false },
    });
    expect(gap?.task?.owner).toEqual({ id: ownerId, name: house.adminName });
    expect(await tasks()).toMatchObject([
      { id: recordId, title: 'X ohne jede Verbindung', type: 'ISOLATED', subjects: [quarter.ids['X']] },
    ]);
    expect((await report()).counts).toMatchObject({ taken: 1 });
    expect((await summaries(1))[0]?.summary).toBe('Lücke als Aufgabe übernommen: X ohne jede Verbindung');
  });

  it('is a task once, and only while the gap is found', async () => {
    await takeOn(gapId('X', 'ISOLATED'));
    const input = { areaId: quarter.areaId, ownerId, dueOn: DUE };
    const again = await house.admin.change('takeOnGap', { ...input, gapId: gapId('X', 'ISOLATED') });
    expect(faultsOf(again)).toEqual(['gapId DUPLICATE']);
    const none = await house.admin.change('takeOnGap', { ...input, gapId: gapId('A1', 'ISOLATED') });
    expect(faultsOf(none)).toEqual(['gapId DANGLING_REFERENCE']);
  });

  it('gives the same task for the same id, and refuses an owner without a right in the area', async () => {
    const id = '01930000-0000-7000-8000-00000000000a';
    const once = await takeOn(gapId('X', 'ISOLATED'), { id });
    expect((await takeOn(gapId('X', 'ISOLATED'), { id })).recordId).toBe(once.recordId);
    expect(await tasks()).toHaveLength(1);
    const other = { areaId: quarter.areaId, gapId: gapId('R3', 'QM_ONLY'), dueOn: DUE };
    const stranger = await house.admin.change('takeOnGap', { ...other, ownerId: quarter.ids['A1'] });
    expect(faultsOf(stranger)).toEqual(['ownerId DANGLING_REFERENCE']);
    // the proposed id is taken; the next quarter must not meet it
    await house.admin.undo('undo', { areaId: quarter.areaId, changeSetId: once.changeSetId });
  });

  it('closes itself when the tie is there, opens again when that is taken back, and says both in the history', async () => {
    await takeOn(gapId('X', 'ISOLATED'));
    const { changeSetId } = await house.admin.done('createTie', {
      areaId: quarter.areaId,
      fromId: quarter.ids['X'],
      toId: quarter.ids['A1'],
      kind: 'COOPERATES',
      intensity: 2,
    });
    expect(await tasks()).toEqual([]);
    expect(await tasks(['DONE'])).toMatchObject([
      {
        state: 'DONE',
        closedByItself: true,
        closedOn: '2026-11-22',
        closedReason: 'Die Lücke besteht nicht mehr: Sie wird im Netz von heute nicht mehr gefunden.',
      },
    ]);
    expect((await summaries(1))[0]).toMatchObject({
      summary: 'Aufgabe von selbst erledigt, die Lücke besteht nicht mehr: X ohne jede Verbindung',
      byName: 'Quartiersnetz',
      undoable: false,
    });
    const undone = await house.admin.undo('undo', { areaId: quarter.areaId, changeSetId });
    expect(undone.__typename).toBe('Undone');
    expect(await tasks()).toMatchObject([{ state: 'OPEN', closedByItself: false, closedReason: null, closedOn: null }]);
    expect((await summaries(1))[0]?.summary).toBe('Aufgabe wieder offen, die Lücke ist zurück: X ohne jede Verbindung');
    expect((await gapOf('X', 'ISOLATED'))?.state).toBe('TAKEN');
  });

  // what follows asks nothing of the store that was not asked above
  if (neo4j !== null) return;

  it('writes nothing when it is looked at again', async () => {
    await takeOn(gapId('X', 'ISOLATED'));
    const { sequence } = await report();
    await tasks();
    expect((await report()).sequence).toBe(sequence);
  });

  it('can be handed to somebody else and put off, but not behind the back of another change', async () => {
    const { recordId: id, version } = await takeOn(gapId('X', 'ISOLATED'));
    await house.member(quarter.areaId, ['EDITOR'], 'Jonas Beispiel');
    const { accountsOfArea } = await house.admin.query<'accountsOfArea'>(
      'query Accounts($areaId: ID!) { accountsOfArea(areaId: $areaId) { id name } }',
      { areaId: quarter.areaId },
    );
    expect(accountsOfArea.map(({ name }) => name)).toEqual(['Jonas Beispiel', house.adminName]);
    const input = { id, areaId: quarter.areaId, expectedVersion: version };
    await house.admin.done('changeGapTask', { ...input, ownerId: accountsOfArea[0]?.id, dueOn: '2026-11-01' });
    expect(await tasks()).toMatchObject([{ owner: { name: 'Jonas Beispiel' }, dueOn: '2026-11-01', overdue: true }]);
    const late = await house.admin.change('changeGapTask', { ...input, dueOn: '2027-01-31' });
    expect(late).toMatchObject({ __typename: 'Conflict', currentVersion: version + 1 });
  });

  it('can be marked as done by hand, which leaves the gap open, and opened again', async () => {
    const { recordId: id, version } = await takeOn(gapId('X', 'ISOLATED'));
    const input = { id, areaId: quarter.areaId };
    await house.admin.done('changeGapTask', { ...input, expectedVersion: version, state: 'DONE' });
    expect(await tasks(['DONE'])).toMatchObject([{ closedByItself: false, closedOn: '2026-11-22' }]);
    expect((await gapOf('X', 'ISOLATED'))?.state).toBe('OPEN');
    await house.admin.done('changeGapTask', { ...input, expectedVersion: version + 1, state: 'OPEN' });
    expect(await tasks()).toMatchObject([{ id, closedReason: null }]);
  });

  it('is given up with a reason, and the gap is open again', async () => {
    const { recordId: id, version } = await takeOn(gapId('X', 'ISOLATED'));
    const input = { id, areaId: quarter.areaId, expectedVersion: version };
    expect(faultsOf(await house.admin.change('dropGapTask', { ...input, reason: '  ' }))).toEqual(['reason REQUIRED']);
    await house.admin.done('dropGapTask', { ...input, reason: 'Der Verein möchte das nicht.' });
    expect(await tasks(['DROPPED'])).toMatchObject([{ closedReason: 'Der Verein möchte das nicht.' }]);
    expect((await gapOf('X', 'ISOLATED'))?.state).toBe('OPEN');
    await takeOn(gapId('X', 'ISOLATED'));
  });

  it('is put back with a reason, leaves the list, and comes back into it', async () => {
    const id = gapId('R3', 'QM_ONLY');
    const { recordId, version } = await house.admin.done('dismissGap', {
      areaId: quarter.areaId,
      gapId: id,
      reason: 'Bleibt so.',
    });
    const { gaps, counts } = await report();
    expect(gaps.rows.map((gap) => gap.id)).not.toContain(id);
    expect(counts.dismissed).toBe(1);
    expect((await report({ states: ['DISMISSED'] })).gaps.rows).toMatchObject([
      { id, rank: 1, state: 'DISMISSED', dismissal: { reason: 'Bleibt so.', by: { name: house.adminName } } },
    ]);
    const twice = await house.admin.change('dismissGap', { areaId: quarter.areaId, gapId: id, reason: 'Noch einmal.' });
    expect(faultsOf(twice)).toEqual(['gapId DUPLICATE']);
    await house.admin.done('restoreGap', { id: recordId, areaId: quarter.areaId, expectedVersion: version });
    expect((await gapOf('R3', 'QM_ONLY'))?.state).toBe('OPEN');
    expect((await summaries(2)).map(({ summary }) => summary)).toEqual([
      'Lücke wieder aufgenommen: R3: Kontakt nur zum QM',
      'Lücke zurückgestellt: R3: Kontakt nur zum QM',
    ]);
  });

  it('comes back into the list with the task where one that was put back is taken on', async () => {
    const id = gapId('R3', 'QM_ONLY');
    await house.admin.done('dismissGap', { areaId: quarter.areaId, gapId: id, reason: 'Später.' });
    const { changeSetId } = await takeOn(id);
    expect(await gapOf('R3', 'QM_ONLY')).toMatchObject({ state: 'TAKEN', dismissal: null });
    const refused = await house.admin.change('dismissGap', {
      areaId: quarter.areaId,
      gapId: id,
      reason: 'Doch nicht.',
    });
    expect(refused.__typename).toBe('InvalidInput');
    await house.admin.undo('undo', { areaId: quarter.areaId, changeSetId });
    expect(await gapOf('R3', 'QM_ONLY')).toMatchObject({ state: 'DISMISSED', task: null });
  });

  it('is for those who may edit the area; readers see it', async () => {
    const reader = await house.member(quarter.areaId, ['READER']);
    const input = { areaId: quarter.areaId, gapId: gapId('X', 'ISOLATED'), ownerId, dueOn: DUE };
    await expect(reader.change('takeOnGap', input)).rejects.toThrow('Dazu haben Sie kein Recht.');
    await takeOn(gapId('X', 'ISOLATED'));
    const seen = await reader.query<'gapTasks'>(TASKS, { areaId: quarter.areaId });
    expect(seen.gapTasks).toHaveLength(1);
  });

  it('is not found from another area', async () => {
    const { recordId: id, version } = await takeOn(gapId('X', 'ISOLATED'));
    const other = await house.admin.area('Anderswo');
    const answer = await house.admin.change('dropGapTask', {
      id,
      areaId: other,
      expectedVersion: version,
      reason: 'x',
    });
    expect(answer.__typename).toBe('NotFound');
  });
});
