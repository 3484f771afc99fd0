import { NETWORK_FIGURES } from './network-figures.js';
import { NODE_FIGURES } from './node-figures.js';

const KEYS = [...NETWORK_FIGURES, ...NODE_FIGURES].map(({ key }) => key);
/** `reach_m` stands for every number of steps. */
const ANY_STEPS = /(^|\.)reach_m$/;
const STEPS = /(^|\.)reach_\d$/;

/** The names under which all measures can be asked for: the keys of the answer and of its nodes. */
export const MEASURE_NAMES: readonly string[] = [...new Set(KEYS.map((key) => key.split('.')[0] ?? key))];

/**
 * Whether a name means a figure: by its whole key, by the beginning of it (`removal` means all of it), or by the last part
 * of it where only one figure has it (`diameter_hops`).
 */
export const namesFigure = (name: string, key: string): boolean =>
  ANY_STEPS.test(name) ? STEPS.test(key) : key.startsWith(`${name}.`) || namesKey(name, key);

/** Whether a name means just this figure. */
export function namesKey(name: string, key: string): boolean {
  if (key === name) return true;
  const ends = (candidate: string): boolean => candidate.endsWith(`.${name}`);
  return ends(key) && !KEYS.includes(name) && KEYS.filter(ends).length === 1;
}

/** Whether a name means any figure. */
export const isMeasure = (name: string): boolean => KEYS.some((key) => namesFigure(name, key));
