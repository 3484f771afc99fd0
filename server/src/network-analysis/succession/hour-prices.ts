import { floatAt } from '../graph/typed-arrays.js';

/** A task that may be placed, with those who can take it. */
export interface Item {
  readonly task: number;
  readonly hours: number;
  /** Whether it has to be placed. */
  readonly required: boolean;
  /** Members that can take it with what that is worth, by position in the set. */
  readonly options: readonly { readonly bin: number; readonly worth: number }[];
}

/** What an item adds at most once its hours are paid for. */
export function reducedWorth({ hours, options, required }: Item, prices: Float64Array): number {
  let most = required ? -Infinity : 0;
  for (const { bin, worth } of options) {
    const net = worth - floatAt(prices, bin) * hours;
    if (net > most) most = net;
  }
  return most;
}

/** Upper bound on the worth of every placing: items at their best reduced worth, and the members' hours at their prices. */
export function worthAtPrices(items: readonly Item[], free: readonly number[], prices: Float64Array): number {
  let bound = 0;
  for (const item of items) bound += reducedWorth(item, prices);
  free.forEach((hours, bin) => {
    const price = floatAt(prices, bin);
    if (price > 0) bound += price * hours;
  });
  return bound;
}

/**
 * A price per hour of every member that makes the bound small: where more is asked of a member than it has hours, its price
 * rises. Lagrangian relaxation of the hours by subgradient steps; every price gives a valid bound, members without a limit
 * have none. O(rounds x items x members). Source: Fisher, Jaikumar & Van Wassenhove 1986.
 */
export function hourPrices(items: readonly Item[], free: readonly number[], rounds: number): Float64Array {
  const prices = new Float64Array(free.length);
  const asked = new Float64Array(free.length);
  let best = prices.slice();
  let least = Infinity;
  let scale = 1;
  let idle = 0;
  for (let round = 0; round < rounds; round++) {
    asked.fill(0);
    let bound = 0;
    for (const { hours, options, required } of items) {
      let most = required ? -Infinity : 0;
      let taker = -1;
      for (const { bin, worth } of options) {
        const net = worth - floatAt(prices, bin) * hours;
        if (net <= most) continue;
        most = net;
        taker = bin;
      }
      bound += most;
      if (taker >= 0) asked[taker] = floatAt(asked, taker) + hours;
    }
    let violation = 0;
    for (let bin = 0; bin < free.length; bin++) {
      const own = free[bin] ?? 0;
      if (own === Infinity) continue;
      bound += floatAt(prices, bin) * own;
      const over = floatAt(asked, bin) - own;
      if (over > 0 || floatAt(prices, bin) > 0) violation += over * over;
    }
    if (bound < least - 1e-9) {
      least = bound;
      best = prices.slice();
      idle = 0;
    } else if (++idle > 4) {
      scale /= 2;
      idle = 0;
    }
    if (violation === 0 || bound === -Infinity) break;
    const step = (scale * 0.1 * Math.max(Math.abs(bound), 1e-6)) / violation;
    for (let bin = 0; bin < free.length; bin++) {
      const own = free[bin] ?? 0;
      if (own !== Infinity) prices[bin] = Math.max(0, floatAt(prices, bin) + step * (floatAt(asked, bin) - own));
    }
  }
  return best;
}
