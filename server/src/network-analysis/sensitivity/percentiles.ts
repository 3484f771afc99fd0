/** From the 5th to the 95th percentile; values that are not defined are left out. */
export interface DrawnRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range that holds the middle nine tenths of the values, by nearest rank: the smallest value that at least 5 % (95 %) of
 * them do not exceed. Null without values. O(k log k).
 */
export function rangeOf(values: readonly (number | null)[]): DrawnRange | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [low, high] = [at(0.05), at(0.95)];
  return low === undefined || high === undefined ? null : { low, high };
}
