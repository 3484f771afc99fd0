import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { bucketSearch } from './bucket-search.js';
import { heapQueue } from './distance-queue.js';
import { isHops, TOLERANCE } from './tie-lengths.js';
import type { PathSpace, Search } from './path-space.js';
import type { TieLengths } from './tie-lengths.js';

/** Shortest paths ready to be searched. */
export interface PathFinder extends PathSpace {
  readonly search: Search;
}

/**
 * Prepares single-source shortest paths on arranged rows; the lengths stand beside the arranged targets. A search is O(n + m)
 * where all ties are one step long, O(n + m + longest distance / shortest tie) where this is below
 * 4,096 for the longest tie, else O((n + m) log n).
 */
export function pathFinder(rows: Rows, lengths: TieLengths): PathFinder {
  const { n, targets, starts } = rows;
  const space: PathSpace = {
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

function searchFor(space: PathSpace): Search {
  if (isHops(space.lengths)) return stepByStep(space);
  return bucketSearch(space) ?? nearestFirst(space);
}

function stepByStep({ rows, distance, order, last, before }: PathSpace): Search {
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

/** Dijkstra 1959. Lengths that are equal within the tolerance are not told apart: the one found first stands. */
function nearestFirst({ rows, lengths, distance, order, last, before }: PathSpace): Search {
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
