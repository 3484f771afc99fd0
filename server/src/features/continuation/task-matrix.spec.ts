import { VocabularySet } from '@quartiersnetz/graph-schema';
import { conversationList } from './conversation.js';
import type { Candidate, ContinuationBook, TaskOffer, TaskPlan } from './entries.js';
import { financing } from './financing.js';
import { covers, offerSentence, signOf } from './offers.js';
import { taskMatrix } from './task-matrix.js';

const plan = (id: string, over: Partial<TaskPlan> = {}): TaskPlan => ({
  ...{ id, version: 1, task: 'NETWORKING', title: id, hoursPerWeek: 4, importance: 3, mandatory: true },
  ...{ costPerYear: null, note: null },
  ...over,
});
const candidate = (id: string): Candidate => ({
  ...{ id, version: 1, actor: id, hoursPerWeek: null, capacity: 'UNKNOWN', note: null },
});
const offer = (candidateId: string, taskPlan: string, over: Partial<TaskOffer> = {}): TaskOffer => ({
  ...{ id: `${candidateId}-${taskPlan}`, version: 1, candidate: candidateId, taskPlan, ability: 'SUITABLE' },
  ...{ willingness: 'COMMITTED', excluded: null, exclusionNote: null, condition: null, hours: null },
  ...{ date: null, source: null },
  ...over,
});
const book = (over: Partial<ContinuationBook>): ContinuationBook => ({
  ...{ plans: [], candidates: [], offers: [], contributions: [], scenarios: [], taskHandovers: [], tieHandovers: [] },
  ...{ anchors: [], steps: [], financing: [], names: new Map() },
  ...over,
});
const sentenceFor = (...offers: readonly TaskOffer[]): string | undefined =>
  taskMatrix(book({ plans: [plan('p')], candidates: [candidate('A'), candidate('B')], offers }), ({ id }) => id).rows[0]
    ?.coverSentence;

describe('a cell of the matrix', () => {
  it('is not asked as long as nothing is said, and that is no no', () => {
    expect(signOf(undefined)).toBe('NOT_ASKED');
    expect(signOf(offer('A', 'p', { willingness: 'DECLINED' }))).toBe('DECLINED');
  });

  it('shows an exclusion before all else, and a dash for what does not suit', () => {
    expect(signOf(offer('A', 'p', { excluded: 'NEUTRALITY' }))).toBe('EXCLUDED');
    expect(signOf(offer('A', 'p', { ability: 'UNSUITABLE', willingness: 'NOT_ASKED' }))).toBe('UNSUITABLE');
  });

  it('covers its task where somebody suited has promised, with or without a condition', () => {
    expect(covers(offer('A', 'p', { ability: 'PARTLY', willingness: 'CONDITIONAL' }))).toBe(true);
    for (const over of [
      { willingness: 'SIGNALLED' as const },
      { ability: 'UNKNOWN' as const },
      { ability: 'UNSUITABLE' as const },
      { excluded: 'VOLUNTEERS' as const },
    ]) {
      expect(covers(offer('A', 'p', over))).toBe(false);
    }
  });

  it('says what it rests on, and that it rests on nothing', () => {
    const said = offer('A', 'p', { hours: 1, condition: 'wenn die Miete gesichert ist.', date: '2026-09-12' });
    expect(offerSentence(said, 'Gespräch')).toBe(
      'zugesagt, 1 Stunde je Woche, wenn die Miete gesichert ist. Gespräch, 12.09.2026.',
    );
    expect(offerSentence(offer('A', 'p'), null)).toBe('zugesagt. Ohne Quelle und Datum.');
  });
});

describe('the matrix', () => {
  it.each([
    ['zugesagt von A', [offer('A', 'p')]],
    ['bedingt zugesagt von A', [offer('A', 'p', { willingness: 'CONDITIONAL' })]],
    ['zugesagt von A, Eignung noch unbekannt', [offer('A', 'p', { ability: 'UNKNOWN' })]],
    ['nur signalisiert von A und B', ['A', 'B'].map((id) => offer(id, 'p', { willingness: 'SIGNALLED' }))],
    ['niemand gefunden, 1 noch nicht gefragt', [offer('A', 'p', { willingness: 'NO_ANSWER' })]],
    ['niemand gefunden', ['A', 'B'].map((id) => offer(id, 'p', { willingness: 'DECLINED' }))],
    ['noch niemand gefragt', [offer('A', 'p', { ability: 'UNSUITABLE' })]],
    ['noch niemand gefragt', []],
  ])('says of a task: %s', (sentence, offers) => expect(sentenceFor(...offers)).toBe(sentence));

  it('puts duties first, then what matters more, then the alphabet', () => {
    const plans = [plan('b'), plan('a'), plan('z', { importance: 5 }), plan('c', { mandatory: false, importance: 5 })];
    const { rows, mandatoryUncovered } = taskMatrix(book({ plans }), () => '');
    expect(rows.map(({ plan: { id } }) => id)).toEqual(['z', 'a', 'b', 'c']);
    expect(mandatoryUncovered).toBe(3);
  });
});

describe('the Gesprächsliste', () => {
  const vocabularies = new VocabularySet().extendedBy({ qmTask: [{ id: 'MARKET', label: 'Wochenmarkt' }] });

  it('asks about what is open, in words that fit what was said', () => {
    const plans = ['new', 'silent', 'vague', 'tied', 'done'].map((id) => plan(id));
    const offers = [
      offer('A', 'silent', { willingness: 'NO_ANSWER' }),
      offer('A', 'vague', { willingness: 'SIGNALLED' }),
      offer('A', 'tied', { willingness: 'CONDITIONAL', condition: 'wenn Geld da ist.' }),
      offer('A', 'done'),
    ];
    const list = conversationList(candidate('A'), 'Amt', plans, offers, vocabularies);
    expect(list.questions.map(({ reason }) => reason)).toEqual([
      'NOT_ASKED',
      'NO_ANSWER',
      'NOT_CONCRETE',
      'CONDITION_OPEN',
    ]);
    expect(list.questions[3]?.question).toBe('Sie hatten bedingt zugesagt: wenn Geld da ist. Wie steht es damit?');
    expect(list.todo).toBe('Amt fragen: 4 Aufgaben, 16 Stunden je Woche');
  });

  it('has words for an own task too, and says when nothing is left', () => {
    const own = plan('m', { task: 'MARKET', title: 'Wochenmarkt' });
    const list = conversationList(candidate('A'), 'Amt', [own], [], vocabularies);
    expect(list.questions[0]?.question).toBe('Könnten Sie „Wochenmarkt“ übernehmen?');
    expect(conversationList(candidate('A'), 'Amt', [], [], vocabularies).todo).toBe('Amt: nichts mehr zu fragen');
  });
});

describe('the financing', () => {
  it('counts what is granted against the costs, never what is applied for, and says what is unknown', () => {
    const part = (id: string, amount: number, state: 'APPLIED' | 'GRANTED') => ({
      ...{ id, version: 1, funder: 'Stadt', amount, year: 2029, state, taskPlan: null, note: null },
    });
    const plans = [plan('a', { costPerYear: 900 }), plan('b')];
    expect(financing(plans, [part('1', 500, 'GRANTED'), part('2', 300, 'APPLIED')])).toMatchObject({
      costPerYear: 900,
      tasksWithoutCost: 1,
      years: [{ year: 2029, applied: 300, granted: 500, open: 400 }],
    });
    expect(financing([plan('b')], [part('1', 500, 'GRANTED')])).toMatchObject({
      costPerYear: null,
      years: [{ open: null }],
    });
  });
});
