import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { Watch } from '../graph/watch.js';
import { sourceCount } from './sources.js';
import type { Sources } from './sources.js';

/** Beyond so many paths sums of them lose digits or overflow. */
export const MOST_PATHS = 2 ** 900;

/** Work space for one source after the other, by arranged node; the lists by position. */
interface Space {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Paths as they are found, 0 for who is not reached; what arrives after a node was counted is never read. */
  readonly found: Float64Array;
  /** Paths of the levels that are complete. */
  readonly paths: Float64Array;
  /** (1 + dependency) / paths: what each path to a node hands back to the node before it. */
  readonly share: Float64Array;
  /** Sum of the shares one level further out. */
  readonly given: Float64Array;
  readonly total: Float64Array;
  /** Reached nodes, level by level. */
  readonly order: Int32Array;
  readonly unreached: Int32Array;
  /** Where every level begins in `order`, and the arcs of its nodes. */
  readonly begins: Int32Array;
  readonly arcsOf: Int32Array;
}

/**
 * Betweenness with ties of one step, each unordered pair counted from both ends, by arranged node; null where there are more
 * paths than a number can count. O(n m). Source: Brandes 2001, here level by level and without a record of levels: whoever is
 * not yet reached has 0 paths, and contacts further away than one level are impossible, so a sum over all contacts is the sum
 * over those one level nearer. Between two levels the ties of the side with fewer of them are walked: outward from the
 * level's nodes or back from those that are not reached yet.
 */
export function twofoldHopBetweenness(rows: Rows, sources: Sources, watch: Watch): Float64Array | null {
  const { n, offsets, targets, starts } = rows;
  const space: Space = {
    offsets,
    targets,
    found: new Float64Array(n),
    paths: new Float64Array(n),
    share: new Float64Array(n),
    given: new Float64Array(n),
    total: new Float64Array(n),
    order: new Int32Array(n),
    unreached: new Int32Array(n),
    begins: new Int32Array(n + 2),
    arcsOf: new Int32Array(n + 2),
  };
  const all = sourceCount(n, sources);
  let done = 0;
  for (let component = 0; component + 1 < starts.length; component++) {
    const low = intAt(starts, component);
    const high = intAt(starts, component + 1);
    for (let source = low; source < high; source++) {
      if (source % sources.step !== sources.first) continue;
      watch(done++, all);
      if (high - low < 3) continue;
      const last = outward(space, source, low, high);
      if (last < 0) return null;
      inward(space, last);
    }
  }
  return space.total;
}

/** Finds levels and numbers of paths; returns the number of the last level, or -1 for too many paths. */
function outward(space: Space, source: number, low: number, high: number): number {
  const { offsets, found, paths, share, given, order, begins, arcsOf } = space;
  found.fill(0, low, high);
  paths.fill(0, low, high);
  share.fill(0, low, high);
  given.fill(0, low, high);
  found[source] = 1;
  paths[source] = 1;
  order[0] = source;
  begins[0] = 0;
  let end = 1;
  let level = 0;
  let front = intAt(offsets, source + 1) - intAt(offsets, source);
  let left = intAt(offsets, high) - intAt(offsets, low) - front;
  let listed = -1;
  let most = 1;
  arcsOf[0] = front;
  while (left > 0) {
    let tail: number;
    if (front <= left) {
      tail = push(space, intAt(begins, level), end);
    } else {
      if (listed < 0) listed = listUnreached(space, low, high);
      listed = pull(space, listed, end);
      tail = high - low - listed;
    }
    front = 0;
    for (let i = end; i < tail; i++) {
      const w = intAt(order, i);
      const own = floatAt(found, w);
      paths[w] = own;
      if (own > most) most = own;
      front += intAt(offsets, w + 1) - intAt(offsets, w);
    }
    left -= front;
    level++;
    begins[level] = end;
    arcsOf[level] = front;
    end = tail;
  }
  begins[level + 1] = end;
  return most > MOST_PATHS ? -1 : level;
}

/** Every node of a level adds its paths to all its contacts; returns where the next level ends in `order`. */
function push({ offsets, targets, found, paths, order }: Space, begin: number, end: number): number {
  let tail = end;
  for (let i = begin; i < end; i++) {
    const v = intAt(order, i);
    const own = floatAt(paths, v);
    const stop = intAt(offsets, v + 1);
    for (let arc = intAt(offsets, v); arc < stop; arc++) {
      const w = intAt(targets, arc);
      const before = floatAt(found, w);
      if (before === 0) order[tail++] = w;
      found[w] = before + own;
    }
  }
  return tail;
}

/** Who is not reached yet, of `listed` candidates, adds up the paths of all its contacts; returns how many are left. */
function pull(space: Space, listed: number, end: number): number {
  const { offsets, targets, found, paths, order, unreached } = space;
  let tail = end;
  let kept = 0;
  for (let i = 0; i < listed; i++) {
    const w = intAt(unreached, i);
    if (floatAt(found, w) !== 0) continue;
    const sum = sumOf(offsets, targets, paths, w);
    if (sum === 0) {
      unreached[kept++] = w;
    } else {
      found[w] = sum;
      order[tail++] = w;
    }
  }
  return kept;
}

function listUnreached({ found, unreached }: Space, low: number, high: number): number {
  let count = 0;
  for (let w = low; w < high; w++) if (floatAt(found, w) === 0) unreached[count++] = w;
  return count;
}

function sumOf(offsets: Int32Array, targets: Int32Array, values: Float64Array, v: number): number {
  const stop = intAt(offsets, v + 1);
  let sum = 0;
  for (let arc = intAt(offsets, v); arc < stop; arc++) sum += floatAt(values, intAt(targets, arc));
  return sum;
}

/** From the last level inward every node learns what the paths beyond it depend on it. */
function inward(space: Space, last: number): void {
  const { offsets, targets, paths, share, given, total, order, begins, arcsOf } = space;
  for (let level = last; level > 0; level--) {
    const begin = intAt(begins, level);
    const end = intAt(begins, level + 1);
    if (level < last) {
      if (intAt(arcsOf, level) <= intAt(arcsOf, level + 1)) {
        for (let i = begin; i < end; i++) {
          const v = intAt(order, i);
          given[v] = sumOf(offsets, targets, share, v);
        }
      } else {
        hand(space, end, intAt(begins, level + 2));
      }
    }
    for (let i = begin; i < end; i++) {
      const v = intAt(order, i);
      const sum = floatAt(given, v);
      const own = floatAt(paths, v);
      total[v] = floatAt(total, v) + sum * own;
      share[v] = sum + 1 / own;
    }
  }
}

/** The nodes of a level hand their share to all contacts; only those one level nearer will look at it. */
function hand({ offsets, targets, share, given, order }: Space, begin: number, end: number): void {
  for (let i = begin; i < end; i++) {
    const w = intAt(order, i);
    const own = floatAt(share, w);
    const stop = intAt(offsets, w + 1);
    for (let arc = intAt(offsets, w); arc < stop; arc++) {
      const v = intAt(targets, arc);
      given[v] = floatAt(given, v) + own;
    }
  }
}
