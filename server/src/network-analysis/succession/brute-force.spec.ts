import fc from 'fast-check';
import { actor, tie } from '../../../../test/reference/neighbourhood.js';
import { project } from '../graph/projection.js';
import { components } from '../measures/components.js';
import { connectedPairs } from '../measures/connected-pairs.js';
import { bestAssignment } from './assignment.js';
import { smallestSets } from './exact-search.js';
import { greedySearch } from './greedy-search.js';
import { successionNetwork } from './network.js';
import { mandatoryPlacing } from './packing.js';
import { nodesOf, ordered, pairsNeeded } from './problem.js';
import type { Problem } from './problem.js';
import { bestSets } from './ranking.js';
import { recovery } from './recovery.js';
import { networkAfter, pairsAfter } from './takeover.js';

const ACTORS = 8;
const name = (node: number): string => `a${node}`;
const pairs = Array.from({ length: ACTORS }, (_, a) => Array.from({ length: a }, (__, b) => [a, b] as const)).flat();

/** Small problems of every kind: scattered networks, tight hours, halves of hours, few offers. */
const problems = fc
  .record({
    tied: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: pairs.length, maxLength: pairs.length }),
    known: fc.array(fc.boolean(), { minLength: ACTORS, maxLength: ACTORS }),
    tasks: fc.array(
      fc.record({
        importance: fc.integer({ min: 1, max: 3 }),
        hours: fc.integer({ min: 0, max: 6 }),
        mandatory: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    candidates: fc.array(
      fc.record({
        hours: fc.oneof(
          fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2),
          fc.constant(Infinity),
        ),
        offers: fc.array(fc.constantFrom(null, null, 0.25, 0.5, 1), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    k: fc.integer({ min: 0, max: 3 }),
    fMax: fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 1, null),
  })
  .map(({ candidates, fMax, k, known, tasks, tied }): Problem => {
    const network = successionNetwork(
      project({
        date: '2026-11-22',
        actors: [...known.map((_, node) => actor(name(node))), actor('qm', { isQm: true })],
        ties: [
          ...pairs.flatMap(([a, b], position) => (tied[position] === 0 ? [tie(name(a), name(b))] : [])),
          ...known.flatMap((met, node) => (met ? [tie('qm', name(node))] : [])),
        ],
      }),
    );
    return {
      network,
      tasks: ordered(tasks.map((task, position) => ({ ...task, id: `t${position}` }))),
      candidates: candidates.map(({ hours, offers }, node) => ({
        id: name(node),
        node: network.nodeOf.get(name(node)) ?? -1,
        hours,
        values: tasks.map(({ importance }, task) => {
          const offer = offers[task] ?? null;
          return offer === null ? null : importance * offer;
        }),
      })),
      k,
      fMax,
    };
  });

interface Whole {
  readonly value: number;
  /** Pairs of task and candidate, as one text that compares like the list. */
  readonly list: string;
}

/** Every assignment of a set, one after the other. */
function assignments(problem: Problem, set: readonly number[]): readonly Whole[] {
  const found: Whole[] = [];
  const go = (task: number, left: readonly number[], value: number, list: readonly string[]): void => {
    const own = problem.tasks[task];
    if (own === undefined) {
      found.push({ value, list: list.join(' ') });
      return;
    }
    if (!own.mandatory) go(task + 1, left, value, list);
    set.forEach((candidate, bin) => {
      const worth = problem.candidates[candidate]?.values[task] ?? null;
      const hours = left[bin] ?? 0;
      if (worth === null || hours + 1e-9 < own.hours) return;
      go(task + 1, left.with(bin, hours - own.hours), value + worth, [...list, `${task}:${candidate}`]);
    });
  };
  go(
    0,
    set.map((candidate) => problem.candidates[candidate]?.hours ?? 0),
    0,
    [],
  );
  return found;
}

const subsets = (n: number, size: number): readonly (readonly number[])[] =>
  size === 0
    ? [[]]
    : Array.from({ length: n }, (_, last) => subsets(last, size - 1).map((rest) => [...rest, last])).flat();

/** F of the network that is really built. */
function holds(problem: Problem, set: readonly number[]): boolean {
  const after = networkAfter(problem.network, nodesOf(problem, set), problem.k);
  const fragmentation = 1 - connectedPairs(components(after)) / problem.network.pairs;
  return problem.fMax === null || fragmentation <= problem.fMax + 1e-9;
}

const best = (all: readonly Whole[]): Whole | null =>
  [...all].sort((a, b) => b.value - a.value || (a.list < b.list ? -1 : 1))[0] ?? null;

const listOf = (takers: readonly (number | null)[]): string =>
  takers.flatMap((taker, task) => (taker === null ? [] : [`${task}:${taker}`])).join(' ');

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

describe('the search against trying everything', () => {
  it('finds the same smallest sets, in the same order, with the same assignments', () => {
    let withSets = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const found = smallestSets(problem);
        const n = problem.candidates.length;
        const bySize = Array.from({ length: n }, (_, position) =>
          subsets(n, position + 1).flatMap((set) => {
            const whole = holds(problem, set) ? best(assignments(problem, set)) : null;
            return whole === null ? [] : [{ set, whole }];
          }),
        );
        const smallest = bySize.find((sets) => sets.length > 0) ?? [];
        expect(found.size).toBe(smallest[0]?.set.length ?? null);
        expect(found.sets.map(String).sort(byText)).toEqual(smallest.map(({ set }) => String(set)).sort(byText));

        const expected = smallest
          .map(({ set, whole }) => ({
            set,
            list: whole.list,
            value: whole.value,
            eta: recovery(problem.network, nodesOf(problem, set), problem.k).recoveryEta ?? 0,
          }))
          .sort(
            (a, b) => b.value - a.value || Math.round((b.eta - a.eta) * 1e9) || byText(String(a.set), String(b.set)),
          );
        const ranked = bestSets(problem, found.sets, Infinity);
        expect(ranked.map(({ assignment, set }) => [set, assignment.value, listOf(assignment.takers)])).toEqual(
          expected.map(({ list, set, value }) => [set, value, list]),
        );
        // A shorter list is the beginning of the long one, found with bounds instead of by working out all.
        expect(bestSets(problem, found.sets, 2)).toEqual(ranked.slice(0, 2));
        withSets += ranked.length > 1 ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(withSets).toBeGreaterThan(20);
  });

  it('knows whether whole tasks fit, and covers as many mandatory ones as possible where they do not', () => {
    let partly = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const set = problem.candidates.map((_, candidate) => candidate);
        const whole = best(assignments(problem, set));
        expect(Array.isArray(mandatoryPlacing(problem)(set))).toBe(whole !== null);
        const optional = { ...problem, tasks: problem.tasks.map((task) => ({ ...task, mandatory: false })) };
        const covered = (list: string): number =>
          list.split(' ').filter((pair) => problem.tasks[Number(pair.split(':')[0] || NaN)]?.mandatory).length;
        const all = assignments(optional, set);
        const most = Math.max(...all.map(({ list }) => covered(list)));
        const expected = best(all.filter(({ list }) => covered(list) === most));
        const found = bestAssignment(problem, set, 'AS_MANY_AS_POSSIBLE');
        expect([found?.value, listOf(found?.takers ?? [])]).toEqual([expected?.value, expected?.list]);
        if (whole === null && most > 0) partly++;
      }),
      { numRuns: 300 },
    );
    expect(partly).toBeGreaterThan(20);
  });

  it('certifies the greedy search: its set is feasible, and no feasible set is below its bound', () => {
    let certified = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const exact = smallestSets(problem).size;
        const greedy = greedySearch(problem);
        const set = greedy?.set ?? null;
        // Up to 6 candidates nothing is given up: the greedy search finds a set if there is one.
        expect(set === null).toBe(exact === null);
        if (greedy === null || set === null || exact === null) return;
        expect(holds(problem, set) && assignments(problem, set).length > 0).toBe(true);
        expect(greedy.lowerBound).toBeLessThanOrEqual(exact);
        expect(set.length).toBeGreaterThanOrEqual(exact);
        certified++;
      }),
      { numRuns: 300 },
    );
    expect(certified).toBeGreaterThan(50);
  });
});

