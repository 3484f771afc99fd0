import type { NetworkGraph } from '../graph/graph.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { distanceQueue } from './distance-queue.js';
import type { TieLengths } from './tie-lengths.js';

/** Work space for paths from one source after the other; `search` fills it anew. */
export interface PathFinder {
  readonly lengths: TieLengths;
  /** Distance in units of the lengths; Infinity where no path leads. */
  readonly distance: Float64Array;
  /** Reached nodes by ascending distance, the source first; only the first `reached` are valid. */
  readonly order: Int32Array;
  /** Searches from a source and returns how many nodes it reached, itself included. */
  readonly search: (source: number) => number;
}

/** Prepares single-source shortest paths. A search is O(n + m) where all ties are one step long, else O((n + m) log n). */
export function pathFinder(graph: NetworkGraph, lengths: TieLengths): PathFinder {
  const distance = new Float64Array(graph.n);
  const order = new Int32Array(graph.n);
  const plain = lengths.exact && lengths.longest <= 1;
  const search = plain ? breadthFirst(graph, distance, order) : nearestFirst(graph, lengths, distance, order);
  return { lengths, distance, order, search };
}

function breadthFirst({ offsets, targets }: NetworkGraph, distance: Float64Array, order: Int32Array) {
  return (source: number): number => {
    distance.fill(Infinity);
    distance[source] = 0;
    order[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = intAt(order, head);
      const next = floatAt(distance, v) + 1;
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        if (floatAt(distance, w) !== Infinity) continue;
        distance[w] = next;
        order[tail++] = w;
      }
    }
    return tail;
  };
}

/** Dijkstra 1959. Lengths that are equal within the tolerance are not told apart: the smaller of the two stands. */
function nearestFirst(
  { n, offsets, targets }: NetworkGraph,
  { values, longest, exact }: TieLengths,
  distance: Float64Array,
  order: Int32Array,
) {
  const queue = distanceQueue(n, longest, exact);
  return (source: number): number => {
    distance.fill(Infinity);
    distance[source] = 0;
    queue.put(source, 0);
    let reached = 0;
    for (let v = queue.take(); v >= 0; v = queue.take()) {
      order[reached++] = v;
      const base = floatAt(distance, v);
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        const length = base + floatAt(values, arc);
        if (length >= floatAt(distance, w)) continue;
        distance[w] = length;
        queue.put(w, length);
      }
    }
    return reached;
  };
}
