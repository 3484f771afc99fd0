import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { DistanceTotals } from './distances.js';

/** Closeness inside the component: nodes reached / sum of the distances to them; null for an isolate. Freeman 1978/79. */
export const closenessInComponent = ({ reached, sums }: DistanceTotals): readonly (number | null)[] =>
  Array.from(reached, (count, v) => (count === 0 ? null : count / floatAt(sums, v)));

/** Closeness after Wasserman & Faust 1994: that inside the component times the share of the others reached; isolates 0. */
export const closeness = ({ reached, sums }: DistanceTotals): readonly (number | null)[] =>
  Array.from(reached, (count, v) => {
    if (reached.length < 2) return null;
    return count === 0 ? 0 : (count / floatAt(sums, v)) * (count / (reached.length - 1));
  });

/** Harmonic closeness divided by n-1: 1 where everybody is a contact; null below two nodes. Marchiori & Latora 2000. */
export const normalisedHarmonic = ({ harmonic }: DistanceTotals): readonly (number | null)[] =>
  Array.from(harmonic, (sum) => (harmonic.length < 2 ? null : sum / (harmonic.length - 1)));

/** Summary of all distances. */
export interface DistanceSummary {
  /** Largest distance of two nodes that reach each other; null where none do. */
  readonly diameter: number | null;
  readonly meanOfReachable: number | null;
  readonly reachableOrderedPairs: number;
  /** Sum of 1 / distance over all ordered pairs / (n(n-1)), no path counting 0; null below two nodes. */
  readonly meanReciprocal: number | null;
}

/** Sums up the distances of all nodes. O(n). */
export function distanceSummary({ reached, sums, harmonic, diameter }: DistanceTotals): DistanceSummary {
  const n = reached.length;
  let pairs = 0;
  let sum = 0;
  let reciprocal = 0;
  for (let v = 0; v < n; v++) {
    pairs += intAt(reached, v);
    sum += floatAt(sums, v);
    reciprocal += floatAt(harmonic, v);
  }
  return {
    diameter: pairs === 0 ? null : diameter,
    meanOfReachable: pairs === 0 ? null : sum / pairs,
    reachableOrderedPairs: pairs,
    meanReciprocal: n < 2 ? null : reciprocal / (n * (n - 1)),
  };
}

/** Distance-weighted fragmentation DF: 1 - mean reciprocal distance, 0 to 1; null below two nodes. Source: Borgatti 2006. */
export function distanceFragmentation(totals: DistanceTotals): number | null {
  const { meanReciprocal } = distanceSummary(totals);
  return meanReciprocal === null ? null : 1 - meanReciprocal;
}
