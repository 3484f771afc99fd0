import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { heapQueue } from './distance-queue.js';
import { TOLERANCE } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

/**
 * Work space for all shortest paths from one source after the other; `search` fills it anew. The arcs over which the shortest
 * paths reach w are `last[w]`, `before[last[w]]` and so on until -1; each leads from `origins[arc]` to w.
 */
export interface PathFinder {
  readonly rows: Rows;
  readonly lengths: TieLengths;
  /** Distance in units of the lengths; valid for reached nodes only. */
  readonly distance: Float64Array;
  /** Reached nodes by ascending distance, the source first; only the first `reached` are valid. */
  readonly order: Int32Array;
  readonly last: Int32Array;
  readonly before: Int32Array;
  /** Searches from a source and returns how many nodes it reached, itself included. */
  readonly search: (source: number) => number;
}

type Space = Omit<PathFinder, 'search'>;
/** Searches from a source among the nodes of its component, of which all distances are Infinity. */
type Search = (source: number) => number;

/** With longer ties most buckets would stand empty. */
const BUCKET_BITS = 12;
const MOST_BUCKETS = 1 << BUCKET_BITS;
/** Nodes beyond this, and distances, would not fit into a word beside a length. */
const MOST_NODES = 2 ** (31 - BUCKET_BITS);
const FAR = 2 ** 31 - 1;

/**
 * Prepares single-source shortest paths on arranged rows; the lengths stand beside the arranged targets. A search is O(n + m)
 * where all ties are one step long, O(n + m + longest distance) where they are integers, else O((n + m) log n).
 */
export function pathFinder(rows: Rows, lengths: TieLengths): PathFinder {
  const { n, targets, starts } = rows;
  const space: Space = {
    rows,
    lengths,
    distance: new Float64Array(n),
    order: new Int32Array(n),
    last: new Int32Array(n),
    before: new Int32Array(targets.length),
  };
  const run = searchFor(space);
  let component = 0;
  const search = (source: number): number => {
    while (intAt(starts, component + 1) <= source) component++;
    while (intAt(starts, component) > source) component--;
    space.distance.fill(Infinity, intAt(starts, component), intAt(starts, component + 1));
    space.last[source] = -1;
    return run(source);
  };
  return { ...space, search };
}

function searchFor(space: Space): Search {
  const { exact, longest } = space.lengths;
  if (exact && longest <= 1) return stepByStep(space);
  const isShort = longest < MOST_BUCKETS && space.rows.n < MOST_NODES;
  return exact && isShort ? bucketByBucket(space) : nearestFirst(space);
}

function stepByStep({ rows, distance, order, last, before }: Space): Search {
  const { offsets, targets } = rows;
  return (source) => {
    distance[source] = 0;
    order[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = intAt(order, head);
      const next = floatAt(distance, v) + 1;
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        const known = floatAt(distance, w);
        if (known < next) continue;
        if (known === next) {
          before[arc] = intAt(last, w);
        } else {
          distance[w] = next;
          before[arc] = -1;
          order[tail++] = w;
        }
        last[w] = arc;
      }
    }
    return tail;
  };
}

/**
 * Integer lengths: nodes wait in a ring of buckets, one for every distance up to the longest tie ahead. A node that comes
 * nearer is put again; where it waited before it is passed over. Source: Dial 1969.
 */
function bucketByBucket({ rows, lengths, distance, order, last, before }: Space): Search {
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

/** Dijkstra 1959. Lengths that are equal within the tolerance are not told apart: the one found first stands. */
function nearestFirst({ rows, lengths, distance, order, last, before }: Space): Search {
  const { n, offsets, targets } = rows;
  const { values, exact } = lengths;
  const slack = exact ? 0 : TOLERANCE;
  const queue = heapQueue(n);
  return (source) => {
    let tail = 0;
    distance[source] = 0;
    queue.put(source, 0);
    for (let v = queue.take(); v >= 0; v = queue.take()) {
      order[tail++] = v;
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
          queue.put(w, length);
        }
        last[w] = arc;
      }
    }
    return tail;
  };
}
