import { intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { commonScale } from './hours-left.js';
import { contributions, lowerBound } from './lower-bound.js';
import type { Contributions } from './lower-bound.js';
import { mandatoryPlacing } from './packing.js';
import type { Place } from './packing.js';
import { canTake, holdsTogether, mandatoryTasks, nodesOf, pairsNeeded, TOLERANCE } from './problem.js';
import type { Problem } from './problem.js';
import { pairsAfter } from './takeover.js';
import { divisibleHours } from './time-flow.js';

/** A set found without enumeration, and what is proved about it. */
export interface GreedySearch {
  /** Positions of candidates, ascending; null where whole tasks could not be placed. */
  readonly set: readonly number[] | null;
  /** The cover that it grew from: tasks divisible, components counted. */
  readonly relaxedCover: readonly number[];
  readonly componentsNeeded: number;
  /** Hours of the mandatory tasks and components needed. */
  readonly need: number;
  /** No feasible set is smaller: so many of the largest contributions are needed. */
  readonly lowerBound: number;
  /** The cover has at most so many times the members of a smallest cover; null where hours have no small common measure. */
  readonly guaranteeFactor: number | null;
}

/** After so many steps the placing of whole tasks in a large set counts as failed. */
const GIVE_UP_AFTER = 20_000;

/**
 * Greedy submodular cover of the relaxation (hours divisible, components counted), repaired until whole tasks fit and F holds,
 * then thinned out. Equal gains go to the smaller id. Null where not even all candidates cover the relaxation. Source of the
 * guarantee: Wolsey 1982.
 */
export function greedySearch(problem: Problem, watch: Watch = unwatched): GreedySearch | null {
  const need = contributions(problem);
  if (need === null) return null;
  const goal = need.hours + need.components;
  const cover = greedyCover(problem, need, goal, watch);
  const atLeast = lowerBound(problem, need);
  if (cover === null || atLeast === null) return null;
  const set = repaired(problem, cover, watch);
  return {
    set: set === null ? null : thinned(problem, set),
    relaxedCover: sorted(cover),
    componentsNeeded: need.components,
    need: goal,
    lowerBound: atLeast,
    guaranteeFactor: guarantee(need),
  };
}

/** Hours (divisible) and components that a set covers, each up to the need. */
function covered(problem: Problem, { components }: Contributions, set: readonly number[]): number {
  const { joinable, parts } = problem.network;
  const own = new Set(nodesOf(problem, set).map((node) => intAt(parts.of, node)));
  const others = joinable.filter((part) => !own.has(part)).length;
  return divisibleHours(problem, set) + Math.min(components, own.size + Math.min(problem.k * set.length, others));
}

function greedyCover(problem: Problem, need: Contributions, goal: number, watch: Watch): readonly number[] | null {
  const cover: number[] = [];
  let reached = 0;
  while (reached < goal - TOLERANCE) {
    watch(cover.length, problem.candidates.length);
    let best = -1;
    let most = reached + TOLERANCE;
    for (const candidate of outside(problem, cover)) {
      const value = covered(problem, need, [...cover, candidate]);
      if (value <= most + TOLERANCE) continue;
      best = candidate;
      most = value;
    }
    if (best < 0) return null;
    cover.push(best);
    reached = most;
  }
  return cover;
}

/** Adds the candidate that leaves least undone until the set is feasible; null where all of them together are not. */
function repaired(problem: Problem, cover: readonly number[], watch: Watch): readonly number[] | null {
  const place = mandatoryPlacing(problem);
  const set = [...cover];
  while (!feasible(problem, place, set)) {
    watch(set.length, problem.candidates.length);
    let best = -1;
    let least: readonly [number, number] = [Infinity, Infinity];
    for (const candidate of outside(problem, set)) {
      const left = undone(problem, [...set, candidate]);
      if (left[0] > least[0] + TOLERANCE || (left[0] > least[0] - TOLERANCE && left[1] >= least[1])) continue;
      best = candidate;
      least = left;
    }
    if (best < 0) return null;
    set.push(best);
  }
  return set;
}

/** Hours of mandatory tasks that stay open when tasks are whole, and pairs that are missing for F. */
function undone(problem: Problem, set: readonly number[]): readonly [number, number] {
  const pairs = Math.max(0, pairsNeeded(problem) - pairsAfter(problem.network, nodesOf(problem, set), problem.k));
  const left = new Map(set.map((candidate) => [candidate, problem.candidates[candidate]?.hours ?? 0]));
  const takersOf = (task: number): readonly number[] => set.filter((candidate) => canTake(problem, candidate, task));
  const tasks = mandatoryTasks(problem)
    .map((task) => ({ hours: problem.tasks[task]?.hours ?? 0, takers: takersOf(task) }))
    .sort((a, b) => a.takers.length - b.takers.length || b.hours - a.hours);
  let open = 0;
  for (const { hours, takers } of tasks) {
    const room = (candidate: number): number => left.get(candidate) ?? 0;
    const [taker] = takers
      .filter((candidate) => room(candidate) + TOLERANCE >= hours)
      .sort((a, b) => room(a) - room(b) || a - b);
    // A task without hours counts a little, so that it is not forgotten.
    if (taker === undefined) open += hours + 1e-3;
    else left.set(taker, room(taker) - hours);
  }
  return [open, pairs];
}

/** Leaves members out, the last one added first, as long as the rest is feasible. */
function thinned(problem: Problem, set: readonly number[]): readonly number[] {
  const place = mandatoryPlacing(problem);
  const rest = set.reduceRight<readonly number[]>((kept, candidate) => {
    const fewer = kept.filter((one) => one !== candidate);
    return fewer.length > 0 && feasible(problem, place, fewer) ? fewer : kept;
  }, set);
  return sorted(rest);
}

const feasible = (problem: Problem, place: Place, set: readonly number[]): boolean =>
  set.length > 0 && holdsTogether(problem, set) && Array.isArray(place(sorted(set), GIVE_UP_AFTER));

/** H(largest contribution) = 1 + 1/2 + ... with hours in the largest unit in which all of them are whole, down to a minute. */
function guarantee({ componentsOf, hours, hoursOf }: Contributions): number | null {
  const scale = commonScale([hours, ...hoursOf]);
  if (scale === null) return null;
  const largest = Math.round(
    hoursOf.reduce((most, own, candidate) => Math.max(most, (own + (componentsOf[candidate] ?? 0)) * scale), 0),
  );
  let sum = 0;
  for (let term = 1; term <= largest; term++) sum += 1 / term;
  return sum;
}

const outside = ({ candidates }: Problem, set: readonly number[]): readonly number[] =>
  candidates.flatMap((_, candidate) => (set.includes(candidate) ? [] : [candidate]));

const sorted = (set: readonly number[]): readonly number[] => [...set].sort((a, b) => a - b);
