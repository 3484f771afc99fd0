import { byText, intAt } from '../graph/typed-arrays.js';
import { pairsOf } from '../measures/density.js';
import { fillableHours } from './hours-left.js';
import type { SuccessionNetwork } from './network.js';
import { pairsAfter } from './takeover.js';

/** A task that is handed over as a whole. */
export interface Task {
  readonly id: string;
  readonly importance: number;
  /** Per week. */
  readonly hours: number;
  readonly mandatory: boolean;
}

/** A candidate as the search sees it. */
export interface Candidate {
  readonly id: string;
  readonly node: number;
  /** Free per week; Infinity where they do not limit. */
  readonly hours: number;
  /** By task: importance x ability x willingness, null where the task may not go to this candidate. */
  readonly values: readonly (number | null)[];
}

/** What is searched: the smallest set of candidates that covers the mandatory tasks and holds the network together. */
export interface Problem {
  readonly network: SuccessionNetwork;
  /** By id. */
  readonly tasks: readonly Task[];
  /** By id, and so by node. */
  readonly candidates: readonly Candidate[];
  /** New ties that one member can take over. */
  readonly k: number;
  /** Bound on F after the takeover; null for none. */
  readonly fMax: number | null;
}

/** Hours and values are sums of decimals: what differs by less is equal. */
export const TOLERANCE = 1e-9;

/** Tasks and candidates in the order in which every search of this folder counts them: by id. */
export const ordered = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => byText(a.id, b.id));

/** Positions of the mandatory tasks. */
export const mandatoryTasks = ({ tasks }: Problem): readonly number[] =>
  tasks.flatMap(({ mandatory }, task) => (mandatory ? [task] : []));

/** Whether a candidate is able, willing and not excluded. */
export const mayTake = ({ candidates }: Problem, candidate: number, task: number): boolean =>
  (candidates[candidate]?.values[task] ?? null) !== null;

/** Whether it also has the hours for the whole task. */
export const canTake = (problem: Problem, candidate: number, task: number): boolean =>
  mayTake(problem, candidate, task) &&
  (problem.tasks[task]?.hours ?? Infinity) <= (problem.candidates[candidate]?.hours ?? 0) + TOLERANCE;

/** By candidate the hours that whole ones of the given tasks can fill: what is left beside them is of no use. */
export const usableHours = (problem: Problem, tasks: readonly number[]): readonly number[] =>
  problem.candidates.map(({ hours }, candidate) =>
    fillableHours(
      hours,
      tasks.flatMap((task) => (canTake(problem, candidate, task) ? [problem.tasks[task]?.hours ?? 0] : [])),
    ),
  );

/** Nodes of a set of candidates, ascending. */
export const nodesOf = ({ candidates }: Problem, set: readonly number[]): readonly number[] =>
  set.map((candidate) => candidates[candidate]?.node ?? -1).sort((a, b) => a - b);

/** Connected pairs that F <= F_max asks for; whole pairs, so that rounding cannot decide. */
export const pairsNeeded = ({ fMax, network }: Problem): number =>
  fMax === null ? 0 : Math.ceil((1 - fMax) * network.pairs - 1e-6);

/** Whether a set keeps F within its bound. */
export const holdsTogether = (problem: Problem, set: readonly number[]): boolean =>
  pairsAfter(problem.network, nodesOf(problem, set), problem.k) >= pairsNeeded(problem);

/**
 * How many components, largest first, have to be one so that F <= F_max: what every set must at least touch or join. Null
 * where not even all of them suffice.
 */
export function componentsNeeded(problem: Problem): number | null {
  const { parts, pairsWithout } = problem.network;
  const needed = pairsNeeded(problem);
  let joined = 0;
  let pairs = pairsWithout;
  for (let count = 1; count <= parts.count; count++) {
    const size = intAt(parts.sizes, count - 1);
    joined += size;
    pairs -= pairsOf(size);
    if (pairs + pairsOf(joined) >= needed) return count;
  }
  return null;
}
