import type { NetworkGraph } from './graph.js';
import { intAt } from './typed-arrays.js';

/**
 * The rows of a network with its nodes numbered anew, so that nodes that are searched together lie together in memory:
 * component after component, within one by breadth-first search from its node of most contacts.
 */
export interface Rows {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Whose row an arc stands in. */
  readonly origins: Int32Array;
  /** Number of the arc in the network. */
  readonly arcs: Int32Array;
  /** Number of the node in the network. */
  readonly nodes: Int32Array;
  /** First node of every component, and n at the end. */
  readonly starts: Int32Array;
}

/** Arranges the rows of a network. O(n + m). */
export function arrangeRows({ n, offsets, targets }: NetworkGraph): Rows {
  const degree = (v: number): number => intAt(offsets, v + 1) - intAt(offsets, v);
  const seeds = byDegree(n, offsets);
  const place = new Int32Array(n).fill(-1);
  const nodes = new Int32Array(n);
  const starts: number[] = [];
  let tail = 0;
  for (const seed of seeds) {
    if (intAt(place, seed) >= 0) continue;
    starts.push(tail);
    place[seed] = tail;
    nodes[tail++] = seed;
    for (let head = tail - 1; head < tail; head++) {
      const v = intAt(nodes, head);
      for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
        const w = intAt(targets, arc);
        if (intAt(place, w) >= 0) continue;
        place[w] = tail;
        nodes[tail++] = w;
      }
    }
  }
  starts.push(n);

  const newOffsets = new Int32Array(n + 1);
  for (let v = 0; v < n; v++) newOffsets[v + 1] = intAt(newOffsets, v) + degree(intAt(nodes, v));
  const next = newOffsets.slice(0, n);
  const newTargets = new Int32Array(targets.length);
  const origins = new Int32Array(targets.length);
  const arcs = new Int32Array(targets.length);
  // Met from the far end in ascending order, every row fills itself in ascending order.
  const mirror = mirrors(n, offsets, targets);
  for (let u = 0; u < n; u++) {
    const old = intAt(nodes, u);
    for (let arc = intAt(offsets, old); arc < intAt(offsets, old + 1); arc++) {
      const v = intAt(place, intAt(targets, arc));
      const position = intAt(next, v);
      next[v] = position + 1;
      newTargets[position] = u;
      origins[position] = v;
      arcs[position] = intAt(mirror, arc);
    }
  }
  return { n, offsets: newOffsets, targets: newTargets, origins, arcs, nodes, starts: Int32Array.from(starts) };
}

/** All nodes, most contacts first, equal ones ascending. */
function byDegree(n: number, offsets: Int32Array): Int32Array {
  const begins = new Int32Array(n + 1);
  for (let v = 0; v < n; v++) {
    const rank = n - (intAt(offsets, v + 1) - intAt(offsets, v));
    begins[rank] = intAt(begins, rank) + 1;
  }
  for (let rank = 0, before = 0; rank <= n; rank++) {
    const count = intAt(begins, rank);
    begins[rank] = before;
    before += count;
  }
  const nodes = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    const rank = n - (intAt(offsets, v + 1) - intAt(offsets, v));
    const position = intAt(begins, rank);
    begins[rank] = position + 1;
    nodes[position] = v;
  }
  return nodes;
}

/** For every arc the one that leads back. Rows are ascending, so each row meets its arcs back in order. O(m). */
function mirrors(n: number, offsets: Int32Array, targets: Int32Array): Int32Array {
  const next = offsets.slice(0, n);
  const mirror = new Int32Array(targets.length);
  for (let v = 0; v < n; v++) {
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      const w = intAt(targets, arc);
      mirror[arc] = intAt(next, w);
      next[w] = intAt(next, w) + 1;
    }
  }
  return mirror;
}

/** Values by arranged node as values by node of the network. */
export function byNode({ n, nodes }: Rows, values: Float64Array): Float64Array {
  const result = new Float64Array(n);
  for (let v = 0; v < n; v++) result[intAt(nodes, v)] = values[v] ?? 0;
  return result;
}
