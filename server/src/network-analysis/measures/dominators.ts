import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { PathFinder } from './shortest-paths.js';

/**
 * Who depends on whom on the shortest paths from one source. The nodes below v, all of whose shortest paths pass through v,
 * stand in `sequence` behind v: from `place[v] + 1` those that other paths reach without v, `kept[v]` of them, and behind these
 * those that no path reaches without v.
 */
export interface Dominators {
  readonly sequence: Int32Array;
  readonly place: Int32Array;
  readonly kept: Int32Array;
  /** Sum of the reciprocal distances of the nodes that no path reaches without v. */
  readonly cutOff: Float64Array;
  /** Fills the others for the source that the finder searched last and that reached so many nodes. */
  readonly grow: (reached: number) => void;
}

/**
 * Prepares dominator trees over the shortest paths of one source after the other; `blocks` is the biconnected component of
 * every arc, `blockCount` their number. The tree of an acyclic graph grows in the order of distance: a node hangs below the
 * lowest common ancestor of all nodes before it. A block is entered by its node that is nearest to the source, and without
 * this node none of the others is reached. O((n + m) depth). Source: Cooper, Harvey & Kennedy 2001.
 */
export function dominators(finder: PathFinder, blocks: Int32Array, blockCount: number): Dominators {
  const { rows, distance, order, last, before } = finder;
  const { n, origins } = rows;
  const parent = new Int32Array(n);
  const depth = new Int32Array(n);
  /** Nodes below and including v; those of them that hang below v alone by choice of the paths, not of the network. */
  const size = new Int32Array(n);
  const kept = new Int32Array(n);
  const below = new Float64Array(n);
  const cutOff = new Float64Array(n);
  const isCut = new Uint8Array(n);
  const place = new Int32Array(n);
  const freeKept = new Int32Array(n);
  const freeCut = new Int32Array(n);
  const sequence = new Int32Array(n);
  const entry = new Int32Array(blockCount);
  const enteredBy = new Int32Array(blockCount).fill(-1);

  const meet = (first: number, second: number): number => {
    let a = first;
    let b = second;
    while (a !== b) {
      if (intAt(depth, a) >= intAt(depth, b)) a = intAt(parent, a);
      else b = intAt(parent, b);
    }
    return a;
  };
  const hang = (source: number, reached: number): void => {
    depth[source] = 0;
    size[source] = 1;
    kept[source] = 0;
    for (let i = 1; i < reached; i++) {
      const w = intAt(order, i);
      let arc = intAt(last, w);
      const block = intAt(blocks, arc);
      let above = intAt(origins, arc);
      if (intAt(enteredBy, block) !== source) {
        // Who is met first in a block was reached from its entry.
        enteredBy[block] = source;
        entry[block] = above;
      }
      for (arc = intAt(before, arc); arc >= 0 && above !== source; arc = intAt(before, arc))
        above = meet(above, intAt(origins, arc));
      parent[w] = above;
      depth[w] = intAt(depth, above) + 1;
      isCut[w] = intAt(entry, block) === above ? 1 : 0;
      size[w] = 1;
      kept[w] = 0;
      cutOff[w] = 0;
      below[w] = 1 / floatAt(distance, w);
    }
  };
  const measure = (reached: number): void => {
    for (let i = reached - 1; i > 0; i--) {
      const w = intAt(order, i);
      const above = intAt(parent, w);
      size[above] = intAt(size, above) + intAt(size, w);
      below[above] = floatAt(below, above) + floatAt(below, w);
      if (isCut[w] === 1) cutOff[above] = floatAt(cutOff, above) + floatAt(below, w);
      else kept[above] = intAt(kept, above) + intAt(size, w);
    }
  };
  const line = (source: number, reached: number): void => {
    place[source] = 0;
    sequence[0] = source;
    freeKept[source] = 1;
    freeCut[source] = 1 + intAt(kept, source);
    for (let i = 1; i < reached; i++) {
      const w = intAt(order, i);
      const above = intAt(parent, w);
      const free = isCut[w] === 1 ? freeCut : freeKept;
      const position = intAt(free, above);
      free[above] = position + intAt(size, w);
      place[w] = position;
      sequence[position] = w;
      freeKept[w] = position + 1;
      freeCut[w] = position + 1 + intAt(kept, w);
    }
  };
  const grow = (reached: number): void => {
    const source = intAt(order, 0);
    hang(source, reached);
    measure(reached);
    line(source, reached);
  };
  return { sequence, place, kept, cutOff, grow };
}
