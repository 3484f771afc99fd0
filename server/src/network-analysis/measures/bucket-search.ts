import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { PathSpace, Search } from './path-space.js';
import { TOLERANCE } from './tie-lengths.js';

/** In a longer ring most buckets would stand empty. */
const BUCKET_BITS = 12;
const MOST_BUCKETS = 1 << BUCKET_BITS;
/** With more nodes a node and a length, or the number of a bucket, would not fit into 32 bits. */
const MOST_NODES = 2 ** (31 - BUCKET_BITS);
const FAR = 2 ** 31 - 1;
/** Share by which a bucket is narrower than the shortest tie, so that rounding never puts both ends of a tie into one. */
const MARGIN = 1e-6;

/**
 * A search in which nodes wait in a ring of buckets, one for every span of distances up to the longest tie ahead. No bucket is
 * wider than the shortest tie, so who waits in the nearest one comes no nearer any more. A node that comes nearer before is put
 * again; where it waited it is passed over. Null where the ring would be too long. Sources: Dial 1969; Dinitz 1978.
 */
export function bucketSearch(space: PathSpace): Search | null {
  const { exact, longest, values } = space.lengths;
  if (space.rows.n >= MOST_NODES) return null;
  if (exact && longest < MOST_BUCKETS) return byInteger(space);
  const width = values.reduce((a, b) => Math.min(a, b), Infinity) * (1 - MARGIN);
  return longest / width < MOST_BUCKETS ? bySpan(space, width) : null;
}

/** Integer lengths: a bucket holds one distance. */
function byInteger({ rows, lengths, distance, order, last, before }: PathSpace): Search {
  const { n, offsets, targets } = rows;
  const buckets = lengths.longest + 1;
  /** Target and length of an arc in one word, so that a tie costs one look into memory. */
  const packed = targets.map((w, arc) => w * MOST_BUCKETS + floatAt(lengths.values, arc));
  /** Distances as integers while they are searched. */
  const near = new Int32Array(n).fill(FAR);
  /** The arc over which a node came into a bucket last, and the arc that came into the same bucket before. */
  const first = new Int32Array(buckets).fill(-1);
  const behind = new Int32Array(targets.length);
  return (source) => {
    let tail = 1;
    let waiting = 0;
    near[source] = 0;
    order[0] = source;
    for (let head = 0, here = 0, bucket = 0; ;) {
      for (; head < tail; head++) {
        const v = intAt(order, head);
        const end = intAt(offsets, v + 1);
        for (let arc = intAt(offsets, v); arc < end; arc++) {
          const word = intAt(packed, arc);
          const w = word >> BUCKET_BITS;
          const step = word & (MOST_BUCKETS - 1);
          const length = here + step;
          const known = intAt(near, w);
          if (known < length) continue;
          if (known === length) {
            before[arc] = intAt(last, w);
          } else {
            near[w] = length;
            before[arc] = -1;
            const slot = bucket + step < buckets ? bucket + step : bucket + step - buckets;
            behind[arc] = intAt(first, slot);
            first[slot] = arc;
            waiting++;
          }
          last[w] = arc;
        }
      }
      if (waiting === 0) break;
      do {
        here++;
        bucket = bucket + 1 === buckets ? 0 : bucket + 1;
      } while (intAt(first, bucket) < 0);
      for (let arc = intAt(first, bucket); arc >= 0; arc = intAt(behind, arc)) {
        waiting--;
        const w = intAt(targets, arc);
        if (intAt(near, w) === here) order[tail++] = w;
      }
      first[bucket] = -1;
    }
    for (let i = 0; i < tail; i++) {
      const w = intAt(order, i);
      distance[w] = intAt(near, w);
      near[w] = FAR;
    }
    return tail;
  };
}

/** Other lengths: equal within the tolerance they are not told apart, the one found first stands. */
function bySpan({ rows, lengths, distance, order, last, before }: PathSpace, width: number): Search {
  const { n, offsets, targets } = rows;
  const { values, exact, longest } = lengths;
  const slack = exact ? 0 : TOLERANCE;
  const perWidth = 1 / width;
  // A power of two, so that the place in the ring is the last bits of a bucket's number.
  const buckets = 2 ** Math.ceil(Math.log2(longest / width + 2));
  const mask = buckets - 1;
  const first = new Int32Array(buckets).fill(-1);
  const behind = new Int32Array(targets.length);
  /** The last source from which a node was settled. */
  const settledFrom = new Int32Array(n).fill(-1);
  return (source) => {
    let tail = 1;
    let waiting = 0;
    distance[source] = 0;
    settledFrom[source] = source;
    order[0] = source;
    for (let head = 0, bucket = 0; ;) {
      for (; head < tail; head++) {
        const v = intAt(order, head);
        const here = floatAt(distance, v);
        const end = intAt(offsets, v + 1);
        for (let arc = intAt(offsets, v); arc < end; arc++) {
          const w = intAt(targets, arc);
          const length = here + floatAt(values, arc);
          const known = floatAt(distance, w);
          if (length > known + slack * length) continue;
          if (length >= known - slack * length) {
            before[arc] = intAt(last, w);
          } else {
            distance[w] = length;
            before[arc] = -1;
            const slot = (length * perWidth) & mask;
            behind[arc] = intAt(first, slot);
            first[slot] = arc;
            waiting++;
          }
          last[w] = arc;
        }
      }
      if (waiting === 0) return tail;
      do bucket = (bucket + 1) & mask;
      while (intAt(first, bucket) < 0);
      for (let arc = intAt(first, bucket); arc >= 0; arc = intAt(behind, arc)) {
        waiting--;
        const w = intAt(targets, arc);
        if (intAt(settledFrom, w) === source || ((floatAt(distance, w) * perWidth) & mask) !== bucket) continue;
        settledFrom[w] = source;
        order[tail++] = w;
      }
      first[bucket] = -1;
    }
  };
}
