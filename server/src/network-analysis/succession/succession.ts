import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { bestAssignment } from './assignment.js';
import { binomial, feasibleSets } from './exact-search.js';
import type { SearchLimits } from './exact-search.js';
import { notChosen } from './not-chosen.js';
import { obstacleWithHours } from './offers.js';
import { prepared } from './prepared.js';
import type { Prepared } from './prepared.js';
import { nodesOf } from './problem.js';
import type { Problem } from './problem.js';
import { bestSets } from './ranking.js';
import { recovery } from './recovery.js';
import { loosened, withoutHopelessTasks } from './relaxation.js';
import type { Relaxed } from './relaxation.js';
import { fragmentationByK, setColumns } from './set-columns.js';
import { solve } from './solve.js';
import type { Solution } from './solve.js';
import type {
  SingleSuccessor,
  SuccessionInstance,
  SuccessionOptions,
  SuccessionResult,
  SuccessionSet,
} from './types.js';

/** Steps of the bar, and where on it the enumeration, the order of sets and the alternatives end. */
const BAR = 1000;
const STAGES = { search: 600, rank: 750, alternatives: 950 };

/**
 * Who could take over (analysis.md, Verstetigung): the smallest sets of candidates that cover every mandatory task and keep F
 * within its bound, best first, with all columns; alternatives of one member more; why the others are in none; what each would
 * bring alone. Where nothing is feasible the assumptions are relaxed in the order of decisions.md 19. Deterministic, equal
 * ones by id. Exact up to 25 candidates and sets of 6, beyond that greedy with a certificate. Throws what `watch` throws.
 */
export function succession(
  instance: SuccessionInstance,
  options: SuccessionOptions = {},
  watch: Watch = unwatched,
): SuccessionResult {
  const given = prepared(instance, options);
  const bar = barOf(watch);
  const nothing = {
    ...given.heads,
    missing: given.missing,
    size: null,
    exact: false,
    lowerBound: null,
    examined: [],
    relaxations: [],
    sets: [],
    alternatives: [],
    notChosen: reasons(given, given.problem, [], [], []),
    singles: singles(given),
  };
  if (given.missing.length > 0) return { ...nothing, state: 'NOTHING_TO_SEARCH' };
  const { relaxed, solution } = solved(given, bar(0, STAGES.search));
  if (solution === null || solution.sets.length === 0) {
    return { ...nothing, state: 'INFEASIBLE', relaxations: relaxed.relaxations };
  }

  const { problem } = relaxed;
  const best = bestSets(problem, solution.sets, options.bestSets ?? 3, bar(STAGES.search, STAGES.rank));
  const larger = solution.exact
    ? oneMemberMore(problem, solution.sets, given.limits, bar(STAGES.rank, (STAGES.rank + STAGES.alternatives) / 2))
    : [];
  const afterwards = bar((STAGES.rank + STAGES.alternatives) / 2, STAGES.alternatives);
  const others = bestSets(problem, larger, options.alternatives ?? 3, afterwards);
  return {
    ...nothing,
    state: relaxed.relaxations.length > 0 ? 'RELAXED' : 'FOUND',
    size: solution.sets[0]?.length ?? null,
    exact: solution.exact,
    lowerBound: solution.lowerBound,
    examined: solution.examined,
    relaxations: relaxed.relaxations,
    sets: best.map(({ assignment, set }) => setColumns(problem, given, set, assignment)),
    alternatives: others.map(({ assignment, set }) => setColumns(problem, given, set, assignment)),
    notChosen: reasons(given, problem, solution.sets, larger, [...best, ...others]),
  };
}

/**
 * The columns of a set that somebody chose, feasible or not: as many mandatory tasks as possible are covered, the open ones
 * named. Ids that are no candidates of the day are left out; null where none is left.
 */
export function successionSet(
  instance: SuccessionInstance,
  members: readonly string[],
  options: SuccessionOptions = {},
): SuccessionSet | null {
  const given = prepared(instance, options);
  const { problem } = given;
  const set = problem.candidates.flatMap(({ id }, candidate) => (members.includes(id) ? [candidate] : []));
  const assignment = set.length === 0 ? null : bestAssignment(problem, set, 'AS_MANY_AS_POSSIBLE');
  return assignment === null ? null : setColumns(problem, given, set, assignment);
}

/** A solution, if need be of a relaxed problem; null where no mandatory task can be taken by anybody. */
function solved(given: Prepared, watch: Watch): { readonly relaxed: Relaxed; readonly solution: Solution | null } {
  const { candidates, limits, problem, thresholds } = given;
  const first = withoutHopelessTasks(problem, candidates, thresholds) ?? { problem, relaxations: [] };
  if (first.relaxations.length > 0 && !first.problem.tasks.some(({ mandatory }) => mandatory)) {
    return { relaxed: first, solution: null };
  }
  const solution = solve(first.problem, limits, watch);
  if (solution.sets.length > 0) return { relaxed: first, solution };
  const further = loosened(first.problem, limits, watch);
  if (further === null) return { relaxed: first, solution: null };
  const relaxed = { problem: further.problem, relaxations: [...first.relaxations, ...further.relaxations] };
  return { relaxed, solution: solve(further.problem, limits, watch) };
}

/** Feasible sets of one member more out of which nobody can be left. */
function oneMemberMore(
  problem: Problem,
  smallest: readonly (readonly number[])[],
  { combinations, largest }: SearchLimits,
  watch: Watch,
): readonly (readonly number[])[] {
  const size = (smallest[0]?.length ?? 0) + 1;
  if (size > largest || binomial(problem.candidates.length, size) > combinations) return [];
  const known = new Set(smallest.map((set) => set.join()));
  return feasibleSets(problem, size, watch).filter((set) =>
    set.every((left) => !known.has(set.filter((member) => member !== left).join())),
  );
}

const reasons = (
  { candidates, tasks, thresholds }: Prepared,
  problem: Problem,
  smallest: readonly (readonly number[])[],
  larger: readonly (readonly number[])[],
  shown: ReturnType<typeof bestSets>,
): SuccessionResult['notChosen'] => notChosen(problem, tasks, candidates, thresholds, { smallest, larger, shown });

function singles({ candidates, problem, tasks, thresholds }: Prepared): readonly SingleSuccessor[] {
  return candidates.map((candidate, position) => {
    const nodes = nodesOf(problem, [position]);
    return {
      id: candidate.id,
      recovery: recovery(problem.network, nodes, problem.k),
      fragmentationByK: fragmentationByK(problem, nodes),
      mandatoryPossible: tasks
        .filter((task) => task.mandatory && obstacleWithHours(candidate, task, thresholds) === null)
        .map(({ id }) => id),
    };
  });
}

/** One bar out of several kernels, each with a stretch of it; it never goes back, also where a search is repeated. */
function barOf(watch: Watch): (from: number, to: number) => Watch {
  let reached = 0;
  return (from, to) => (done, total) => {
    reached = Math.max(reached, from + ((to - from) * Math.min(done, total)) / Math.max(total, 1));
    watch(Math.round(reached), BAR);
  };
}
