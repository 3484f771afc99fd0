import { hourPrices, worthAtPrices } from './hour-prices.js';
import type { Item } from './hour-prices.js';
import { mandatoryPlacing } from './packing.js';
import { mostWorth, smallestPlacing } from './placing-search.js';
import type { Layout } from './placing-search.js';
import { canTake, TOLERANCE } from './problem.js';
import type { Problem } from './problem.js';

/** Who does what. */
export interface Assignment {
  /** By task the candidate; null where the task stays open. */
  readonly takers: readonly (number | null)[];
  /** Sum of importance x ability x willingness over the tasks that are taken. */
  readonly value: number;
}

/** Whether every mandatory task has to be taken, or as many of them as possible. */
export type Duty = 'ALL_MANDATORY' | 'AS_MANY_AS_POSSIBLE';

/** Rounds of prices for a bound that many sets are compared by, and for the search in one of them. */
const ROUNDS = { compare: 10, search: 150 };

/** Up to so many members an assignment is exact; beyond that a search ends after so many steps. */
const EXACT_UP_TO = 6;
const GIVE_UP_AFTER = 50_000;

/**
 * The assignment of whole tasks to the members of a set within their hours that is worth most; of equal ones that with the
 * smaller list of (task id, candidate id). Null where a mandatory task cannot be taken and all have to. By branch and bound
 * with prices for hours: first the largest value, then the smallest list that reaches it. Exact up to 6 members; for larger
 * sets, which only the greedy search and a user's choice bring, it may be the best that was found.
 */
export function bestAssignment(problem: Problem, set: readonly number[], duty: Duty): Assignment | null {
  const layout = layoutOf(problem, set, duty);
  if (layout === null) return null;
  const found = mostWorth(layout, -Infinity);
  const placing =
    found === null
      ? duty === 'ALL_MANDATORY' && mandatoryPlacing(problem)(layout.members, GIVE_UP_AFTER)
      : (smallestPlacing(layout, found.worth) ?? found.placing);
  if (placing === null || placing === false) return null;
  const takers: (number | null)[] = problem.tasks.map(() => null);
  let value = 0;
  for (const [task, bin] of placing) {
    const taker = layout.members[bin] ?? -1;
    takers[task] = taker;
    value += problem.candidates[taker]?.values[task] ?? 0;
  }
  return { takers, value };
}

/** The largest value of an assignment with all mandatory tasks; null where there is none or it is below `least`. */
export function largestValue(problem: Problem, set: readonly number[], least: number): number | null {
  if (set.length > EXACT_UP_TO) return bestAssignment(problem, set, 'ALL_MANDATORY')?.value ?? null;
  const layout = layoutOf(problem, set, 'ALL_MANDATORY');
  return layout === null ? null : (mostWorth(layout, least - 2 * TOLERANCE)?.worth ?? null);
}

function layoutOf(problem: Problem, set: readonly number[], duty: Duty): Layout | null {
  const members = [...set].sort((a, b) => a - b);
  const all = itemsOf(problem, members, duty);
  if (all.some(({ options, required }) => required && options.length === 0)) return null;
  const items = all.filter(({ options }) => options.length > 0);
  const free = members.map((candidate) => problem.candidates[candidate]?.hours ?? 0);
  const giveUpAfter = members.length > EXACT_UP_TO ? GIVE_UP_AFTER : Infinity;
  return { members, items, free, prices: hourPrices(items, free, ROUNDS.search), giveUpAfter };
}

/** Upper bound on the value of every assignment within a set. */
export function valueAtMost(problem: Problem, set: readonly number[]): number {
  const items = itemsOf(problem, set, 'ALL_MANDATORY');
  const free = set.map((candidate) => problem.candidates[candidate]?.hours ?? 0);
  return worthAtPrices(items, free, hourPrices(items, free, ROUNDS.compare));
}

function itemsOf(problem: Problem, members: readonly number[], duty: Duty): readonly Item[] {
  const { candidates, tasks } = problem;
  // One mandatory task more has to outweigh anything that the values could add up to.
  const highest = candidates.reduce(
    (most, { values }) => values.reduce((a: number, b) => Math.max(a, b ?? 0), most),
    0,
  );
  const bonus = duty === 'ALL_MANDATORY' ? 0 : 1 + tasks.length * highest;
  return tasks.map(({ hours, mandatory }, task) => ({
    task,
    hours,
    required: mandatory && duty === 'ALL_MANDATORY',
    options: members.flatMap((candidate, bin) =>
      canTake(problem, candidate, task)
        ? [{ bin, worth: (candidates[candidate]?.values[task] ?? 0) + (mandatory ? bonus : 0) }]
        : [],
    ),
  }));
}
