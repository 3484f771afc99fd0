import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { project } from '../graph/projection.js';
import { Cancelled } from '../graph/watch.js';
import type { Ability, Offer, SuccessionCandidate, Willingness } from './offers.js';
import { succession, successionSet } from './succession.js';
import type { NotChosenReason, SuccessionInstance } from './types.js';

interface ToyCandidate {
  readonly hours: number;
  readonly ability: Readonly<Record<string, number>>;
  readonly willingness: Readonly<Record<string, number>>;
  readonly excluded?: readonly string[];
}

interface Toy {
  readonly actors: readonly { readonly id: string }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly tasks: SuccessionInstance['tasks'];
  readonly candidates: Readonly<Record<string, ToyCandidate>>;
}

const FILE = join(import.meta.dirname, '../../../../test/reference/verstetigung-toy.json');
const toy = (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly instance: Toy }).instance;
const ABILITIES: readonly (readonly [number, Ability])[] = [
  [1, 'SUITABLE'],
  [0.5, 'PARTLY'],
  [0, 'UNSUITABLE'],
];
const WORDS: readonly (readonly [number, Willingness])[] = [
  [1, 'COMMITTED'],
  [0.5, 'CONDITIONAL'],
  [0, 'DECLINED'],
];

/** The worked example in words instead of numbers. */
const network = project({
  date: '2026-11-22',
  actors: toy.actors.map(({ id }) => actor(id, { isQm: id === 'qm' })),
  ties: toy.ties.map(({ a, b }) => tie(a, b)),
});
const candidates = Object.entries(toy.candidates).map(([id, one]): SuccessionCandidate => ({
  id,
  hours: one.hours,
  capacity: 'AVAILABLE',
  offers: toy.tasks.map(({ id: task }): Offer => ({
    task,
    ability: ABILITIES.find(([share]) => share === (one.ability[task] ?? 0))?.[1] ?? 'UNKNOWN',
    willingness: WORDS.find(([share]) => share === (one.willingness[task] ?? 0))?.[1] ?? 'NOT_ASKED',
    excluded: one.excluded?.includes(task) ? 'NEUTRALITY' : null,
  })),
}));
const instance: SuccessionInstance = { network, tasks: toy.tasks, candidates };
const bounds = { k: 2, fMax: 0.2 };
const change = (id: string, values: Partial<SuccessionCandidate>): SuccessionInstance => ({
  ...instance,
  candidates: candidates.map((one) => (one.id === id ? { ...one, ...values } : one)),
});
const ids = (sets: readonly { readonly members: readonly { readonly id: string }[] }[]): readonly string[] =>
  sets.map(({ members }) => members.map(({ id }) => id).join(' '));
const codes = (reasons: readonly NotChosenReason[] | undefined): readonly string[] =>
  (reasons ?? []).map(({ code }) => code);

