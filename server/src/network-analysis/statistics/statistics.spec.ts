import { expectFigure } from '../../../../test/reference/read.js';
import { holmAdjusted } from './holm.js';
import { hypergeometricTails } from './hypergeometric.js';
import { poissonCumulative } from './poisson.js';

/** Binomial coefficients as exact integers. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

describe('probabilities', () => {
  it('counts hypergeometric tails exactly like integers do', () => {
    for (const [population, successes, draws] of [
      [10, 4, 3],
      [20, 20, 5],
      [30, 11, 0],
      [45, 12, 33],
      [60, 30, 30],
    ] as const) {
      const all = choose(population, draws);
      const pmf = Array.from(
        { length: draws + 1 },
        (_, x) => Number((choose(successes, x) * choose(population - successes, draws - x) * 10n ** 20n) / all) / 1e20,
      );
      for (let x = 0; x <= draws; x++) {
        const { pLow, pHigh } = hypergeometricTails(population, successes, draws, x);
        expect(pLow).toBeCloseTo(
          pmf.slice(0, x + 1).reduce((a, b) => a + b, 0),
          12,
        );
        expect(pHigh).toBeCloseTo(
          pmf.slice(x).reduce((a, b) => a + b, 0),
          12,
        );
      }
    }
  });

  it('keeps far tails instead of calling them 0', () => {
    expect(hypergeometricTails(44850, 9000, 977, 0).pLow).toBeGreaterThan(0);
    expect(hypergeometricTails(44850, 9000, 977, 0).pLow).toBeLessThan(1e-90);
  });

  it('sums Poisson terms, also where exp(-lambda) is below the smallest number', () => {
    expectFigure(poissonCumulative(2, 1), 3 * Math.exp(-2), 'P(X <= 1), lambda 2');
    expect(poissonCumulative(0, 0)).toBe(1);
    expect(poissonCumulative(5, -1)).toBe(0);
    // Around a large mean the distribution is close to the normal one: median at lambda - 1/3 or so.
    expect(poissonCumulative(2000, 1999)).toBeCloseTo(0.5, 1);
    expect(poissonCumulative(2000, 2300)).toBeGreaterThan(0.999999);
    expect(poissonCumulative(2000, 1700)).toBeLessThan(1e-10);
    expect(poissonCumulative(2000, 1700)).toBeGreaterThan(0);
  });

  it('adjusts after Holm without changing the order, and leaves what is not tested alone', () => {
    expect(holmAdjusted([0.01, null, 0.04, 0.03, 0.9])).toEqual([0.04, null, 0.09, 0.09, 0.9]);
    expect(holmAdjusted([])).toEqual([]);
  });
});
