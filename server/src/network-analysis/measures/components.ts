import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';

/** Connected components, largest first, equal sizes by their smallest node; isolates are components of one. */
export interface Components {
  readonly count: number;
  readonly sizes: Int32Array;
  /** Number of the component of every node. */
  readonly of: Int32Array;
}

/** Finds the connected components by breadth-first search. O(n + m). */
export function components(graph: NetworkGraph): Components {
  const found = new Int32Array(graph.n).fill(-1);
  const queue = new Int32Array(graph.n);
  const sizes: number[] = [];
  for (let seed = 0; seed < graph.n; seed++) {
    if (intAt(found, seed) >= 0) continue;
    const label = sizes.length;
    let tail = 1;
    queue[0] = seed;
    found[seed] = label;
    for (let head = 0; head < tail; head++) {
      const v = intAt(queue, head);
      for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
        const w = intAt(graph.targets, arc);
        if (intAt(found, w) >= 0) continue;
        found[w] = label;
        queue[tail++] = w;
      }
    }
    sizes.push(tail);
  }
  // Labels were given by smallest node, so a stable sort by size leaves equal sizes in that order.
  const order = sizes.map((_, label) => label).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const rank = new Int32Array(sizes.length);
  order.forEach((label, position) => {
    rank[label] = position;
  });
  return {
    count: sizes.length,
    sizes: Int32Array.from(order, (label) => sizes[label] ?? 0),
    of: found.map((label) => intAt(rank, label)),
  };
}

/** Nodes of every component, ascending, in the order of the components. */
export function componentMembers({ count, of }: Components): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, v) => members[component]?.push(v));
  return members;
}
