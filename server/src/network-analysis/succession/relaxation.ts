import type { Watch } from '../graph/watch.js';
import type { SearchLimits } from './exact-search.js';
import { obstacleOf } from './offers.js';
import type { SuccessionCandidate, Thresholds } from './offers.js';
import { mayTake, pairsNeeded } from './problem.js';
import type { Problem, Task } from './problem.js';
import { isSolvable } from './solve.js';
import type { Relaxation } from './types.js';

/** A problem that has a solution, and what was given up for that. */
export interface Relaxed {
  readonly problem: Problem;
  readonly relaxations: readonly Relaxation[];
}

/**
 * First step: mandatory tasks that no candidate is able, willing and allowed to take over are no longer asked for. Null where
 * there are none.
 */
export function withoutHopelessTasks(
  problem: Problem,
  candidates: readonly SuccessionCandidate[],
  thresholds: Thresholds,
): Relaxed | null {
  const hopeless = problem.tasks.filter(
    ({ mandatory }, task) =>
      mandatory && problem.candidates.every((_, candidate) => !mayTake(problem, candidate, task)),
  );
  if (hopeless.length === 0) return null;
  return {
    problem: {
      ...problem,
      tasks: problem.tasks.map((task) => (hopeless.includes(task) ? { ...task, mandatory: false } : task)),
    },
    relaxations: [{ kind: 'MANDATORY_TASKS', tasks: hopeless.map((task) => namedWith(task, candidates, thresholds)) }],
  };
}

/**
 * Second and third step, for a problem without a solution: F_max as little as is enough; where that does not help, hours of
 * every member that is not exhausted as little as is enough, and then F_max only if it still has to be. Null where even that
 * leads nowhere.
 */
export function loosened(problem: Problem, limits: SearchLimits, watch: Watch): Relaxed | null {
  const unbound = { ...problem, fMax: null };
  if (isSolvable(unbound, limits, watch)) return withRaisedBound(problem, limits, watch);
  const most = Math.ceil(problem.tasks.reduce((sum, { hours, mandatory }) => sum + (mandatory ? hours : 0), 0));
  if (!isSolvable(withMoreHours(unbound, most), limits, watch)) return null;
  const extra = smallest(1, most, (hours) => isSolvable(withMoreHours(unbound, hours), limits, watch));
  const relaxed = withMoreHours(problem, extra);
  const hours: Relaxation = { kind: 'HOURS', extra };
  if (isSolvable(relaxed, limits, watch)) return { problem: relaxed, relaxations: [hours] };
  const raised = withRaisedBound(relaxed, limits, watch);
  return { problem: raised.problem, relaxations: [...raised.relaxations, hours] };
}

/** The smallest bound on F that a set keeps; pairs are whole, so it is found by halving. */
function withRaisedBound(problem: Problem, limits: SearchLimits, watch: Watch): Relaxed {
  const { pairs, pairsWithout } = problem.network;
  const boundFor = (needed: number): number => 1 - needed / pairs;
  const needed = pairsNeeded(problem);
  const given = smallest(0, Math.max(0, needed - pairsWithout), (less) =>
    isSolvable({ ...problem, fMax: boundFor(needed - less) }, limits, watch),
  );
  const to = boundFor(needed - given);
  return { problem: { ...problem, fMax: to }, relaxations: [{ kind: 'F_MAX', from: problem.fMax ?? 1, to }] };
}

/** More hours for everybody; who is exhausted may not take a task all the same. */
const withMoreHours = (problem: Problem, extra: number): Problem => ({
  ...problem,
  candidates: problem.candidates.map((one) => ({ ...one, hours: one.hours + extra })),
});

/** The smallest whole number for which something holds that, once it holds, holds for all larger ones; it does for `high`. */
function smallest(low: number, high: number, holds: (value: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const namedWith = (task: Task, candidates: readonly SuccessionCandidate[], thresholds: Thresholds) => ({
  task: task.id,
  obstacles: candidates.flatMap((candidate) => {
    const obstacle = obstacleOf(candidate, task, thresholds);
    return obstacle === null ? [] : [{ candidate: candidate.id, obstacle }];
  }),
});
