/** The sets of a given size that are best at something: the key player problem. Source: Borgatti 2006. */
export interface KeyPlayers {
  /** Members of a set. */
  readonly size: number;
  /** What the best sets reach; null where too few nodes are left to say it. */
  readonly value: number | null;
  /** The best sets, members ascending, sets in the order of their members; no more than MOST_SETS are listed. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets reach the value. */
  readonly count: number;
  /** Whether every set was looked at; otherwise the sets are the best that were found. */
  readonly exact: boolean;
}

/** So many equally good sets are listed. */
export const MOST_SETS = 64;

/** Scores that differ by less than this share are equal: they are sums of the same fractions in another order. */
const TOLERANCE = 1e-12;

/** Keeps the sets with the largest score; what scores below `floor` need not be offered. */
export interface BestSets {
  floor: number;
  offer(score: number, members: readonly number[]): void;
  /** The largest score so far; -Infinity without a set. */
  best(): number;
  /** A score that some set is known to have: nothing below it needs to be offered. */
  expect(score: number): void;
  result(size: number, exact: boolean, valueOf: (score: number) => number | null): KeyPlayers;
}

/** Starts a search without a set. */
export function bestSets(): BestSets {
  let best = -Infinity;
  let count = 0;
  let sets: (readonly number[])[] = [];
  const slack = (): number => TOLERANCE * Math.abs(best);
  const raise = (score: number): void => {
    best = score;
    count = 0;
    sets = [];
    kept.floor = best - slack();
  };
  const kept: BestSets = {
    floor: -Infinity,
    best: () => best,
    expect: (score) => {
      if (score > best) raise(score);
    },
    offer: (score, members) => {
      if (score < kept.floor) return;
      if (!(score <= best + slack())) raise(score);
      count++;
      if (sets.length < MOST_SETS) sets.push(members);
    },
    result: (size, exact, valueOf) => ({ size, value: count === 0 ? null : valueOf(best), sets, count, exact }),
  };
  return kept;
}

/** Calls `use` with every set of `size` of the nodes 0 .. n-1, members and sets ascending; the list is used again. */
export function everySet(n: number, size: number, use: (members: readonly number[]) => void): void {
  const members: number[] = [];
  const add = (from: number): void => {
    if (members.length === size) return use(members);
    for (let v = from; v < n; v++) {
      members.push(v);
      add(v + 1);
      members.pop();
    }
  };
  add(0);
}
