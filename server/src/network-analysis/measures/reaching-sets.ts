import type { NetworkGraph } from '../graph/graph.js';
import { floatAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { hopMatrix, UNREACHED } from './hop-matrix.js';
import type { HopMatrix } from './hop-matrix.js';
import { bestSets } from './key-players.js';
import type { BestSets, KeyPlayers } from './key-players.js';

/** KPP-POS by reach: the sets of 1 .. `largest` nodes (three at most) with the most others within `steps` steps. */
export function reachingSets(
  graph: NetworkGraph,
  steps: number,
  largest: number,
  watch: Watch = unwatched,
): readonly KeyPlayers[] {
  return coveringSets(hopMatrix(graph), (hops) => (hops <= steps ? 1 : 0), largest, watch);
}

/** KPP-POS by DR: the sets of 1 .. `largest` nodes (three at most) with the largest sum of 1 / steps to all others. */
export function nearestSets(graph: NetworkGraph, largest: number, watch: Watch = unwatched): readonly KeyPlayers[] {
  return coveringSets(hopMatrix(graph), (hops) => (hops === UNREACHED ? 0 : 1 / Math.max(hops, 1)), largest, watch);
}

/**
 * The sets that are worth most, a set being worth the sum over all nodes of what the nearest member gives. Every set counts,
 * but only those are summed up whose bound reaches the best: a member never adds more to a set than to a part of it. Members
 * give themselves 1 each, which the value leaves out; null where no other is left. O(n^2 n + n^3) with a small share of sums.
 * Sources: Borgatti 2006; bound by submodularity, Nemhauser, Wolsey & Fisher 1978.
 */
function coveringSets(
  matrix: HopMatrix,
  gives: (hops: number) => number,
  largest: number,
  watch: Watch,
): readonly KeyPlayers[] {
  const { n, hops } = matrix;
  const { scale, worth } = scaledWorth(matrix, gives);
  const nearest = new Uint16Array(n);
  const sumWith = (row: Uint16Array, v: number): number => {
    const base = v * n;
    let sum = 0;
    for (let t = 0; t < n; t++) sum += floatAt(worth, Math.min(row[t] ?? UNREACHED, hops[base + t] ?? UNREACHED));
    return sum;
  };
  const alone = Float64Array.from({ length: n }, (_, v) => sumWith(hops.subarray(v * n, v * n + n), v));
  const best: BestSets[] = Array.from({ length: largest }, () => bestSets());
  const [single, pair, triple] = best;
  alone.forEach((sum, v) => single?.offer(sum, [v]));

  const together = new Float64Array(pair ? n * n : 0);
  for (let a = 0; pair && a < n; a++) {
    watch(a, largest * n);
    const row = hops.subarray(a * n, a * n + n);
    for (let b = a + 1; b < n; b++) {
      const sum = sumWith(row, b);
      together[a * n + b] = sum;
      if (sum >= pair.floor) pair.offer(sum, [a, b]);
    }
  }

  const join = (a: number, b: number): void => {
    for (let t = 0; t < n; t++) {
      nearest[t] = Math.min(hops[a * n + t] ?? UNREACHED, hops[b * n + t] ?? UNREACHED);
    }
  };
  if (triple && pair) {
    // One good set from the start, so that the bound spares the most.
    const [a = 0, b = 0] = pair.result(2, true, (sum) => sum).sets[0] ?? [];
    join(a, b);
    for (let c = 0; c < n; c++) if (c !== a && c !== b) triple.expect(sumWith(nearest, c));
  }
  for (let a = 0; triple && a < n; a++) {
    watch(n + a, largest * n);
    for (let b = a + 1; b < n; b++) {
      const ab = floatAt(together, a * n + b);
      const besideA = ab - floatAt(alone, a);
      const besideB = ab - floatAt(alone, b);
      let joined = false;
      for (let c = b + 1; c < n; c++) {
        const bound = Math.min(besideA + floatAt(together, a * n + c), besideB + floatAt(together, b * n + c));
        if (bound < triple.floor) continue;
        if (!joined) join(a, b);
        joined = true;
        const sum = sumWith(nearest, c);
        if (sum >= triple.floor) triple.offer(sum, [a, b, c]);
      }
    }
  }
  return best.map((sets, position) => {
    const size = position + 1;
    return sets.result(size, true, (sum) => (n > size ? (sum - size * scale) / scale : null));
  });
}

const LARGEST_SCALE = 1e9;

/** What each number of steps gives, times a scale that makes fractions integers where it stays small, so that sums are exact. */
function scaledWorth({ furthest }: HopMatrix, gives: (hops: number) => number) {
  let multiple = 1;
  for (let step = 2; step <= furthest && multiple <= LARGEST_SCALE; step++) {
    multiple = (multiple / commonDivisor(multiple, step)) * step;
  }
  const scale = multiple <= LARGEST_SCALE ? multiple : 1;
  const worth = new Float64Array(UNREACHED + 1);
  for (let hops = 0; hops <= furthest; hops++) {
    const given = gives(hops) * scale;
    worth[hops] = scale > 1 ? Math.round(given) : given;
  }
  worth[UNREACHED] = gives(UNREACHED);
  return { scale, worth };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
