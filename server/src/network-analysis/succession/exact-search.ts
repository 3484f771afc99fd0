import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { mandatoryPlacing } from './packing.js';
import { canTake, componentsNeeded, holdsTogether, mandatoryTasks, TOLERANCE, usableHours } from './problem.js';
import type { Problem } from './problem.js';

/** How many sets of a size there are and how many of them are feasible. */
export interface SizeExamined {
  readonly size: number;
  readonly combinations: number;
  readonly feasible: number;
}

/** What the enumeration found. */
export interface ExactSearch {
  /** Members of the smallest feasible sets; null where none was found. */
  readonly size: number | null;
  /** All feasible sets of that size, positions of candidates ascending, in lexicographic order. */
  readonly sets: readonly (readonly number[])[];
  /** Every size that was examined completely. */
  readonly examined: readonly SizeExamined[];
}

/** How far the enumeration goes. */
export interface SearchLimits {
  /** Largest size of a set. */
  readonly largest: number;
  /** Combinations over all sizes; a size that would exceed it is not begun. */
  readonly combinations: number;
}

/** Sets of 6 out of 25 candidates, and all smaller ones: 245,505 combinations. */
export const DEFAULT_LIMITS: SearchLimits = { largest: 6, combinations: 250_000 };

/** So many combinations pass between two looks at the watch. */
const WATCH_EVERY = 512;

/**
 * The smallest feasible sets by enumeration, size by size: every mandatory task fits into the members' hours and F stays
 * within its bound. Whole branches are left out where the members cannot bring the hours, or nobody is left for a task.
 */
export function smallestSets(
  problem: Problem,
  limits: SearchLimits = DEFAULT_LIMITS,
  watch: Watch = unwatched,
): ExactSearch {
  const all = problem.candidates.length;
  const sizes = Array.from({ length: Math.min(limits.largest, all) }, (_, position) => position + 1);
  const total = sizes.reduce((sum, size) => sum + binomial(all, size), 0);
  const examined: SizeExamined[] = [];
  let done = 0;
  for (const size of sizes) {
    const combinations = binomial(all, size);
    if (done + combinations > limits.combinations) break;
    const before = done;
    const sets = feasibleSets(problem, size, (part) => watch(before + part, total));
    done += combinations;
    examined.push({ size, combinations, feasible: sets.length });
    if (sets.length > 0) return { size, sets, examined };
  }
  return { size: null, sets: [], examined };
}

/** All feasible sets of one size, in lexicographic order; stops after `atMost` of them. */
export function feasibleSets(
  problem: Problem,
  size: number,
  watch: Watch = unwatched,
  atMost = Infinity,
): readonly (readonly number[])[] {
  const all = problem.candidates.length;
  if (componentsNeeded(problem) === null || size > all) return [];
  const place = mandatoryPlacing(problem);
  const tasks = mandatoryTasks(problem);
  /** By mandatory task the last candidate that can take it, and by candidate whether it can. */
  const last = tasks.map((task) =>
    problem.candidates.findLastIndex((_, candidate) => canTake(problem, candidate, task)),
  );
  const able = problem.candidates.map((_, candidate) => tasks.map((task) => canTake(problem, candidate, task)));
  const hoursOf = usableHours(problem, tasks);
  const need = tasks.reduce((sum, task) => sum + (problem.tasks[task]?.hours ?? 0), 0);
  const mostHours = mostHoursFrom(
    hoursOf.map((hours) => Math.min(hours, need)),
    size,
  );
  const total = binomial(all, size);
  const set: number[] = [];
  const takers = new Int32Array(tasks.length);
  const found: (readonly number[])[] = [];
  let passed = 0;
  let looked = 0;
  const pass = (count: number): void => {
    passed += count;
    if (passed - looked < WATCH_EVERY) return;
    looked = passed;
    watch(passed, total);
  };

  const extend = (from: number, hours: number): void => {
    const missing = size - set.length;
    if (missing === 0) {
      if (holdsTogether(problem, set) && Array.isArray(place(set))) found.push([...set]);
      pass(1);
      return;
    }
    if (hours + (mostHours[missing]?.[from] ?? 0) < need - TOLERANCE) return pass(binomial(all - from, missing));
    for (let candidate = from; candidate <= all - missing && found.length < atMost; candidate++) {
      // A task that nobody chosen takes needs somebody from here on.
      if (last.some((position, task) => position < candidate && takers[task] === 0)) {
        return pass(binomial(all - candidate, missing));
      }
      set.push(candidate);
      able[candidate]?.forEach((can, task) => (takers[task] = (takers[task] ?? 0) + Number(can)));
      extend(candidate + 1, hours + (hoursOf[candidate] ?? 0));
      able[candidate]?.forEach((can, task) => (takers[task] = (takers[task] ?? 0) - Number(can)));
      set.pop();
    }
  };
  extend(0, 0);
  return found;
}

/** By number of members the largest sum of hours that so many candidates from a position on bring. */
function mostHoursFrom(hoursOf: readonly number[], size: number): readonly (readonly number[])[] {
  const table = Array.from({ length: size + 1 }, () => new Array<number>(hoursOf.length + 1).fill(0));
  for (let from = hoursOf.length - 1; from >= 0; from--) {
    const largest = hoursOf.slice(from).sort((a, b) => b - a);
    let sum = 0;
    for (let count = 1; count <= size; count++) {
      sum += largest[count - 1] ?? 0;
      (table[count] ?? [])[from] = sum;
    }
  }
  return table;
}

/** Number of sets of `size` out of `all`. */
export function binomial(all: number, size: number): number {
  if (size > all) return 0;
  let count = 1;
  for (let step = 1; step <= size; step++) count = (count * (all - size + step)) / step;
  return Math.round(count);
}
