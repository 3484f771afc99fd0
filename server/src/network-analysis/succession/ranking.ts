import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { bestAssignment, largestValue, valueAtMost } from './assignment.js';
import type { Assignment } from './assignment.js';
import { nodesOf, TOLERANCE } from './problem.js';
import type { Problem } from './problem.js';
import { recoveryEta } from './recovery.js';

/** A set with what its place in the order rests on. */
export interface RankedSet {
  /** Positions of candidates, ascending. */
  readonly set: readonly number[];
  readonly assignment: Assignment;
  readonly recoveryEta: number | null;
}

/**
 * The first `count` of feasible sets by the value of their best assignment, then rho_eta, then ids. Sets that cannot reach
 * the last place are left out by a bound.
 */
export function bestSets(
  problem: Problem,
  sets: readonly (readonly number[])[],
  count: number,
  watch: Watch = unwatched,
): readonly RankedSet[] {
  const promising = sets
    .map((set, position) => {
      watch(position, 2 * sets.length);
      return { set, most: count < sets.length ? valueAtMost(problem, set) : 0 };
    })
    .sort((a, b) => b.most - a.most);
  const valued: { readonly set: readonly number[]; readonly value: number }[] = [];
  let places: number[] = [];
  let cut = -Infinity;
  for (const [position, { most, set }] of promising.entries()) {
    if (most < cut - TOLERANCE) break;
    watch(sets.length + position, 2 * sets.length);
    const value = largestValue(problem, set, cut);
    if (value === null) continue;
    valued.push({ set, value });
    if (count === Infinity) continue;
    places = [...places, value].sort((a, b) => b - a).slice(0, count);
    if (places.length === count) cut = places.at(-1) ?? cut;
  }
  return valued
    .filter(({ value }) => value >= cut - TOLERANCE)
    .map((one) => ({ ...one, recoveryEta: recoveryEta(problem.network, nodesOf(problem, one.set), problem.k) }))
    .sort(
      (a, b) =>
        rounded(b.value) - rounded(a.value) ||
        rounded(b.recoveryEta ?? 0) - rounded(a.recoveryEta ?? 0) ||
        byMembers(a.set, b.set),
    )
    .slice(0, count)
    .flatMap(({ recoveryEta: regained, set }) => {
      const assignment = bestAssignment(problem, set, 'ALL_MANDATORY');
      return assignment === null ? [] : [{ set, assignment, recoveryEta: regained }];
    });
}

const rounded = (value: number): number => Math.round(value / TOLERANCE);

function byMembers(a: readonly number[], b: readonly number[]): number {
  const position = a.findIndex((member, place) => member !== b[place]);
  return position < 0 ? a.length - b.length : (a[position] ?? 0) - (b[position] ?? -1);
}