describe('the search for successors, in words', () => {
  const result = succession(instance, { ...bounds, bestSets: 10 });

  it('finds the sets of the worked example in their order, and says how many combinations it examined', () => {
    expect(result.state).toBe('FOUND');
    expect(ids(result.sets)).toEqual(['n1 n2 v1', 'n1 n2 n3', 'n1 n3 v1', 'i1 n1 v1', 'i1 n1 n3']);
    expect([result.size, result.exact, result.lowerBound]).toEqual([3, true, 3]);
    expect(result.examined).toEqual([
      { size: 1, combinations: 6, feasible: 0 },
      { size: 2, combinations: 15, feasible: 0 },
      { size: 3, combinations: 20, feasible: 5 },
    ]);
  });

  it('shows a set in separate columns', () => {
    const [best] = result.sets;
    expect(best).toMatchObject({
      mandatory: 5,
      mandatoryCovered: 5,
      openMandatory: [],
      openOthers: [],
      willingness: { committed: 4, conditional: 2, signalled: 0 },
      freeHours: 46,
      neededHours: 36,
      hoursUnknown: [],
      joins: [{ member: 'n1', contact: 'b6', actors: 1 }],
      notJoined: [],
      alliance: [
        { a: 'n1', b: 'n2', tied: true },
        { a: 'n1', b: 'v1', tied: false },
        { a: 'n2', b: 'v1', tied: false },
      ],
    });
    expect(best?.value).toBeCloseTo(0.875, 12);
    expect(best?.recovery.recoveryEta).toBeCloseTo(0.706763035622096, 12);
    expect(best?.worstLoss?.fragmentation).toBeCloseTo(0.5906432748538012, 12);
    expect(best?.members.map(({ hoursUsed, id, tasks }) => [id, hoursUsed, tasks.length])).toEqual([
      ['n1', 19, 3],
      ['n2', 8, 1],
      ['v1', 9, 2],
    ]);
  });

  it('names the one further member that lowers the worst loss most', () => {
    const [best] = result.sets;
    const members = ['n1', 'n2', 'v1'];
    const worst = (id: string): number =>
      successionSet(instance, [...members, id], bounds)?.worstLoss?.fragmentation ?? Infinity;
    const others = candidates.map(({ id }) => id).filter((id) => !members.includes(id));
    expect(best?.reinforcement?.fragmentation).toBe(Math.min(...others.map(worst)));
    expect(worst(best?.reinforcement?.candidate ?? '')).toBe(best?.reinforcement?.fragmentation);
    expect(best?.reinforcement?.fragmentation).toBeLessThan(best?.worstLoss?.fragmentation ?? 0);
  });

  it('offers larger sets only where nobody in them can be left', () => {
    const can = (id: string, ...tasks: readonly string[]): SuccessionCandidate => ({
      id,
      hours: 10,
      capacity: 'LIMITED',
      offers: tasks.map((task) => ({ task, ability: 'SUITABLE', willingness: 'COMMITTED', excluded: null })),
    });
    const task = (id: string) => ({ id, importance: 1, hours: 5, mandatory: true });
    const parts: SuccessionInstance = {
      network,
      tasks: [task('eins'), task('zwei'), task('drei')],
      candidates: [
        can('b1', 'eins', 'zwei'),
        can('b2', 'drei'),
        can('i1', 'eins'),
        can('i2', 'zwei'),
        can('n1', 'eins'),
      ],
    };
    const found = succession(parts, { bestSets: 1, alternatives: 1 });
    expect(ids(found.sets)).toEqual(['b1 b2']);
    expect(ids(found.alternatives)).toHaveLength(1);
    expect(['b2 i1 i2', 'b2 i2 n1']).toContain(ids(found.alternatives)[0]);
    const left = ids(found.alternatives)[0]?.includes('i1') ? 'n1' : 'i1';
    const reasons = found.notChosen.find(({ id }) => id === left)?.reasons;
    expect(reasons).toContainEqual({ code: 'LARGER_SET', set: ['b2', 'i2', left].sort(), size: 3 });
    expect(reasons).toContainEqual({ code: 'DOMINATED', by: 'b1' });
    expect(codes(reasons)).not.toContain('NOT_NEEDED');
  });

  it('says why a candidate is in no set', () => {
    const { notChosen } = succession(instance, { ...bounds, bestSets: 1 });
    const of = (id: string): readonly NotChosenReason[] | undefined => notChosen.find((one) => one.id === id)?.reasons;
    expect(notChosen.map(({ id }) => id)).toEqual(['i1', 'n3', 'p1']);
    expect(codes(of('p1'))).toEqual(['NO_TASK', 'NO_NEW_COMPONENT']);
    expect(of('p1')?.[0]).toMatchObject({
      obstacles: expect.arrayContaining([
        { task: 'foerdermittel', obstacle: 'DECLINED' },
        { task: 'koordination', obstacle: 'EXCLUDED_NEUTRALITY' },
      ]),
    });
    expect(of('n3')).toContainEqual({ code: 'LOWER_VALUE', set: ['n1', 'n2', 'n3'], value: 0.875 });
    expect(of('i1')).toContainEqual({ code: 'NO_NEW_COMPONENT' });
  });

  it('tells exhaustion, missing hours, neutrality and what was never asked apart', () => {
    const offer = (values: Partial<Offer>): Offer => ({
      task: 'buero',
      ability: 'SUITABLE',
      willingness: 'COMMITTED',
      excluded: null,
      ...values,
    });
    const reasonsWith = (values: Partial<SuccessionCandidate>): readonly string[] =>
      codes(
        succession(change('p1', values), { ...bounds, bestSets: 1 }).notChosen.find(({ id }) => id === 'p1')?.reasons,
      );
    expect(reasonsWith({ capacity: 'EXHAUSTED', offers: [offer({})] })).toEqual(
      expect.arrayContaining(['EXHAUSTED', 'NO_TASK']),
    );
    expect(reasonsWith({ hours: 9, offers: [offer({})] })).toContain('NO_HOURS');
    expect(reasonsWith({ offers: [offer({ excluded: 'NEUTRALITY' })] })).toContain('EXCLUDED_NEUTRALITY');
    expect(reasonsWith({ offers: [offer({ excluded: 'VOLUNTEERS' })] })).toContain('EXCLUDED_VOLUNTEERS');
    expect(reasonsWith({ offers: [offer({ willingness: 'NOT_ASKED' })] })).toContain('NOT_ASKED');
    expect(reasonsWith({ offers: [offer({ ability: 'UNKNOWN', willingness: 'NOT_ASKED' })] })).not.toContain(
      'NOT_ASKED',
    );
    const alike = candidates.find(({ id }) => id === 'v1');
    expect(reasonsWith({ hours: alike?.hours ?? 0, offers: alike?.offers ?? [] })).toContain('DOMINATED');
  });

  it('does not let unknown hours limit, and marks them', () => {
    const [best] = succession(change('n2', { hours: null, capacity: 'UNKNOWN' }), bounds).sets;
    expect(best?.hoursUnknown).toEqual(['n2']);
    expect(best?.freeHours).toBe(34);
    expect(best?.members.find(({ id }) => id === 'n2')).toMatchObject({ hours: null, overload: 0 });
  });

  it('uses the defaults where nothing is set: 6 ties, thresholds of a half, F with the QM and 0.2', () => {
    const { assumptions } = succession(instance);
    expect(assumptions).toMatchObject({
      k: 6,
      abilityFrom: 0.5,
      willingnessFrom: 0.5,
      fMaxIsDefault: true,
      leaving: [],
    });
    expect(assumptions.fMax).toBeCloseTo(0.3, 12);
  });

  it('works out a chosen set that is not feasible, and names what stays open', () => {
    const chosen = successionSet(instance, ['n2', 'p1'], bounds);
    expect(chosen).toMatchObject({ mandatory: 5, mandatoryCovered: 1, openOthers: [] });
    expect(chosen?.openMandatory).toEqual(['beteiligung', 'buero', 'verfuegungsfonds', 'foerdermittel']);
    expect(successionSet(instance, ['nobody'], bounds)).toBeNull();
  });

  it('takes only the candidates that stay when others leave with the QM', () => {
    const found = succession({ ...instance, leaving: ['v1'] }, bounds);
    expect(found.notThere).toEqual(['v1']);
    expect(ids(found.sets)).toEqual(['n1 n2 n3', 'i1 n1 n3']);
    expect(found.network.actors).toBe(19);
  });
});

