/** Names what is left of the members' hours before a place in the list of tasks, so that a state met before is known again. */
export type StateKey = (position: number, left: Float64Array) => number | string;

/** Units of an hour in which hours are usually whole, down to a minute. */
const SCALES = [1, 2, 4, 10, 12, 60];

/** The coarsest unit in which all given hours are whole numbers; null where there is none. Infinite hours do not count. */
export const commonScale = (hours: readonly number[]): number | null =>
  SCALES.find((scale) =>
    hours.every((value) => value === Infinity || Math.abs(value * scale - Math.round(value * scale)) < 1e-6),
  ) ?? null;

/** A number per state where hours are whole in some unit and the numbers stay exact, else a text. */
export function stateKey(free: readonly number[], hours: readonly number[]): StateKey {
  const scale = commonScale([...free, ...hours]);
  const counted = free.flatMap((own, bin) => (own === Infinity ? [] : [bin]));
  const radix = counted.map((bin) => Math.floor((free[bin] ?? 0) * (scale ?? 1) + 1e-6) + 1);
  const states = radix.reduce((product, own) => product * own, hours.length + 1);
  if (scale === null || states > Number.MAX_SAFE_INTEGER) {
    return (position, left) => `${position}|${counted.map((bin) => (left[bin] ?? 0).toFixed(6)).join(' ')}`;
  }
  return (position, left) => {
    let key = position;
    for (let place = 0; place < counted.length; place++) {
      key = key * (radix[place] ?? 1) + Math.round((left[counted[place] ?? 0] ?? 0) * scale);
    }
    return key;
  };
}

/** More units of hours than this are not tried one by one. */
export const LARGEST_TABLE = 10_000;

/**
 * The most of its hours that somebody can fill with whole tasks out of those given; all of them where the hours have no
 * common unit. Infinite hours stay. O(hours x tasks).
 */
export function fillableHours(free: number, tasks: readonly number[]): number {
  const scale = commonScale(tasks);
  if (scale === null || free === Infinity) return free;
  const room = Math.min(Math.floor(free * scale + 1e-6), Math.round(tasks.reduce((sum, own) => sum + own, 0) * scale));
  if (room > LARGEST_TABLE) return free;
  const reached = new Uint8Array(room + 1);
  reached[0] = 1;
  for (const own of tasks) {
    const units = Math.round(own * scale);
    for (let sum = room; sum >= units; sum--) if (reached[sum - units] === 1) reached[sum] = 1;
  }
  return reached.lastIndexOf(1) / scale;
}
