import { intAt } from '../graph/typed-arrays.js';
import { bestSets } from './ranking.js';
import type { RankedSet } from './ranking.js';
import { limitOf, obstacleOf, obstacleWithHours, offerOf } from './offers.js';
import type { SuccessionCandidate, Thresholds } from './offers.js';
import { canTake, mayTake } from './problem.js';
import type { Problem, Task } from './problem.js';
import type { NotChosen, NotChosenReason } from './types.js';

/** What the search found, as far as the reasons rest on it. */
export interface Found {
  /** All smallest sets. */
  readonly smallest: readonly (readonly number[])[];
  /** All sets of one member more that contain none of them. */
  readonly larger: readonly (readonly number[])[];
  /** Those that are shown, the best first. */
  readonly shown: readonly RankedSet[];
}

/** Reasons for every candidate that is in none of the sets shown ("Warum ist X nicht dabei?"), by id. */
export function notChosen(
  problem: Problem,
  tasks: readonly Task[],
  candidates: readonly SuccessionCandidate[],
  thresholds: Thresholds,
  found: Found,
): readonly NotChosen[] {
  return problem.candidates.flatMap(({ id }, candidate): readonly NotChosen[] => {
    const source = candidates.find((one) => one.id === id);
    if (source === undefined || found.shown.some(({ set }) => set.includes(candidate))) return [];
    return [{ id, reasons: [...ownReasons(source, tasks, thresholds), ...searchReasons(problem, candidate, found)] }];
  });
}

/** What lies in the candidate itself. */
function ownReasons(
  source: SuccessionCandidate,
  tasks: readonly Task[],
  thresholds: Thresholds,
): readonly NotChosenReason[] {
  const withObstacle = (wanted: string): readonly string[] =>
    tasks.filter((task) => obstacleOf(source, task, thresholds) === wanted).map(({ id }) => id);
  const suited = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => ['SUITABLE', 'PARTLY'].includes(offerOf(source, id).ability));
  const possible = tasks.filter((task) => obstacleOf(source, task, thresholds) === null);
  const reasons: NotChosenReason[] = [];
  if (source.capacity === 'EXHAUSTED') reasons.push({ code: 'EXHAUSTED' });
  if (possible.length === 0) {
    const obstacles = tasks.flatMap((task) => {
      const obstacle = obstacleWithHours(source, task, thresholds);
      return obstacle === null ? [] : [{ task: task.id, obstacle }];
    });
    reasons.push({ code: 'NO_TASK', obstacles });
  } else if (possible.every((task) => obstacleWithHours(source, task, thresholds) !== null)) {
    reasons.push({ code: 'NO_HOURS', tasks: possible.map(({ id }) => id), hours: limitOf(source) });
  }
  for (const code of ['EXCLUDED_NEUTRALITY', 'EXCLUDED_VOLUNTEERS', 'NOT_ASKED'] as const) {
    const concerned = suited(withObstacle(code));
    if (concerned.length > 0) reasons.push({ code, tasks: concerned });
  }
  return reasons;
}

/** What lies in the others. */
function searchReasons(problem: Problem, candidate: number, found: Found): readonly NotChosenReason[] {
  const best = found.shown[0]?.set;
  if (best === undefined) return [];
  const idsOf = (set: readonly number[]): readonly string[] => set.map((one) => problem.candidates[one]?.id ?? '');
  const reasons: NotChosenReason[] = [];
  const [equal] = bestSets(problem, withIt(found.smallest, candidate), 1);
  const [larger] = equal ? [] : bestSets(problem, withIt(found.larger, candidate), 1);
  if (equal) reasons.push({ code: 'LOWER_VALUE', set: idsOf(equal.set), value: equal.assignment.value });
  if (larger) reasons.push({ code: 'LARGER_SET', set: idsOf(larger.set), size: larger.set.length });
  const able = problem.tasks.flatMap((_, task) => (canTake(problem, candidate, task) ? [task] : []));
  const by = able.length === 0 ? undefined : dominator(problem, candidate, best);
  if (by !== undefined) reasons.push({ code: 'DOMINATED', by: problem.candidates[by]?.id ?? '' });
  const partOf = (one: number): number => intAt(problem.network.parts.of, problem.candidates[one]?.node ?? -1);
  if (best.some((member) => partOf(member) === partOf(candidate))) reasons.push({ code: 'NO_NEW_COMPONENT' });
  const taken = able.filter((task) => (found.shown[0]?.assignment.takers[task] ?? null) !== null);
  if (!equal && !larger && taken.length > 0 && taken.length === able.length) {
    reasons.push({ code: 'NOT_NEEDED', tasks: taken.map((task) => problem.tasks[task]?.id ?? '') });
  }
  return reasons;
}

/** So many sets with a candidate are compared to name its best one. */
const COMPARED = 500;

const withIt = (sets: readonly (readonly number[])[], candidate: number): readonly (readonly number[])[] =>
  sets.filter((set) => set.includes(candidate)).slice(0, COMPARED);

/** Somebody who can stand in for a candidate everywhere: members of the best set first, then by id. */
function dominator(problem: Problem, candidate: number, best: readonly number[]): number | undefined {
  const others = problem.candidates.flatMap((_, other) => (best.includes(other) ? [] : [other]));
  return [...best, ...others].find((other) => other !== candidate && dominates(problem, other, candidate));
}

function dominates(problem: Problem, other: number, candidate: number): boolean {
  const { candidates, network, tasks } = problem;
  const [a, b] = [candidates[other], candidates[candidate]];
  if (a === undefined || b === undefined || a.hours < b.hours) return false;
  const noWorse = tasks.every(
    (_, task) => !mayTake(problem, candidate, task) || (a.values[task] ?? -Infinity) >= (b.values[task] ?? 0),
  );
  const [own, its] = [intAt(network.parts.of, a.node), intAt(network.parts.of, b.node)];
  // A part that the QM reached can be joined as well; one that it did not reach only its own actors bring in.
  const placed =
    own === its ||
    (intAt(network.contactOf, its) >= 0 && intAt(network.parts.sizes, own) >= intAt(network.parts.sizes, its));
  return noWorse && placed;
}