describe('where no set is feasible', () => {
  it('leaves out mandatory tasks that nobody can take, and names them', () => {
    const nobody = {
      ...instance,
      tasks: [...instance.tasks, { id: 'ehrenamt', importance: 1, hours: 2, mandatory: true }],
    };
    const found = succession(nobody, bounds);
    expect([found.state, found.size]).toEqual(['RELAXED', 3]);
    expect(found.relaxations).toEqual([
      {
        kind: 'MANDATORY_TASKS',
        tasks: [
          {
            task: 'ehrenamt',
            obstacles: candidates
              .map(({ id }) => ({ candidate: id, obstacle: 'NOT_OFFERED' }))
              .sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
          },
        ],
      },
    ]);
    expect(found.sets[0]).toMatchObject({ mandatory: 6, mandatoryCovered: 5, openMandatory: ['ehrenamt'] });
  });

  it('raises the bound on F no further than is needed', () => {
    const found = succession(instance, { k: 0, fMax: 0 });
    expect(found.relaxations).toEqual([{ kind: 'F_MAX', from: 0, to: expect.any(Number) }]);
    const to = found.relaxations.reduce((sum, one) => (one.kind === 'F_MAX' ? one.to : sum), NaN);
    expect(succession(instance, { k: 0, fMax: to }).state).toBe('FOUND');
    expect(succession(instance, { k: 0, fMax: to - 0.001 }).state).toBe('RELAXED');
    for (const { recovery } of found.sets) expect(recovery.fragmentationAfter).toBeLessThanOrEqual(to + 1e-12);
  });

  it('then gives hours, as few as are needed, and keeps the bound on F where it can', () => {
    const busy = {
      ...instance,
      candidates: candidates.map((one) => ({ ...one, hours: Math.floor((one.hours ?? 0) / 4) })),
    };
    const found = succession(busy, bounds);
    expect(found.relaxations).toEqual([{ kind: 'HOURS', extra: expect.any(Number) }]);
    const extra = found.relaxations.reduce((sum, one) => (one.kind === 'HOURS' ? one.extra : sum), NaN);
    const with_ = (more: number): SuccessionInstance => ({
      ...busy,
      candidates: busy.candidates.map((one) => ({ ...one, hours: one.hours + more })),
    });
    expect(succession(with_(extra), bounds).state).toBe('FOUND');
    expect(succession(with_(extra - 1), bounds).state).toBe('RELAXED');
    const overloads = found.sets.flatMap(({ members }) => members.map(({ overload }) => overload));
    expect(Math.max(...overloads)).toBeGreaterThan(0);
    expect(Math.max(...overloads)).toBeLessThanOrEqual(extra);
  });

  it('never asks exhausted ones to give hours', () => {
    const tired = { ...instance, candidates: candidates.map((one) => ({ ...one, capacity: 'EXHAUSTED' as const })) };
    const found = succession(tired, bounds);
    expect([found.state, found.missing, found.sets]).toEqual(['NOTHING_TO_SEARCH', ['OFFERS'], []]);
    expect(found.notChosen.every(({ reasons }) => codes(reasons).includes('EXHAUSTED'))).toBe(true);
  });

  it('says what is missing instead of searching in nothing', () => {
    const noQm = project({ date: '2026-11-22', actors: [actor('n1'), actor('n2')], ties: [tie('n1', 'n2')] });
    expect(succession({ ...instance, candidates: [] }).missing).toEqual(['CANDIDATES']);
    expect(succession({ ...instance, tasks: [] }).missing).toEqual(['TASKS']);
    expect(succession({ ...instance, network: noQm }).missing).toEqual(['QM']);
    const empty = project({ date: '2026-11-22', actors: [actor('qm', { isQm: true })], ties: [] });
    const found = succession({ ...instance, network: empty });
    expect([found.state, found.missing]).toEqual(['NOTHING_TO_SEARCH', ['CANDIDATES']]);
    expect(found.network.fragmentationWith).toBeNull();
  });

  it('has no figure where none is defined, in networks of one to three actors', () => {
    for (const size of [1, 2, 3]) {
      const names = ['n1', 'n2', 'n3'].slice(0, size);
      const small = project({
        date: '2026-11-22',
        actors: [...names.map((id) => actor(id)), actor('qm', { isQm: true })],
        ties: names.map((id) => tie('qm', id)),
      });
      const found = succession({ ...instance, network: small });
      const numbers = JSON.stringify(found, (_, value: unknown) => (Number.isNaN(value) ? 'NaN' : value));
      expect(numbers).not.toContain('NaN');
      expect(found.notThere).toHaveLength(6 - size);
    }
  });
});

