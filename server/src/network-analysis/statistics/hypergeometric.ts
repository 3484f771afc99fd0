/** Both tails of a distribution at a value, the value itself counted in each. */
export interface Tails {
  /** P(X <= x). */
  readonly pLow: number;
  /** P(X >= x). */
  readonly pHigh: number;
}

/**
 * Tails of the hypergeometric distribution: of `population` things `successes` are marked, `draws` are taken, `x` of these
 * are marked. The terms are built outwards from the mode by their ratios and divided by their sum: no factorials, no
 * logarithms, relative error about 1e-13 also in far tails. O(length of the support).
 */
export function hypergeometricTails(population: number, successes: number, draws: number, x: number): Tails {
  const lowest = Math.max(0, draws - (population - successes));
  const highest = Math.min(draws, successes);
  if (x < lowest) return { pLow: 0, pHigh: 1 };
  if (x > highest) return { pLow: 1, pHigh: 0 };
  const mode = clamp(Math.floor(((draws + 1) * (successes + 1)) / (population + 2)), lowest, highest);
  /** P(X = k + 1) / P(X = k). */
  const ratio = (k: number): number =>
    ((successes - k) * (draws - k)) / ((k + 1) * (population - successes - draws + k + 1));

  let low = 0;
  let high = 0;
  let total = 0;
  const add = (k: number, term: number): void => {
    total += term;
    if (k <= x) low += term;
    if (k >= x) high += term;
  };
  let term = 1;
  for (let k = mode; k <= highest; k++) {
    add(k, term);
    term *= ratio(k);
  }
  term = 1;
  for (let k = mode - 1; k >= lowest; k--) {
    term /= ratio(k);
    add(k, term);
  }
  return { pLow: Math.min(1, low / total), pHigh: Math.min(1, high / total) };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
