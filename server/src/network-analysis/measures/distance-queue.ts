import { floatAt, intAt } from '../graph/typed-arrays.js';

/** Hands out nodes by ascending distance; `put` again with a smaller distance moves a node forward. */
export interface DistanceQueue {
  put(node: number, distance: number): void;
  /** The nearest node, or -1 when nothing is left. */
  take(): number;
}

const MOST_BUCKETS = 4096;

/**
 * A queue for distances that grow by at most `longest` at a time: buckets in a ring where lengths are integers and short
 * (Dial 1969), else a binary heap. Nodes of equal distance may come in any order.
 */
export const distanceQueue = (n: number, longest: number, exact: boolean): DistanceQueue =>
  exact && longest < MOST_BUCKETS ? bucketQueue(n, longest + 1) : heapQueue(n);

function bucketQueue(n: number, buckets: number): DistanceQueue {
  const first = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(n).fill(-1);
  const previous = new Int32Array(n).fill(-1);
  const bucketOf = new Int32Array(n).fill(-1);
  let held = 0;
  let current = 0;

  const unlink = (node: number): void => {
    const [before, after] = [intAt(previous, node), intAt(next, node)];
    if (before >= 0) next[before] = after;
    else first[intAt(bucketOf, node)] = after;
    if (after >= 0) previous[after] = before;
    bucketOf[node] = -1;
  };
  return {
    put: (node, distance) => {
      // A search begins at distance 0; within it the ring only turns forward.
      if (distance === 0) current = 0;
      if (intAt(bucketOf, node) >= 0) unlink(node);
      else held++;
      const bucket = distance % buckets;
      const head = intAt(first, bucket);
      next[node] = head;
      previous[node] = -1;
      if (head >= 0) previous[head] = node;
      first[bucket] = node;
      bucketOf[node] = bucket;
    },
    take: () => {
      if (held === 0) return -1;
      while (intAt(first, current) < 0) current = current + 1 === buckets ? 0 : current + 1;
      const node = intAt(first, current);
      unlink(node);
      held--;
      return node;
    },
  };
}

function heapQueue(n: number): DistanceQueue {
  const heap = new Int32Array(n);
  const place = new Int32Array(n).fill(-1);
  const key = new Float64Array(n);
  let size = 0;

  const set = (position: number, node: number): void => {
    heap[position] = node;
    place[node] = position;
  };
  const rise = (node: number): void => {
    let position = intAt(place, node);
    while (position > 0) {
      const above = (position - 1) >> 1;
      const parent = intAt(heap, above);
      if (floatAt(key, parent) <= floatAt(key, node)) break;
      set(position, parent);
      position = above;
    }
    set(position, node);
  };
  const sink = (node: number): void => {
    let position = 0;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= size) break;
      if (child + 1 < size && floatAt(key, intAt(heap, child + 1)) < floatAt(key, intAt(heap, child))) child++;
      if (floatAt(key, intAt(heap, child)) >= floatAt(key, node)) break;
      set(position, intAt(heap, child));
      position = child;
    }
    set(position, node);
  };
  return {
    put: (node, distance) => {
      key[node] = distance;
      if (intAt(place, node) < 0) set(size++, node);
      rise(node);
    },
    take: () => {
      if (size === 0) return -1;
      const node = intAt(heap, 0);
      place[node] = -1;
      size--;
      if (size > 0) sink(intAt(heap, size));
      return node;
    },
  };
}
