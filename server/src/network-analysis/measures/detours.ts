import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';
import { heapQueue } from './distance-queue.js';
import type { Dominators } from './dominators.js';
import type { PathFinder } from './shortest-paths.js';

/** Change of the sum of reciprocal distances from the source to the nodes below v that other paths still reach, without v. */
export type Detour = (v: number) => number;

/** New distances of the nodes below v: all of them final but those that are open, which may come nearer over each other. */
interface Space {
  readonly again: Float64Array;
  readonly isOpen: Uint8Array;
  readonly open: Int32Array;
}

/** Beyond this a table by distance would be larger than what it saves. */
const MOST_DISTANCES = 1 << 22;

/**
 * Prepares detours around single nodes for the source that the finder searched last and the tree that was grown for it. Only
 * the nodes below v are searched again: they start from their contacts outside, whose distances do not change. Most are done
 * with that: who has no contact among the others below v, and, where lengths are integers, who comes only one further away.
 */
export function detours(finder: PathFinder, tree: Dominators): Detour {
  const { rows, lengths, distance } = finder;
  const { n, offsets, targets } = rows;
  const { values } = lengths;
  const { sequence, place, kept } = tree;
  const space: Space = { again: new Float64Array(n), isOpen: new Uint8Array(n), open: new Int32Array(n) };
  const { again, isOpen, open } = space;
  const settle = settleFor(finder, space);
  /** No detour is shorter than this beyond the old distance. */
  const shortest = lengths.exact ? 1 : 0;

  /** Nearer over a final node below the same v, at the place `at`. */
  const overInside = (w: number, at: number, count: number): void => {
    const end = intAt(offsets, w + 1);
    for (let arc = intAt(offsets, w); arc < end; arc++) {
      const u = intAt(targets, arc);
      const position = intAt(place, u) - at;
      if (position < 1 || position > count || byteAt(isOpen, u) === 1) continue;
      const length = floatAt(again, u) + floatAt(values, arc);
      if (length < floatAt(again, w)) again[w] = length;
    }
  };
  return (v) => {
    const count = intAt(kept, v);
    const at = intAt(place, v);
    let change = 0;
    let opened = 0;
    let cutShort = false;
    for (let i = at + 1; i <= at + count; i++) {
      const w = intAt(sequence, i);
      const old = floatAt(distance, w);
      const end = intAt(offsets, w + 1);
      let nearest = Infinity;
      let hasInside = false;
      for (let arc = intAt(offsets, w); arc < end; arc++) {
        const u = intAt(targets, arc);
        const position = intAt(place, u) - at;
        if (position >= 0 && position <= count) {
          if (position > 0) hasInside = true;
          continue;
        }
        const length = floatAt(distance, u) + floatAt(values, arc);
        if (length >= nearest) continue;
        nearest = length;
        if (length === old + shortest) break;
      }
      change -= 1 / old;
      again[w] = nearest;
      if (nearest === old + shortest) {
        cutShort = true;
        change += 1 / nearest;
      } else if (hasInside) {
        isOpen[w] = 1;
        open[opened++] = w;
      } else {
        change += 1 / nearest;
      }
    }
    if (opened === 0) return change;
    if (cutShort) for (let i = 0; i < opened; i++) overInside(intAt(open, i), at, count);
    return change + settle(opened);
  };
}

/** Settles the first so many open nodes among each other and returns the sum of their reciprocal distances. */
type Settle = (opened: number) => number;

function settleFor(finder: PathFinder, space: Space): Settle {
  const { lengths, rows } = finder;
  return lengths.exact && lengths.longest * rows.n <= MOST_DISTANCES
    ? bucketByBucket(finder, space)
    : nearestFirst(finder, space);
}

/** Integer lengths: a bucket for every distance. A node that comes nearer is put again and passed over where it waited. */
function bucketByBucket({ rows, lengths }: PathFinder, { again, isOpen, open }: Space): Settle {
  const { n, offsets, targets } = rows;
  const steps = Int32Array.from(lengths.values);
  const first = new Int32Array(n * lengths.longest + 1).fill(-1);
  /** What waits is the far end of an arc, or, behind all arcs, a node with its distance from the start. */
  const behind = new Int32Array(targets.length + n);
  return (opened) => {
    let here = Infinity;
    let waiting = 0;
    for (let i = 0; i < opened; i++) {
      const w = intAt(open, i);
      const length = floatAt(again, w);
      if (length === Infinity) continue;
      if (length < here) here = length;
      behind[targets.length + w] = intAt(first, length);
      first[length] = targets.length + w;
      waiting++;
    }
    let sum = 0;
    for (; waiting > 0; here++) {
      let entry = intAt(first, here);
      if (entry < 0) continue;
      first[here] = -1;
      for (; entry >= 0; entry = intAt(behind, entry)) {
        waiting--;
        const v = entry < targets.length ? intAt(targets, entry) : entry - targets.length;
        if (floatAt(again, v) !== here) continue;
        isOpen[v] = 0;
        sum += 1 / here;
        const end = intAt(offsets, v + 1);
        for (let arc = intAt(offsets, v); arc < end; arc++) {
          const w = intAt(targets, arc);
          if (byteAt(isOpen, w) === 0) continue;
          const length = here + intAt(steps, arc);
          if (length >= floatAt(again, w)) continue;
          again[w] = length;
          behind[arc] = intAt(first, length);
          first[length] = arc;
          waiting++;
        }
      }
    }
    return sum;
  };
}

function nearestFirst({ rows, lengths }: PathFinder, { again, isOpen, open }: Space): Settle {
  const { n, offsets, targets } = rows;
  const { values } = lengths;
  const queue = heapQueue(n);
  return (opened) => {
    for (let i = 0; i < opened; i++) {
      const w = intAt(open, i);
      if (floatAt(again, w) < Infinity) queue.put(w, floatAt(again, w));
    }
    let sum = 0;
    for (let v = queue.take(); v >= 0; v = queue.take()) {
      const here = floatAt(again, v);
      isOpen[v] = 0;
      sum += 1 / here;
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end; arc++) {
        const w = intAt(targets, arc);
        const length = here + floatAt(values, arc);
        if (byteAt(isOpen, w) === 0 || length >= floatAt(again, w)) continue;
        again[w] = length;
        queue.put(w, length);
      }
    }
    return sum;
  };
}
