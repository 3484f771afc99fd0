import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { Watch } from '../graph/watch.js';
import { closeGroups } from './close-groups.js';

/** By arranged node: others reached, sum of the distances to them and of their reciprocals. */
interface HopSums {
  readonly reached: Int32Array;
  readonly sums: Float64Array;
  readonly harmonic: Float64Array;
  readonly diameter: number;
}

/** Work space for one group of sources after the other. Two words of bits stand side by side for every node. */
interface Space {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly sums: Float64Array;
  readonly harmonic: Float64Array;
  /** Searches that have met a node, those that met it in the last step, and those that meet it in this one. */
  readonly seen: Int32Array;
  readonly front: Int32Array;
  readonly next: Int32Array;
  /** Nodes that some search still misses. */
  readonly missing: Int32Array;
}

const WORD = 32;
const GROUP = 2 * WORD;
/** A front with less than this part of the arcs passes its bits on without asking who is still missed. */
const FEW = 2;

/**
 * Distances in steps of all pairs, 64 sources close to each other at a time, each a bit: a node passes on which searches have
 * met it. Distances of undirected networks are symmetric, so what meets a node is what it would reach. A step walks the ties
 * of those that were met last, or of those that some search still misses, whichever are fewer. O(n/64 * diameter * m) at worst.
 * Source: Then et al. 2014 (multi-source breadth-first search).
 */
export function hopSums(rows: Rows, watch: Watch): HopSums {
  const { n, offsets, targets, starts } = rows;
  const reached = new Int32Array(n);
  const space: Space = {
    offsets,
    targets,
    sums: new Float64Array(n),
    harmonic: new Float64Array(n),
    seen: new Int32Array(2 * n),
    front: new Int32Array(2 * n),
    next: new Int32Array(2 * n),
    missing: new Int32Array(n),
  };
  const lists: readonly [Int32Array, Int32Array] = [new Int32Array(n), new Int32Array(n)];
  let diameter = 0;
  for (let component = 0; component + 1 < starts.length; component++) {
    const low = intAt(starts, component);
    const high = intAt(starts, component + 1);
    if (high - low < 2) continue;
    reached.fill(high - low - 1, low, high);
    let done = low;
    for (const group of closeGroups(rows, low, high, GROUP)) {
      watch(done, n);
      done += group.length;
      diameter = Math.max(diameter, searchFrom(space, group, low, high, lists));
    }
  }
  return { reached, sums: space.sums, harmonic: space.harmonic, diameter };
}

/** Searches from a group within its component and returns the largest distance met. */
function searchFrom(
  space: Space,
  group: Int32Array,
  low: number,
  high: number,
  lists: readonly [Int32Array, Int32Array],
): number {
  const { offsets, seen, front, missing } = space;
  const size = group.length;
  const full = size < WORD ? (1 << size) - 1 : -1;
  const fullMore = size === GROUP ? -1 : size <= WORD ? 0 : (1 << (size - WORD)) - 1;
  const few = (intAt(offsets, high) - intAt(offsets, low)) / FEW;
  let [current, fresh] = lists;
  let arcs = 0;
  seen.fill(0, 2 * low, 2 * high);
  for (let bit = 0; bit < size; bit++) {
    const v = intAt(group, bit);
    const word = 2 * v + (bit < WORD ? 0 : 1);
    current[bit] = v;
    front[word] = seen[word] = 1 << bit;
    arcs += intAt(offsets, v + 1) - intAt(offsets, v);
  }
  let count = size;
  let missed = -1;
  for (let step = 1; ; step++) {
    if (arcs > few) missed = listMissing(space, missed, low, high, full, fullMore);
    const met =
      arcs > few && arcs > arcsOf(space, missing, missed)
        ? pull(space, missed, fresh)
        : push(space, current, count, fresh);
    for (let i = 0; i < count; i++) {
      const v = intAt(current, i);
      front[2 * v] = front[2 * v + 1] = 0;
    }
    if (met === 0) return step - 1;
    arcs = advance(space, fresh, met, step);
    count = met;
    [current, fresh] = [fresh, current];
  }
}

