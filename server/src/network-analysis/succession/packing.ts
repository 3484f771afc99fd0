import { byteAt, floatAt, intAt } from '../graph/typed-arrays.js';
import { commonScale, LARGEST_TABLE, stateKey } from './hours-left.js';
import { canTake, mandatoryTasks, TOLERANCE, usableHours } from './problem.js';
import type { Problem } from './problem.js';

/** Members are bits of a number. */
const LARGEST_SET = 30;
/** Up to so many members all groups of them are checked for too little time. */
const GROUPS_UP_TO = 6;
/** From so many steps on, states that led nowhere are kept. */
const REMEMBER_FROM = 32;

/** Pairs of a task and the position of its taker in the set. */
export type Placing = readonly (readonly [number, number])[];

/** A placing of all mandatory tasks; false where there is none, null where the search was given up. */
export type Place = (set: readonly number[], giveUpAfter?: number) => Placing | false | null;

/** Tasks that have to be placed: hours, and the positions in the set of those who can take them as bits. */
interface Load {
  readonly hours: Float64Array;
  readonly takers: Int32Array;
}

interface Item {
  readonly task: number;
  readonly hours: number;
  readonly takers: number;
  readonly count: number;
}

/**
 * Prepares the question how the mandatory tasks, each as a whole, fit into the hours of a set: a search over tasks by the
 * fewest takers, then by hours. Groups of members that are short of time together end it early, and so does time in which no
 * whole task fits. Exact unless a number of steps is set after which to give up, up to 30 members; larger sets are given up.
 */
export function mandatoryPlacing(problem: Problem): Place {
  const tasks = mandatoryTasks(problem)
    .map((task) => ({
      task,
      hours: problem.tasks[task]?.hours ?? 0,
      able: Uint8Array.from(problem.candidates, (_, candidate) => (canTake(problem, candidate, task) ? 1 : 0)),
    }))
    .sort((a, b) => b.hours - a.hours);
  const usable = usableHours(problem, mandatoryTasks(problem));
  return (set, giveUpAfter = Infinity) => {
    if (set.length > LARGEST_SET) return null;
    const free = set.map((candidate) => usable[candidate] ?? 0);
    const unlimited = free.reduce((mask, hours, bin) => (hours === Infinity ? mask | (1 << bin) : mask), 0);
    const items: Item[] = [];
    const easy: (readonly [number, number])[] = [];
    for (const { able, hours, task } of tasks) {
      let takers = 0;
      let count = 0;
      for (let bin = 0; bin < set.length; bin++) {
        if (able[set[bin] ?? -1] !== 1) continue;
        takers |= 1 << bin;
        count++;
      }
      if (takers === 0) return false;
      // Who has no limit takes what it can; a task without hours needs no room.
      const freely = hours > 0 ? takers & unlimited : takers;
      if (freely === 0) items.push({ task, hours, takers, count });
      else easy.push([task, 31 - Math.clz32(freely & -freely)]);
    }
    items.sort((a, b) => a.count - b.count || b.hours - a.hours);
    const load = {
      hours: Float64Array.from(items, ({ hours }) => hours),
      takers: Int32Array.from(items, ({ takers }) => takers),
    };
    if (set.length <= GROUPS_UP_TO && someGroupIsShort(load, free)) return false;
    const bins = place(load, free, giveUpAfter);
    return bins === null || bins === false
      ? bins
      : [...easy, ...items.map(({ task }, item) => [task, intAt(bins, item)] as const)];
  };
}

/** Whether the tasks that only a group of members can take ask for more time than the group has. */
function someGroupIsShort({ hours, takers }: Load, free: readonly number[]): boolean {
  const groups = 1 << free.length;
  const demand = new Float64Array(groups);
  const time = new Float64Array(groups);
  takers.forEach((mask, item) => (demand[mask] = floatAt(demand, mask) + floatAt(hours, item)));
  free.forEach((own, bin) => (time[1 << bin] = own));
  for (let bin = 0; bin < free.length; bin++) {
    for (let group = 0; group < groups; group++) {
      if (((group >> bin) & 1) === 0) continue;
      const smaller = group ^ (1 << bin);
      demand[group] = floatAt(demand, group) + floatAt(demand, smaller);
      if (smaller !== 0) time[group] = floatAt(time, group & -group) + floatAt(time, group & (group - 1));
    }
  }
  for (let group = 0; group < groups; group++)
    if (floatAt(demand, group) > floatAt(time, group) + TOLERANCE) return true;
  return false;
}

/** By item its taker. */
function place({ hours, takers }: Load, free: readonly number[], giveUpAfter: number): Int32Array | false | null {
  const items = hours.length;
  const bins = new Int32Array(items);
  const left = Float64Array.from(free);
  const key = stateKey(free, [...hours]);
  const dead = new Set<number | string>();
  const demand = new Float64Array(items + 1);
  for (let item = items - 1; item >= 0; item--) demand[item] = floatAt(demand, item + 1) + floatAt(hours, item);
  const fill = fillTable(hours, free);
  let steps = 0;

  /** Hours that whole tasks from an item on can fill; less than the demand means that no placing exists. */
  const roomFor = (item: number): number => {
    let sum = 0;
    for (const own of left) sum += fill(item, own);
    return sum;
  };
  const next = (item: number): boolean => {
    if (item === items) return true;
    if (++steps > giveUpAfter) return false;
    if (roomFor(item) + TOLERANCE < floatAt(demand, item)) return false;
    const state = steps > REMEMBER_FROM ? key(item, left) : null;
    if (state !== null && dead.has(state)) return false;
    const own = floatAt(hours, item);
    let untried = intAt(takers, item);
    while (untried !== 0) {
      // The fullest first: it keeps room for what comes.
      let bin = -1;
      for (let other = 0; other < left.length; other++) {
        if (((untried >> other) & 1) === 1 && (bin < 0 || floatAt(left, other) < floatAt(left, bin))) bin = other;
      }
      untried &= ~(1 << bin);
      const before = floatAt(left, bin);
      if (before + TOLERANCE < own) continue;
      left[bin] = before - own;
      bins[item] = bin;
      if (next(item + 1)) return true;
      left[bin] = before;
      if (steps > giveUpAfter) return false;
    }
    if (state !== null) dead.add(state);
    return false;
  };
  return next(0) ? bins : steps > giveUpAfter ? null : false;
}

/**
 * The most of some hours that whole tasks from an item on can fill, whoever takes them; the hours themselves where tasks have
 * no common unit.
 */
function fillTable(hours: Float64Array, free: readonly number[]): (item: number, own: number) => number {
  const scale = commonScale([...hours]);
  const width = Math.floor(Math.max(...free, 0) * (scale ?? 0) + 1e-6) + 1;
  if (scale === null || width > LARGEST_TABLE) return (_, own) => own;
  const items = hours.length;
  const reached = new Uint8Array((items + 1) * width);
  const most = new Int32Array((items + 1) * width);
  for (let item = items; item >= 0; item--) {
    const row = item * width;
    const units = Math.round(floatAt(hours, item) * scale);
    reached[row] = 1;
    for (let sum = 1; sum < width; sum++) {
      const without = item < items ? byteAt(reached, row + width + sum) : 0;
      const within = item < items && sum >= units ? byteAt(reached, row + width + sum - units) : 0;
      reached[row + sum] = without | within;
      most[row + sum] = reached[row + sum] === 1 ? sum : intAt(most, row + sum - 1);
    }
  }
  return (item, own) => intAt(most, item * width + Math.floor(own * scale + 1e-6)) / scale;
}
