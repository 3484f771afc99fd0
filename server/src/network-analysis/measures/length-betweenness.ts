import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { Watch } from '../graph/watch.js';
import { MOST_PATHS } from './hop-betweenness.js';
import { pathFinder } from './shortest-paths.js';
import type { PathFinder } from './shortest-paths.js';
import { sourceCount } from './sources.js';
import type { Sources } from './sources.js';
import type { TieLengths } from './tie-lengths.js';

/**
 * Betweenness along weighted paths, each unordered pair counted from both ends, by arranged node; the lengths stand beside the
 * arranged targets. O(n m) and n searches. Source: Brandes 2001.
 */
export function twofoldLengthBetweenness(
  rows: Rows,
  lengths: TieLengths,
  sources: Sources,
  watch: Watch,
): Float64Array {
  const { n } = rows;
  const finder = pathFinder(rows, lengths);
  const { order } = finder;
  const paths = new Float64Array(n);
  const given = new Float64Array(n);
  const total = new Float64Array(n);
  const all = sourceCount(n, sources);
  let done = 0;
  for (let source = sources.first; source < n; source += sources.step) {
    watch(done++, all);
    const reached = finder.search(source);
    for (let i = 0; i < reached; i++) given[intAt(order, i)] = 0;
    if (countPaths(finder, reached, paths)) handBack(finder, reached, paths, given, total);
    else handBackByLogarithm(finder, reached, paths, given, total);
  }
  return total;
}

/** Number of shortest paths from the source to every reached node; false where it is too large for a number. */
function countPaths({ rows, order, last, before }: PathFinder, reached: number, paths: Float64Array): boolean {
  const { origins } = rows;
  let most = 1;
  paths[intAt(order, 0)] = 1;
  for (let i = 1; i < reached; i++) {
    const w = intAt(order, i);
    let sum = 0;
    for (let arc = intAt(last, w); arc >= 0; arc = intAt(before, arc)) sum += floatAt(paths, intAt(origins, arc));
    paths[w] = sum;
    if (sum > most) most = sum;
  }
  return most <= MOST_PATHS;
}

/** From the far end inward every node hands (1 + dependency) / paths to each path's node before it. */
function handBack(
  { rows, order, last, before }: PathFinder,
  reached: number,
  paths: Float64Array,
  given: Float64Array,
  total: Float64Array,
): void {
  const { origins } = rows;
  for (let i = reached - 1; i > 0; i--) {
    const w = intAt(order, i);
    const sum = floatAt(given, w);
    const own = floatAt(paths, w);
    const share = sum + 1 / own;
    total[w] = floatAt(total, w) + sum * own;
    for (let arc = intAt(last, w); arc >= 0; arc = intAt(before, arc)) {
      const v = intAt(origins, arc);
      given[v] = floatAt(given, v) + share;
    }
  }
}

/** The same where numbers of paths overflow: these by their logarithms, and dependencies handed back as they are. */
function handBackByLogarithm(
  { rows, order, last, before }: PathFinder,
  reached: number,
  logarithms: Float64Array,
  given: Float64Array,
  total: Float64Array,
): void {
  const { origins } = rows;
  logarithms[intAt(order, 0)] = 0;
  for (let i = 1; i < reached; i++) {
    const w = intAt(order, i);
    let largest = -Infinity;
    for (let arc = intAt(last, w); arc >= 0; arc = intAt(before, arc))
      largest = Math.max(largest, floatAt(logarithms, intAt(origins, arc)));
    let sum = 0;
    for (let arc = intAt(last, w); arc >= 0; arc = intAt(before, arc))
      sum += Math.exp(floatAt(logarithms, intAt(origins, arc)) - largest);
    logarithms[w] = largest + Math.log(sum);
  }
  for (let i = reached - 1; i > 0; i--) {
    const w = intAt(order, i);
    const dependency = floatAt(given, w);
    total[w] = floatAt(total, w) + dependency;
    for (let arc = intAt(last, w); arc >= 0; arc = intAt(before, arc)) {
      const v = intAt(origins, arc);
      const part = Math.exp(floatAt(logarithms, v) - floatAt(logarithms, w));
      given[v] = floatAt(given, v) + (1 + dependency) * part;
    }
  }
}
