import { byText } from './typed-arrays.js';

/** Division of the nodes into named groups; `of[v]` is the position of v's group in `names`, -1 for none. */
export interface Partition {
  readonly names: readonly string[];
  readonly of: Int32Array;
  readonly sizes: Int32Array;
}

/**
 * Groups nodes by name. Groups without a node are left out; the others stand in the order of `order`, those it does not
 * name after them by code unit. A null name means the node is in no group.
 */
export function partitionBy(names: readonly (string | null)[], order: readonly string[] = []): Partition {
  const present = new Set(names.filter((name) => name !== null));
  const ordered = order.filter((name, position) => present.has(name) && order.indexOf(name) === position);
  const known = new Set(ordered);
  const all = [...ordered, ...[...present].filter((name) => !known.has(name)).sort(byText)];
  const positions = new Map(all.map((name, position) => [name, position]));
  const of = Int32Array.from(names, (name) => (name === null ? -1 : (positions.get(name) ?? -1)));
  const sizes = new Int32Array(all.length);
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  return { names: all, of, sizes };
}
