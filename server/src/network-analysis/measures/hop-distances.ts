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

/** Work space for one group of sources after the other. Four words of bits stand side by side for every node. */
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
const WORDS = 4;
const GROUP = WORDS * WORD;
/** A front with less than this part of the arcs passes its bits on without asking who is still missed. */
const FEW = 2;

/**
 * Distances in steps of all pairs, 128 sources close to each other at a time, each a bit: a node passes on which searches have
 * met it. Distances of undirected networks are symmetric, so what meets a node is what it would reach. A step walks the ties
 * of those that were met last, or of those that some search still misses, whichever are fewer. O(n/128 * diameter * m) at worst.
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
    seen: new Int32Array(WORDS * n),
    front: new Int32Array(WORDS * n),
    next: new Int32Array(WORDS * n),
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
  const full = wordsFull(group.length);
  const few = (intAt(offsets, high) - intAt(offsets, low)) / FEW;
  let [current, fresh] = lists;
  let arcs = 0;
  seen.fill(0, WORDS * low, WORDS * high);
  let count = group.length;
  for (let bit = 0; bit < count; bit++) {
    const v = intAt(group, bit);
    const word = WORDS * v + Math.floor(bit / WORD);
    current[bit] = v;
    front[word] = seen[word] = 1 << bit;
    arcs += intAt(offsets, v + 1) - intAt(offsets, v);
  }
  let missed = -1;
  for (let step = 1; ; step++) {
    if (arcs > few) missed = listMissing(space, missed, low, high, full);
    const met =
      arcs > few && arcs > arcsOf(space, missing, missed)
        ? pull(space, missed, fresh)
        : push(space, current, count, fresh);
    for (let i = 0; i < count; i++) {
      const word = WORDS * intAt(current, i);
      front[word] = front[word + 1] = front[word + 2] = front[word + 3] = 0;
    }
    if (met === 0) return step - 1;
    arcs = advance(space, fresh, met, step);
    count = met;
    [current, fresh] = [fresh, current];
  }
}

/** Bits of all searches of a group of so many, in words. */
const wordsFull = (size: number): Int32Array =>
  Int32Array.from({ length: WORDS }, (_, word) => {
    const bits = Math.min(Math.max(size - word * WORD, 0), WORD);
    return bits === WORD ? -1 : (1 << bits) - 1;
  });

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
    const own = WORDS * v;
    const own0 = intAt(front, own);
    const own1 = intAt(front, own + 1);
    const own2 = intAt(front, own + 2);
    const own3 = intAt(front, own + 3);
    const end = intAt(offsets, v + 1);
    for (let arc = intAt(offsets, v); arc < end; arc++) {
      const w = intAt(targets, arc);
      const at = WORDS * w;
      const bits0 = own0 & ~intAt(seen, at);
      const bits1 = own1 & ~intAt(seen, at + 1);
      const bits2 = own2 & ~intAt(seen, at + 2);
      const bits3 = own3 & ~intAt(seen, at + 3);
      if ((bits0 | bits1 | bits2 | bits3) === 0) continue;
      const before0 = intAt(next, at);
      const before1 = intAt(next, at + 1);
      const before2 = intAt(next, at + 2);
      const before3 = intAt(next, at + 3);
      if ((before0 | before1 | before2 | before3) === 0) fresh[met++] = w;
      next[at] = before0 | bits0;
      next[at + 1] = before1 | bits1;
      next[at + 2] = before2 | bits2;
      next[at + 3] = before3 | bits3;
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
    let bits0 = 0;
    let bits1 = 0;
    let bits2 = 0;
    let bits3 = 0;
    for (let arc = intAt(offsets, w); arc < end; arc++) {
      const at = WORDS * intAt(targets, arc);
      bits0 |= intAt(front, at);
      bits1 |= intAt(front, at + 1);
      bits2 |= intAt(front, at + 2);
      bits3 |= intAt(front, at + 3);
    }
    const own = WORDS * w;
    bits0 &= ~intAt(seen, own);
    bits1 &= ~intAt(seen, own + 1);
    bits2 &= ~intAt(seen, own + 2);
    bits3 &= ~intAt(seen, own + 3);
    if ((bits0 | bits1 | bits2 | bits3) === 0) continue;
    next[own] = bits0;
    next[own + 1] = bits1;
    next[own + 2] = bits2;
    next[own + 3] = bits3;
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
    let found = 0;
    for (let word = WORDS * w; word < WORDS * w + WORDS; word++) {
      const bits = intAt(next, word);
      next[word] = 0;
      front[word] = bits;
      seen[word] = intAt(seen, word) | bits;
      found += bitCount(bits);
    }
    sums[w] = floatAt(sums, w) + found * step;
    harmonic[w] = floatAt(harmonic, w) + found * reciprocal;
    arcs += intAt(offsets, w + 1) - intAt(offsets, w);
  }
  return arcs;
}

/** Lists who is missed by some search, of the nodes from `low` to `high` or of the first `before` listed so far. */
function listMissing({ seen, missing }: Space, before: number, low: number, high: number, full: Int32Array): number {
  const end = before < 0 ? high - low : before;
  let count = 0;
  for (let i = 0; i < end; i++) {
    const w = before < 0 ? low + i : intAt(missing, i);
    let lacking = 0;
    for (let word = 0; word < WORDS; word++) lacking |= intAt(seen, WORDS * w + word) ^ intAt(full, word);
    if (lacking !== 0) missing[count++] = w;
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
