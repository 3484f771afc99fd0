import type { Rows } from '../graph/rows.js';
import { byteAt, intAt } from '../graph/typed-arrays.js';

/**
 * The nodes of a component in groups of `most` that lie close together, so that their searches walk the same ties at nearly the
 * same time: from a node that has no group yet outward among those without one, and from the next such node where that ends.
 * O(n + m).
 */
export function* closeGroups(
  { offsets, targets }: Rows,
  low: number,
  high: number,
  most: number,
): Iterable<Int32Array> {
  const grouped = new Uint8Array(high - low);
  for (let seed = low, left = high - low; left > 0;) {
    const group = new Int32Array(Math.min(most, left));
    let size = 0;
    for (let head = 0; size < group.length; head++) {
      if (head === size) {
        while (byteAt(grouped, seed - low) === 1) seed++;
        grouped[seed - low] = 1;
        group[size++] = seed;
      }
      const v = intAt(group, head);
      const end = intAt(offsets, v + 1);
      for (let arc = intAt(offsets, v); arc < end && size < group.length; arc++) {
        const w = intAt(targets, arc);
        if (byteAt(grouped, w - low) === 1) continue;
        grouped[w - low] = 1;
        group[size++] = w;
      }
    }
    left -= size;
    yield group;
  }
}
