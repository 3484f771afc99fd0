import { describeEngines } from '../support/engines.js';
import { CONTINUATION, CONVERSATIONS, QM_TIE, QM_TIES } from './continuation-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { loadLindenaue } from './lindenaue.js';
import { faultsOf } from './office.js';

type Input = Readonly<Record<string, unknown>>;

const LOADING_MS = 120_000;

describeEngines('the Verstetigung of Lindenaue', (neo4j) => {
  let house: House;
  let areaId: string;
  beforeAll(async () => {
    house = await openHouse(neo4j);
    areaId = await loadLindenaue(house);
  }, LOADING_MS);
  afterAll(() => house.close());

  const page = async (day?: string) =>
    (await house.admin.query<'continuation'>(CONTINUATION, { areaId, day })).continuation;
  const ties = async (rest: Input = {}) => (await house.admin.query<'qmTies'>(QM_TIES, { areaId, ...rest })).qmTies;
  const history = async () => {
    const { changes } = await house.admin.query<'changes'>(
      'query Changes($areaId: ID!) { changes(areaId: $areaId, first: 3) { changeSetId summary undoable } }',
      { areaId },
    );
    return changes;
  };
  const candidateOf = async (shortName: string) => {
    const found = (await page()).tasks.columns.find(({ actor }) => actor.shortName === shortName);
    if (!found) throw new Error(`${shortName} is no candidate.`);
    return found;
  };
  const planOf = async (title: string) => {
    const found = (await page()).tasks.rows.find((row) => row.title === title);
    if (!found) throw new Error(`There is no task ${title}.`);
    return found;
  };

  it('lists the ties of the QM in pages, first what can be done next', async () => {
    const first = await ties({ first: 20 });
    expect(first.counts).toEqual({ all: 52, next: 9, onlyQm: 3, withoutReceiver: 34, handedOver: 9 });
    expect(first.rows[0]).toMatchObject({ contact: { shortName: 'Gewerbeverein' }, handover: { state: 'PLANNED' } });
    expect(first.rows[0]?.handover.nextStepOverdue).toBe(true);
    const seen = [...first.rows];
    for (let after = first.pageInfo.endCursor; after;) {
      const next = await ties({ first: 20, after });
      seen.push(...next.rows);
      after = next.pageInfo.endCursor;
    }
    expect(new Set(seen.map(({ tieId }) => tieId)).size).toBe(52);
    expect(seen.slice(0, 9).every(({ handover }) => handover.nextStep !== null)).toBe(true);
    expect(seen.slice(-9).every(({ handover }) => handover.state === 'HANDED_OVER')).toBe(true);
    const lonely = await ties({ filter: 'ONLY_QM' });
    expect(lonely.rows.map(({ contact }) => contact.shortName).sort()).toEqual([
      'Aktionsfondsjury',
      'Mieterverein',
      'Quartierszeitung',
    ]);
  });

  it('hands a tie over only when all three facts are there, and says which are missing', async () => {
    const { rows } = await ties({ filter: 'NEXT', first: 200 });
    const jury = rows.find(({ contact }) => contact.shortName === 'Aktionsfondsjury');
    const input = { areaId, tieId: jury?.tieId, expectedVersion: jury?.handover.version, state: 'HANDED_OVER' };
    const refused = await house.admin.change('saveTieHandover', input);
    expect(faultsOf(refused)).toEqual(['spokeWithoutQmOn REQUIRED', 'commitmentsAcceptedOn REQUIRED']);
    expect(refused).toMatchObject({
      faults: [
        { message: 'Übergeben ist es erst, wenn sie ohne das QM gesprochen haben.' },
        { message: 'Übergeben ist es erst, wenn die Zusagen angenommen sind.' },
      ],
    });
    const ahead = { ...input, spokeWithoutQmOn: '2026-11-20', commitmentsAcceptedOn: '2026-12-01' };
    expect(faultsOf(await house.admin.change('saveTieHandover', ahead))).toEqual([
      'commitmentsAcceptedOn OUT_OF_RANGE',
    ]);
    const { changeSetId } = await house.admin.done('saveTieHandover', {
      ...ahead,
      commitmentsAcceptedOn: '2026-11-21',
    });
    const { qmTie } = await house.admin.query<'qmTie'>(QM_TIE, { areaId, tieId: jury?.tieId });
    expect(qmTie?.handover).toMatchObject({ state: 'HANDED_OVER', missing: [] });
    expect((await page()).handover.ties.handedOver).toBe(10);
    expect((await history())[0]?.summary).toBe(
      'Übergabe einer Beziehung geändert: Quartiersmanagement Lindenaue – Aktionsfondsjury Lindenaue',
    );
    await house.admin.undo('undo', { areaId, changeSetId });
    expect((await page()).handover.ties.handedOver).toBe(9);
  });

  it('fills a cell, finds its source again, and empties it', async () => {
    const [candidate, plan] = [await candidateOf('Sozialamt'), await planOf('Fördermittelberatung')];
    const cell = { areaId, candidateId: candidate.id, taskPlanId: plan.id };
    const said = { willingness: 'CONDITIONAL', condition: 'wenn die Stelle bewilligt wird', date: '2026-11-20' };
    await house.admin.done('saveTaskOffer', { ...cell, ...said, sourceTitle: 'gespräch im sozialamt' });
    const offerNow = async () =>
      (await page()).tasks.offers.find(
        ({ candidateId, taskPlanId }) => candidateId === candidate.id && taskPlanId === plan.id,
      );
    expect(await offerNow()).toMatchObject({
      sign: 'CONDITIONAL',
      ability: 'SUITABLE',
      sourceTitle: 'Gespräch im Sozialamt',
      sentence: 'bedingt, wenn die Stelle bewilligt wird. Gespräch im Sozialamt, 20.11.2026.',
    });
    expect((await page()).tasks.mandatoryUncovered).toBe(0);
    expect((await history())[0]?.summary).toBe('Angabe zur Aufgabe angelegt: Sozialamt: Fördermittelberatung');

    const blind = await house.admin.change('saveTaskOffer', { ...cell, willingness: 'DECLINED' });
    expect(blind).toMatchObject({ __typename: 'Conflict', currentVersion: 1 });
    await house.admin.done('saveTaskOffer', { ...cell, expectedVersion: 1, willingness: 'DECLINED' });
    expect(await offerNow()).toMatchObject({ sign: 'DECLINED', condition: 'wenn die Stelle bewilligt wird' });
    const offer = await offerNow();
    await house.admin.done('deleteTaskOffer', { areaId, id: offer?.id, expectedVersion: offer?.version });
    expect(await offerNow()).toBeUndefined();
    const gone = await house.admin.change('saveTaskOffer', { ...cell, expectedVersion: 2, willingness: 'COMMITTED' });
    expect(gone.__typename).toBe('NotFound');
  });

  it('takes a task away with all that was said about it, and brings it back', async () => {
    const plan = await planOf('Quartierszeitung');
    const before = await page();
    const { changeSetId } = await house.admin.done('deleteTaskPlan', {
      areaId,
      id: plan.id,
      expectedVersion: plan.version,
    });
    const after = await page();
    expect(after.tasks.offers.length).toBe(before.tasks.offers.length - 4);
    expect(after.handover.tasks.total).toBe(7);
    await house.admin.undo('undo', { areaId, changeSetId });
    const restored = await page();
    expect(restored.tasks).toMatchObject({ notAsked: before.tasks.notAsked, hoursPerWeek: 45 });
    expect(restored.tasks.offers.length).toBe(before.tasks.offers.length);
  });

  // what follows asks nothing of the store that was not asked above
  if (neo4j !== null) return;

  it('says when the funding ends, with and without the option, and has no notice', async () => {
    const { fundingEnd, notices, qm } = await page();
    expect(fundingEnd).toEqual({
      date: '2029-02-28',
      monthsLeft: 27,
      withoutOption: '2027-02-28',
      sentence: 'Förderung endet am 28.02.2029, noch 27 Monate. Ohne die Option endet sie am 28.02.2027.',
    });
    expect(notices).toEqual([]);
    expect(qm).toMatchObject([{ shortName: 'QM Lindenaue' }]);
  });

  it('shows the way to the resolution with the stage that it has reached', async () => {
    const { stages } = await page();
    expect(stages.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'CURRENT', ...Array<string>(5).fill('AHEAD')]);
    expect(stages[2]).toMatchObject({ stage: 'FINANCING', plannedFor: '2027-02', overdue: false });
    expect((await page('2027-04-01')).stages[2]).toMatchObject({ state: 'CURRENT', overdue: true });
  });

  it('tells what is promised, what was never asked, and the duty that nobody takes', async () => {
    const { tasks } = await page();
    expect([tasks.rows.length, tasks.columns.length, tasks.hoursPerWeek]).toEqual([8, 6, 45]);
    expect([tasks.mandatory, tasks.mandatoryUncovered]).toEqual([6, 1]);
    const uncovered = tasks.rows.filter(({ covered }) => !covered);
    expect(uncovered).toMatchObject([
      { task: 'FUNDING_ADVICE', mandatory: true, coverSentence: 'niemand gefunden, 3 noch nicht gefragt' },
    ]);
    const cells = tasks.rows.length * tasks.columns.length;
    expect(tasks.notAsked).toBe(cells - tasks.offers.length);
    expect(new Set(tasks.offers.map(({ sign }) => sign))).toEqual(
      new Set(['COMMITTED', 'CONDITIONAL', 'SIGNALLED', 'DECLINED', 'NO_ANSWER', 'EXCLUDED', 'UNSUITABLE']),
    );
    const sentences = tasks.offers.map(({ sentence }) => sentence);
    expect(sentences).toContain(
      'bedingt, teilweise geeignet, nur Räume, ohne Personal. Gespräch mit der WG Lindenaue, 12.09.2026.',
    );
    expect(sentences).toContain(
      'ausgeschlossen, nicht neutral: Die Genossenschaft stellt selbst Anträge an den Fonds. Gespräch mit der WG Lindenaue, 12.09.2026.',
    );
  });

  it('sums what it costs and who pays, and never counts an application as money', async () => {
    const { financing } = await page();
    expect(financing).toMatchObject({ costPerYear: 89_000, tasksWithoutCost: 0 });
    expect(financing.years).toEqual([{ year: 2029, applied: 23_000, granted: 6_000, open: 83_000 }]);
  });

  it('shows four anchors, two of them settled', async () => {
    const { anchors, anchorsSettled } = await page();
    expect(anchors.map(({ state }) => state).sort()).toEqual(['IN_PROGRESS', 'OPEN', 'SETTLED', 'SETTLED']);
    expect(anchorsSettled).toBe(2);
  });

  it('measures the pace of the handover against the end of the funding', async () => {
    const { handover } = await page();
    expect(handover.tasks).toEqual({ total: 8, planned: 2, underWay: 2, handedOver: 1 });
    expect(handover.ties).toEqual({ total: 52, planned: 4, underWay: 5, handedOver: 9 });
    expect(handover.pace).toMatchObject({
      handedOverInTwelveMonths: 9,
      left: 43,
      monthsLeft: 27,
      neededPerYear: 20,
      missingAtEnd: 23,
      onTrack: false,
      headline: '9 Beziehungen in 12 Monaten.',
      sentence: 'Für die übrigen 43 bleiben 27 Monate; nötig sind 20 im Jahr. Geht es so weiter, fehlen am Ende 23.',
    });
  });

  it('proposes who could receive a tie, with the reason, and says what goes over', async () => {
    const { rows } = await ties({ filter: 'WITHOUT_RECEIVER', first: 200 });
    const round = rows.find(({ contact }) => contact.shortName === 'Akteursrunde Lindenaue');
    expect(round?.proposals[0]).toMatchObject({
      actor: { shortName: 'Bürgertreff Lindenaue' },
      reason: 'kennt den Kontakt schon (Stärke 4)',
    });
    expect(round?.proposals.length).toBe(3);
    const club = rows.find(({ contact }) => contact.shortName === 'Mieterverein');
    expect(club?.goesAlong[0]).toMatch(/^Ansprechstelle: beratung@mieterverein\.example\.org, 0351/);
    expect(club?.goesAlong[1]).toMatch(/^Kontakt seit 10\/2024, .* ohne persönliche Notizen$/);
    expect(rows.every(({ goesAlong }) => goesAlong.every((text) => !text.includes('Beispiel')))).toBe(true);
  });

  it('gives each organisation its Gesprächsliste, with the words of the vocabulary', async () => {
    const all = (await house.admin.query<'conversationList'>(CONVERSATIONS, { areaId })).conversationList;
    expect(all.map(({ actor }) => actor.shortName)).toHaveLength(6);
    const { actor } = await candidateOf('Alte Wäscherei');
    const [list] = (await house.admin.query<'conversationList'>(CONVERSATIONS, { areaId, actorId: actor.id }))
      .conversationList;
    expect(list?.todo).toBe('Alte Wäscherei fragen: 6 Aufgaben, 37 Stunden je Woche');
    const reasons = Object.fromEntries((list?.questions ?? []).map(({ title, reason }) => [title, reason]));
    expect(reasons).toMatchObject({
      'Akteursrunden, Vernetzung': 'NOT_ASKED',
      'Aktivierung, Beteiligung': 'NOT_CONCRETE',
      Verfügungsfonds: 'NO_ANSWER',
    });
    expect(Object.keys(reasons)).not.toContain('Quartierszeitung');
    expect(list?.questions[0]?.question).toBe('Könnten Sie zu den Akteursrunden einladen und sie leiten?');
  });
});
