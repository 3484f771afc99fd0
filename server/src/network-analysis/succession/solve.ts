import type { Watch } from '../graph/watch.js';
import { binomial, feasibleSets, smallestSets } from './exact-search.js';
import type { SearchLimits, SizeExamined } from './exact-search.js';
import { greedySearch } from './greedy-search.js';
import { contributions, lowerBound } from './lower-bound.js';
import type { Problem } from './problem.js';

/** What the enumeration, or beyond it the greedy search, found. */
export interface Solution {
  /** Smallest sets: all of them where exact, else the one found; empty where there is none. */
  readonly sets: readonly (readonly number[])[];
  readonly exact: boolean;
  readonly lowerBound: number | null;
  readonly examined: readonly SizeExamined[];
}

/** Enumerates within the limits; what is larger is searched greedily, with a certificate. */
export function solve(problem: Problem, limits: SearchLimits, watch: Watch): Solution {
  const { examined, sets, size } = smallestSets(problem, limits, watch);
  if (size !== null) return { sets, exact: true, lowerBound: size, examined };
  const need = contributions(problem);
  const certificate = need === null ? null : lowerBound(problem, need);
  const found = greedySearch(problem, watch)?.set ?? null;
  return {
    sets: found === null ? [] : [found],
    exact: false,
    lowerBound: certificate === null ? null : Math.max(certificate, examined.length + 1),
    examined,
  };
}

/** Whether a set exists: of the largest size that is enumerated (adding members never harms), else by the greedy search. */
export function isSolvable(problem: Problem, limits: SearchLimits, watch: Watch): boolean {
  const all = problem.candidates.length;
  const size = Math.min(limits.largest, all);
  const enumerable = binomial(all, size) <= limits.combinations;
  if (enumerable && feasibleSets(problem, size, watch, 1).length > 0) return true;
  return (greedySearch(problem, watch)?.set ?? null) !== null;
}
