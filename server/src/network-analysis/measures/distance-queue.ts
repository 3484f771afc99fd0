import { floatAt, intAt } from '../graph/typed-arrays.js';

/** Hands out nodes by ascending distance; `put` again with a smaller distance moves a node forward. */
export interface DistanceQueue {
  put(node: number, distance: number): void;
  /** The nearest node, or -1 when nothing is left. Nodes of equal distance may come in any order. */
  take(): number;
}

/** A binary heap for the nodes 0 .. n-1. O(log n) a step. */
export function heapQueue(n: number): DistanceQueue {
  const heap = new Int32Array(n);
  const place = new Int32Array(n).fill(-1);
  const key = new Float64Array(n);
  let size = 0;

  const rise = (node: number, from: number): void => {
    const own = floatAt(key, node);
    let position = from;
    while (position > 0) {
      const above = (position - 1) >> 1;
      const parent = intAt(heap, above);
      if (floatAt(key, parent) <= own) break;
      heap[position] = parent;
      place[parent] = position;
      position = above;
    }
    heap[position] = node;
    place[node] = position;
  };
  const sink = (node: number): void => {
    const own = floatAt(key, node);
    let position = 0;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= size) break;
      let below = intAt(heap, child);
      if (child + 1 < size && floatAt(key, intAt(heap, child + 1)) < floatAt(key, below)) below = intAt(heap, ++child);
      if (floatAt(key, below) >= own) break;
      heap[position] = below;
      place[below] = position;
      position = child;
    }
    heap[position] = node;
    place[node] = position;
  };
  return {
    put: (node, distance) => {
      key[node] = distance;
      const position = intAt(place, node);
      rise(node, position < 0 ? size++ : position);
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
