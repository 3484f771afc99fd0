import { intAt } from '../graph/typed-arrays.js';
import type { Components } from './components.js';
import { sizesAmong } from './connected-pairs.js';

/**
 * QM dependency of every actor i of R: 1 - (others i reaches in G-q) / (others of R i reaches in G). 0 means that nothing is
 * lost without the QM, 1 that nobody is left; null where i reaches nobody even with it. O(n), given the components of both.
 */
export function qmDependency(full: Components, withoutQm: Components): readonly (number | null)[] {
  const n = withoutQm.of.length;
  const reachable = sizesAmong(full, n);
  return Array.from(withoutQm.of, (component, v) => {
    const before = intAt(reachable, intAt(full.of, v)) - 1;
    const after = intAt(withoutQm.sizes, component) - 1;
    return before === 0 ? null : 1 - after / before;
  });
}
