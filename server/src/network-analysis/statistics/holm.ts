/**
 * Holm's adjustment for many tests: p-values in, adjusted p-values out, in the same order. Nulls are not tested and stay
 * null. O(k log k). Source: Holm 1979.
 */
export function holmAdjusted(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const tested: { position: number; p: number }[] = [];
  pValues.forEach((p, position) => {
    if (p !== null) tested.push({ position, p });
  });
  tested.sort((a, b) => a.p - b.p || a.position - b.position);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let floor = 0;
  tested.forEach(({ position, p }, rank) => {
    floor = Math.max(floor, Math.min(1, (tested.length - rank) * p));
    adjusted[position] = floor;
  });
  return adjusted;
}
