import type { NetworkGraph } from '../graph/graph.js';
import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';

const WORD = 32;

/**
 * Prepares sums of 1 / steps over all ordered pairs of what is left when nodes are lost, no path adding 0: n(n-1)(1 - DF).
 * 32 searches run at a time, each a bit of a word; nodes that all of them have met are passed over. Sources are taken in the
 * order of a search, so that those of one word lie close together and end together. O(n/32 diameter (n + m)) per call.
 */
export function reciprocalSums(graph: NetworkGraph): (lost: Uint8Array) => number {
  const { n, offsets, targets } = graph;
  const sources = nearbyOrder(graph);
  const seen = new Int32Array(n);
  let front = new Int32Array(n);
  let next = new Int32Array(n);
  const pairsAt = new Float64Array(n + 1);

  /** Starts the searches of one word; returns the bits that are in use. */
  const start = (lost: Uint8Array, first: number): number => {
    front.fill(0);
    let used = 0;
    for (let v = 0; v < n; v++) seen[v] = -byteAt(lost, v);
    for (let bit = 0; bit < WORD && first + bit < sources.length; bit++) {
      const source = intAt(sources, first + bit);
      if (byteAt(lost, source) !== 0) continue;
      front[source] = 1 << bit;
      seen[source] = 1 << bit;
      used |= 1 << bit;
    }
    return used;
  };

  return (lost) => {
    let furthest = 0;
    for (let first = 0; first < sources.length; first += WORD) {
      let alive = start(lost, first);
      for (let step = 1; alive !== 0; step++) {
        let fresh = 0;
        let met = 0;
        for (let v = 0; v < n; v++) {
          const missing = alive & ~intAt(seen, v);
          let here = 0;
          if (missing !== 0) {
            const end = intAt(offsets, v + 1);
            for (let arc = intAt(offsets, v); arc < end && (here & missing) !== missing; arc++) {
              here |= intAt(front, intAt(targets, arc));
            }
            here &= missing;
            if (here !== 0) {
              seen[v] = intAt(seen, v) | here;
              fresh |= here;
              met += bits(here);
            }
          }
          next[v] = here;
        }
        if (step > furthest) pairsAt[(furthest = step)] = 0;
        pairsAt[step] = floatAt(pairsAt, step) + met;
        [front, next] = [next, front];
        alive = fresh;
      }
    }
    let sum = 0;
    for (let step = furthest; step > 0; step--) sum += floatAt(pairsAt, step) / step;
    return sum;
  };
}

/** All nodes that have contacts, in the order of a breadth-first search of each component. */
function nearbyOrder({ n, offsets, targets }: NetworkGraph): Int32Array {
  const met = new Uint8Array(n);
  const order: number[] = [];
  for (let seed = 0; seed < n; seed++) {
    if (byteAt(met, seed) === 1 || intAt(offsets, seed) === intAt(offsets, seed + 1)) continue;
    met[seed] = 1;
    let head = order.push(seed) - 1;
    for (let v = order[head]; v !== undefined; v = order[++head]) {
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const w = intAt(targets, arc);
        if (byteAt(met, w) === 1) continue;
        met[w] = 1;
        order.push(w);
      }
    }
  }
  return Int32Array.from(order);
}

function bits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
