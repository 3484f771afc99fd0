import {
  alliance,
  bestSets,
  componentsNeeded,
  fragmentationOf,
  greedySearch,
  joins,
  nodesOf,
  ordered,
  pairsAfter,
  project,
  recovery,
  smallestSets,
  successionNetwork,
  worstLoss,
} from '../../network-analysis/index.js';
import type { Problem, Projection, RankedSet } from '../../network-analysis/index.js';
import type { Example } from './verstetigung-file.js';
import { readExample } from './verstetigung-file.js';
import { exampleGaps } from './verstetigung-gaps.js';

/** Ties taken over for which F is given. */
const TIES_TAKEN_OVER = [0, 1, 2, 3, 99];
/** Sets of up to 6 members, without the bound that keeps a page quick: up to 40 candidates. */
const LIMITS = { largest: 6, combinations: 5_000_000 };

/**
 * Works out an example: takes a parsed file of the format verstetigung-toy/1 and returns the shape of its `expected` with
 * numbers (reference/verstetigung.md). Throws Refused with one sentence about a fault. With more than 40 candidates `exact` is
 * null where no set of the sizes searched is feasible: that nothing was found does not say that there is nothing.
 */
export function verstetigung(file: unknown): unknown {
  const example = readExample(file);
  const projection = projectionOf(example);
  const problem = problemOf(example, projection);
  const alone = problem.candidates.map(({ id }, candidate) => [id, nodesOf(problem, [candidate])] as const);
  return {
    gaps: exampleGaps(
      projection,
      example.actors.filter(({ id }) => id !== example.qm),
    ),
    single: Object.fromEntries(alone.map(([id, members]) => [id, figures(problem, members)])),
    F_after_by_k: Object.fromEntries(
      alone.map(([id, members]) => [
        id,
        Object.fromEntries(TIES_TAKEN_OVER.map((k) => [k, fragmentation(problem, members, k)])),
      ]),
    ),
    p_needed: componentsNeeded(problem),
    exact: exact(problem, example),
    greedy: greedy(problem),
  };
}

/** All ties count on every day: the format knows no dates. */
function projectionOf({ actors, qm, ties }: Example): Projection {
  return project({
    date: '2000-01-01',
    actors: actors.map(({ id, sector }) => ({
      id,
      kind: 'Organisation',
      sector: id === qm ? null : sector,
      sphere: null,
      isQm: id === qm,
    })),
    ties: ties.map(({ a, b }, position) => ({
      id: String(position),
      from: a,
      to: b,
      strength: 1,
      measured: true,
      since: null,
      until: null,
      viaQm: 'NO',
    })),
  });
}

function problemOf(example: Example, projection: Projection): Problem {
  const network = successionNetwork(projection);
  const tasks = ordered(example.tasks);
  return {
    network,
    tasks,
    candidates: ordered(example.candidates).map(({ ability, excluded, hours, id, willingness }) => ({
      id,
      node: network.nodeOf.get(id) ?? -1,
      hours,
      values: tasks.map((task) => {
        const [able, willing] = [ability.get(task.id) ?? 0, willingness.get(task.id) ?? 0];
        const enough = able >= example.abilityFrom && willing >= example.willingnessFrom;
        return enough && !excluded.has(task.id) ? task.importance * able * willing : null;
      }),
    })),
    k: example.k,
    fMax: example.fMax,
  };
}

const fragmentation = ({ network }: Problem, members: readonly number[], k: number): number | null =>
  fragmentationOf(pairsAfter(network, members, k), network.pairs);

function figures({ k, network }: Problem, members: readonly number[]): unknown {
  const idOf = (node: number): string => network.ids[node] ?? '';
  const found = recovery(network, members, k);
  return {
    added: [
      ...alliance(members),
      ...joins(network, members, k).map(({ contact, member }) => [member, contact] as const),
    ].map((pair) => pair.map(idOf)),
    F_with_qm: found.fragmentationWith,
    F_without: found.fragmentationWithout,
    F_after: found.fragmentationAfter,
    DF_with_qm: found.distanceFragmentationWith,
    DF_without: found.distanceFragmentationWithout,
    DF_after: found.distanceFragmentationAfter,
    recovery_pairs: found.recoveryPairs,
    recovery_eta: found.recoveryEta,
    worst_F_after_losing_one_successor: worstLoss(network, members, k)?.fragmentation ?? null,
  };
}

function exact(problem: Problem, example: Example): unknown {
  const found = smallestSets(problem, LIMITS);
  const complete = found.examined.length === Math.min(LIMITS.largest, problem.candidates.length);
  if (found.size === null && !complete) return null;
  const ranked = bestSets(problem, found.sets, Infinity);
  const best = ranked[0];
  return {
    size: found.size,
    feasible_sets: ranked.map((one) => ({
      set: idsOf(problem, one.set),
      value: one.assignment.value,
      recovery_eta: one.recoveryEta,
      assignment: takers(problem, example, one),
    })),
    best: best === undefined ? null : figures(problem, nodesOf(problem, best.set)),
  };
}

/** Tasks in the order of the file with who takes them. */
function takers(problem: Problem, { tasks }: Example, { assignment }: RankedSet): unknown {
  const takerOf = new Map(problem.tasks.map(({ id }, task) => [id, assignment.takers[task] ?? null]));
  return Object.fromEntries(
    tasks.flatMap(({ id }) => {
      const taker = takerOf.get(id) ?? null;
      return taker === null ? [] : [[id, problem.candidates[taker]?.id]];
    }),
  );
}

function greedy(problem: Problem): unknown {
  const found = greedySearch(problem);
  if (found === null) return null;
  return {
    set: found.set === null ? null : idsOf(problem, found.set),
    size: found.set === null ? null : found.set.length,
    relaxed_cover: idsOf(problem, found.relaxedCover),
    p: found.componentsNeeded,
    need: found.need,
    guarantee_factor_relaxation: found.guaranteeFactor,
    lower_bound: found.lowerBound,
  };
}

const idsOf = ({ candidates }: Problem, set: readonly number[]): readonly string[] =>
  set.map((candidate) => candidates[candidate]?.id ?? '');
