import { floatAt } from '../graph/typed-arrays.js';
import { stateKey } from './hours-left.js';
import { reducedWorth } from './hour-prices.js';
import type { Item } from './hour-prices.js';
import type { Placing } from './packing.js';
import { TOLERANCE } from './problem.js';

/** A set laid out for the search: what can go where, and what hours are worth. */
export interface Layout {
  /** Positions of candidates, ascending. */
  readonly members: readonly number[];
  /** By task id; items that nobody can take are left out. */
  readonly items: readonly Item[];
  readonly free: readonly number[];
  readonly prices: Float64Array;
  /** Steps after which a search ends with what it has. */
  readonly giveUpAfter: number;
}

/** Upper bound on what the items from a position on can add with the hours left. */
type Bound = (position: number, left: Float64Array) => number;

function boundOf(items: readonly Item[], prices: Float64Array): Bound {
  const reduced = new Float64Array(items.length + 1);
  items.forEach((item, position) => (reduced[position] = reducedWorth(item, prices)));
  for (let position = items.length - 1; position >= 0; position--) {
    reduced[position] = floatAt(reduced, position) + floatAt(reduced, position + 1);
  }
  return (position, left) => {
    let bound = floatAt(reduced, position);
    for (let bin = 0; bin < left.length; bin++) {
      const price = floatAt(prices, bin);
      if (price > 0) bound += price * floatAt(left, bin);
    }
    return bound;
  };
}

/** The placing that is worth most, if it is more than `least`; null where none was found. Branch and bound. */
export function mostWorth(
  { free, giveUpAfter, items: given, prices }: Layout,
  least: number,
): { readonly placing: Placing; readonly worth: number } | null {
  const items = [...given].sort(
    (a, b) => Number(b.required) - Number(a.required) || a.options.length - b.options.length || b.hours - a.hours,
  );
  const options = items.map(({ hours, options: own }) => {
    const net = (option: Item['options'][number]): number => option.worth - floatAt(prices, option.bin) * hours;
    return [...own].sort((a, b) => net(b) - net(a) || a.bin - b.bin);
  });
  const bound = boundOf(items, prices);
  const left = Float64Array.from(free);
  const key = stateKey(
    free,
    items.map(({ hours }) => hours),
  );
  const seen = new Map<number | string, number>();
  let most = least;
  let best: Placing = [];
  let steps = 0;
  const placing: (readonly [number, number])[] = [];

  const next = (position: number, worth: number): void => {
    const item = items[position];
    if (item === undefined) {
      if (worth <= most) return;
      most = worth;
      best = [...placing];
      return;
    }
    if (++steps > giveUpAfter) return;
    if (worth + bound(position, left) <= most + TOLERANCE) return;
    const state = key(position, left);
    if ((seen.get(state) ?? -Infinity) >= worth) return;
    seen.set(state, worth);
    for (const option of options[position] ?? []) {
      const hours = floatAt(left, option.bin);
      if (hours + TOLERANCE < item.hours) continue;
      left[option.bin] = hours - item.hours;
      placing.push([item.task, option.bin]);
      next(position + 1, worth + option.worth);
      placing.pop();
      left[option.bin] = hours;
    }
    if (!item.required) next(position + 1, worth);
  };
  next(0, 0);
  return most > least ? { placing: best, worth: most } : null;
}

/** The smallest list of (task, member) that is worth the target; null where the search was given up. */
export function smallestPlacing({ free, giveUpAfter, items, prices }: Layout, target: number): Placing | null {
  const bound = boundOf(items, prices);
  const requiredUpTo = items.findLastIndex(({ required }) => required);
  const left = Float64Array.from(free);
  const key = stateKey(
    free,
    items.map(({ hours }) => hours),
  );
  const failed = new Map<number | string, number>();
  const list: (readonly [number, number])[] = [];
  let steps = 0;

  const next = (position: number, worth: number): boolean => {
    // A list that ends here is smaller than any that goes on.
    if (position > requiredUpTo && worth >= target - TOLERANCE) return true;
    const item = items[position];
    if (++steps > giveUpAfter) return false;
    if (item === undefined || worth + bound(position, left) < target - TOLERANCE) return false;
    const state = key(position, left);
    if ((failed.get(state) ?? -Infinity) >= worth) return false;
    for (const { bin, worth: own } of item.options) {
      const hours = floatAt(left, bin);
      if (hours + TOLERANCE < item.hours) continue;
      left[bin] = hours - item.hours;
      list.push([item.task, bin]);
      if (next(position + 1, worth + own)) return true;
      list.pop();
      left[bin] = hours;
    }
    if (!item.required && next(position + 1, worth)) return true;
    if (steps <= giveUpAfter) failed.set(state, worth);
    return false;
  };
  return next(0, 0) ? list : null;
}