describe('laws of the takeover', () => {
  const withSet = fc.tuple(problems, fc.nat()).map(([problem, bits]) => ({
    problem,
    set: problem.candidates.flatMap((_, candidate) => ((bits >> candidate) & 1 ? [candidate] : [])),
  }));

  it('counts pairs without building the network as in the network that is built', () => {
    fc.assert(
      fc.property(withSet, ({ problem, set }) => {
        const nodes = nodesOf(problem, set);
        const built = connectedPairs(components(networkAfter(problem.network, nodes, problem.k)));
        expect(pairsAfter(problem.network, nodes, problem.k)).toBe(built);
      }),
    );
  });

  it('never loses pairs with more ties per member or with one member more', () => {
    fc.assert(
      fc.property(withSet, ({ problem, set }) => {
        const { k, network } = problem;
        const nodes = nodesOf(problem, set);
        expect(pairsAfter(network, nodes, k + 1)).toBeGreaterThanOrEqual(pairsAfter(network, nodes, k));
        problem.candidates.forEach((_, candidate) => {
          const more = nodesOf(problem, [...new Set([...set, candidate])]);
          expect(pairsAfter(network, more, k)).toBeGreaterThanOrEqual(pairsAfter(network, nodes, k));
        });
      }),
    );
  });

  it('never needs a larger set because somebody more could help', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const fewer = { ...problem, candidates: problem.candidates.slice(0, -1) };
        const [size, sizeOfFewer] = [smallestSets(problem).size, smallestSets(fewer).size];
        if (sizeOfFewer !== null) expect(size ?? Infinity).toBeLessThanOrEqual(sizeOfFewer);
      }),
    );
  });

  it('asks for whole pairs, so that a bound that is met exactly is met', () => {
    fc.assert(
      fc.property(withSet, ({ problem, set }) => {
        const after = pairsAfter(problem.network, nodesOf(problem, set), problem.k);
        const fMax = 1 - after / problem.network.pairs;
        expect(pairsNeeded({ ...problem, fMax })).toBe(after);
      }),
    );
  });
});