describe('the run of the search', () => {
  it('gives the same whatever the order of the rows, and survives cloning', () => {
    const found = succession(instance, bounds);
    const turned = succession({ ...instance, candidates: [...candidates].reverse() }, bounds);
    expect(turned).toEqual(found);
    expect(structuredClone(found)).toEqual(found);
    expect(succession(structuredClone(instance), bounds)).toEqual(found);
  });

  it('goes by order, not by name: renamed actors in the same order give the same sets', () => {
    const renamed = (id: string): string => `x${id}`;
    const found = succession(
      {
        network: project({
          date: '2026-11-22',
          actors: toy.actors.map(({ id }) => actor(renamed(id), { isQm: id === 'qm' })),
          ties: toy.ties.map(({ a, b }) => tie(renamed(a), renamed(b))),
        }),
        tasks: toy.tasks,
        candidates: candidates.map((one) => ({ ...one, id: renamed(one.id) })),
      },
      bounds,
    );
    const plain = succession(instance, bounds);
    expect(found.sets.map(({ members }) => members.map(({ id }) => id.slice(1)))).toEqual(
      plain.sets.map(({ members }) => members.map(({ id }) => id)),
    );
    expect(found.sets.map(({ recovery }) => recovery)).toEqual(plain.sets.map(({ recovery }) => recovery));
  });

  it('reports progress that never goes back, and stops when it is no longer wanted', () => {
    const seen: number[] = [];
    succession(change('n1', { hours: 3 }), bounds, (done, total) => seen.push(done / total));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    const stop = (): never => {
      throw new Cancelled();
    };
    expect(() => succession(instance, bounds, stop)).toThrow(Cancelled);
  });

  it('goes beyond the enumeration with a certificate', () => {
    const found = succession(instance, { ...bounds, combinations: 10 });
    expect(found.exact).toBe(false);
    expect(found.examined).toEqual([{ size: 1, combinations: 6, feasible: 0 }]);
    expect(found.sets).toHaveLength(1);
    expect(found.lowerBound).toBeGreaterThanOrEqual(2);
    expect(found.lowerBound).toBeLessThanOrEqual(3);
    expect(found.size).toBe(found.sets[0]?.members.length);
  });
});
