import {
  bounds,
  candidates,
  change,
  codes,
  ids,
  instance,
  network,
} from '../../../../test/reference/toy-succession.js';
import type { Offer, SuccessionCandidate } from './offers.js';
import { succession, successionSet } from './succession.js';
import type { NotChosenReason, SuccessionInstance } from './types.js';

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

  it('has no worst loss for a single member, after whom nobody is left', () => {
    const [alone] = succession(instance, bounds).singles;
    const set = successionSet(instance, [alone?.id ?? ''], bounds);
    expect(set?.members).toHaveLength(1);
    expect(set?.worstLoss).toBeNull();
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
