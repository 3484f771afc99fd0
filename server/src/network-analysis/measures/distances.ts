import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { pathFinder } from './shortest-paths.js';
import type { TieLengths } from './tie-lengths.js';

/** What the distances of every node to all others add up to. Nodes without a path add nothing. */
export interface DistanceTotals {
  /** Other nodes reached. */
  readonly reached: Int32Array;
  /** Sum of the distances to them. */
  readonly sums: Float64Array;
  /** Harmonic closeness: sum of 1 / distance. */
  readonly harmonic: Float64Array;
  /** Largest distance; 0 where nobody reaches anybody. */
  readonly diameter: number;
}

const WORD = 32;

/**
 * Distances in steps of all pairs, 32 sources at a time, each a bit of a word: a node passes on which searches have met it.
 * Distances of undirected networks are symmetric, so what meets a node is what it would reach. O(n/32 * diameter * (n + m)).
 */
export function hopTotals({ n, offsets, targets }: NetworkGraph, watch: Watch = unwatched): DistanceTotals {
  const reached = new Int32Array(n);
  const sums = new Float64Array(n);
  const harmonic = new Float64Array(n);
  const seen = new Int32Array(n);
  let front = new Int32Array(n);
  let next = new Int32Array(n);
  let diameter = 0;
  for (let first = 0; first < n; first += WORD) {
    watch(first, n);
    seen.fill(0);
    front.fill(0);
    for (let bit = 0; bit < WORD && first + bit < n; bit++) {
      front[first + bit] = 1 << bit;
      seen[first + bit] = 1 << bit;
    }
    for (let step = 1, alive = true; alive; step++) {
      alive = false;
      for (let v = 0; v < n; v++) {
        const end = intAt(offsets, v + 1);
        let met = 0;
        for (let arc = intAt(offsets, v); arc < end; arc++) met |= intAt(front, intAt(targets, arc));
        met &= ~intAt(seen, v);
        next[v] = met;
        if (met === 0) continue;
        alive = true;
        const count = bits(met);
        reached[v] = intAt(reached, v) + count;
        sums[v] = floatAt(sums, v) + count * step;
        harmonic[v] = floatAt(harmonic, v) + count / step;
      }
      // Marked only now: within a step no node may pass on what it has just met.
      for (let v = 0; v < n; v++) seen[v] = intAt(seen, v) | intAt(next, v);
      [front, next] = [next, front];
      if (alive && step > diameter) diameter = step;
    }
  }
  return { reached, sums, harmonic, diameter };
}

function bits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Distances along weighted paths of all pairs, in real lengths. O(n (m + n log n)). */
export function lengthTotals(graph: NetworkGraph, lengths: TieLengths, watch: Watch = unwatched): DistanceTotals {
  const { n } = graph;
  const { distance, order, search } = pathFinder(graph, lengths);
  const reached = new Int32Array(n);
  const sums = new Float64Array(n);
  const harmonic = new Float64Array(n);
  let diameter = 0;
  for (let v = 0; v < n; v++) {
    watch(v, n);
    const count = search(v);
    let sum = 0;
    let reciprocal = 0;
    for (let i = 1; i < count; i++) {
      const length = floatAt(distance, intAt(order, i)) * lengths.unit;
      sum += length;
      reciprocal += 1 / length;
      if (length > diameter) diameter = length;
    }
    reached[v] = count - 1;
    sums[v] = sum;
    harmonic[v] = reciprocal;
  }
  return { reached, sums, harmonic, diameter };
}