/** Those who were met last pass their bits on; lists in `fresh` whom these meet for the first time and returns how many. */
function push(
  { offsets, targets, seen, front, next }: Space,
  current: Int32Array,
  count: number,
  fresh: Int32Array,
): number {
  let met = 0;
  for (let i = 0; i < count; i++) {
    const v = intAt(current, i);
    const [own, other] = [intAt(front, 2 * v), intAt(front, 2 * v + 1)];
    const end = intAt(offsets, v + 1);
    for (let arc = intAt(offsets, v); arc < end; arc++) {
      const w = intAt(targets, arc);
      const bits = own & ~intAt(seen, 2 * w);
      const more = other & ~intAt(seen, 2 * w + 1);
      if ((bits | more) === 0) continue;
      const before = intAt(next, 2 * w);
      const beside = intAt(next, 2 * w + 1);
      if ((before | beside) === 0) fresh[met++] = w;
      next[2 * w] = before | bits;
      next[2 * w + 1] = beside | more;
    }
  }
  return met;
}

/** The first `count` of those who are missed by some search ask all their contacts; lists who learns of one. */
function pull({ offsets, targets, seen, front, next, missing }: Space, count: number, fresh: Int32Array): number {
  let met = 0;
  for (let i = 0; i < count; i++) {
    const w = intAt(missing, i);
    const end = intAt(offsets, w + 1);
    let bits = 0;
    let more = 0;
    for (let arc = intAt(offsets, w); arc < end; arc++) {
      const v = intAt(targets, arc);
      bits |= intAt(front, 2 * v);
      more |= intAt(front, 2 * v + 1);
    }
    bits &= ~intAt(seen, 2 * w);
    more &= ~intAt(seen, 2 * w + 1);
    if ((bits | more) === 0) continue;
    next[2 * w] = bits;
    next[2 * w + 1] = more;
    fresh[met++] = w;
  }
  return met;
}

/** Counts the new meetings at this distance and makes them the front; returns the arcs of who was met. */
function advance(
  { offsets, seen, front, next, sums, harmonic }: Space,
  fresh: Int32Array,
  met: number,
  step: number,
): number {
  const reciprocal = 1 / step;
  let arcs = 0;
  for (let i = 0; i < met; i++) {
    const w = intAt(fresh, i);
    const bits = intAt(next, 2 * w);
    const more = intAt(next, 2 * w + 1);
    next[2 * w] = next[2 * w + 1] = 0;
    front[2 * w] = bits;
    front[2 * w + 1] = more;
    seen[2 * w] = intAt(seen, 2 * w) | bits;
    seen[2 * w + 1] = intAt(seen, 2 * w + 1) | more;
    const found = bitCount(bits) + bitCount(more);
    sums[w] = floatAt(sums, w) + found * step;
    harmonic[w] = floatAt(harmonic, w) + found * reciprocal;
    arcs += intAt(offsets, w + 1) - intAt(offsets, w);
  }
  return arcs;
}

/** Lists who is missed by some search, of the nodes from `low` to `high` or of the first `before` listed so far. */
function listMissing(
  { seen, missing }: Space,
  before: number,
  low: number,
  high: number,
  full: number,
  fullMore: number,
): number {
  const end = before < 0 ? high - low : before;
  let count = 0;
  for (let i = 0; i < end; i++) {
    const w = before < 0 ? low + i : intAt(missing, i);
    if (intAt(seen, 2 * w) !== full || intAt(seen, 2 * w + 1) !== fullMore) missing[count++] = w;
  }
  return count;
}

function arcsOf({ offsets }: Space, nodes: Int32Array, count: number): number {
  let arcs = 0;
  for (let i = 0; i < count; i++) arcs += intAt(offsets, intAt(nodes, i) + 1) - intAt(offsets, intAt(nodes, i));
  return arcs;
}

function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
