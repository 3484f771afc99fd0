import { expectFigure } from './read.js';

/** Iterated measures agree to six digits only (reference README, Tolerance). */
const ITERATED = /^(pagerank|eigenvector)/;
/** A community search comes this close to the best division known. */
const COMMUNITIES = 0.02;

interface Players {
  readonly optimal_sets: readonly (readonly string[])[];
  readonly optimal_count: number;
  readonly sets_truncated: boolean;
  /** False where a search stood in for looking at all sets. */
  readonly exact?: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlayers = (value: unknown): value is Players => isRecord(value) && 'optimal_sets' in value;

/**
 * Compares an answer with the values of a reference file: the same keys everywhere, lists in the same order, figures within the
 * tolerances of its README. Sets of key players: the same value and count, every set among those of the file where it lists
 * all; a set that a search found (`exact` false) is within 1 % of the best. Throws where they differ, naming the place.
 */
export function expectLike(actual: unknown, expected: unknown, path = ''): void {
  if (isPlayers(expected)) return expectPlayers(actual, expected, path);
  if (isRecord(expected)) return expectRecord(actual, expected, path);
  if (Array.isArray(expected)) return expectList(actual, expected, path);
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (typeof actual === 'number' && typeof expected === 'number') {
    if (key === 'best_known_modularity') expect(Math.abs(actual - expected)).toBeLessThanOrEqual(COMMUNITIES);
    else expectFigure(actual, expected, path, ITERATED.test(key) ? 1e-6 : 1e-9);
  } else if (actual !== expected) throw new Error(`${path}: ${String(actual)} instead of ${String(expected)}`);
}

function expectRecord(actual: unknown, expected: Readonly<Record<string, unknown>>, path: string): void {
  if (!isRecord(actual)) throw new Error(`${path} is no object.`);
  const [found, wanted] = [Object.keys(actual).sort(), Object.keys(expected).sort()];
  if (found.join() !== wanted.join()) throw new Error(`${path} has ${found.join()} instead of ${wanted.join()}`);
  for (const key of wanted) expectLike(actual[key], expected[key], path === '' ? key : `${path}.${key}`);
}

function expectList(actual: unknown, expected: readonly unknown[], path: string): void {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    throw new Error(`${path} is no list of ${expected.length}.`);
  }
  expected.forEach((item, position) => expectLike(actual[position], item, `${path}.${position}`));
}

function expectPlayers(actual: unknown, expected: Players, path: string): void {
  if (!isPlayers(actual)) throw new Error(`${path} is no set of key players.`);
  const { optimal_sets: wanted, optimal_count: count, ...figures } = expected;
  const { optimal_sets: found, optimal_count: counted, exact, ...values } = actual;
  if (exact === false) {
    const [value, best] = [Number(Reflect.get(values, 'value')), Number(Reflect.get(figures, 'value'))];
    if (!(value >= 0.99 * best && value <= best * (1 + 1e-9))) throw new Error(`${path}: ${value} of ${best}`);
    return;
  }
  expectRecord(values, { ...figures }, path);
  if (counted !== count || found.length !== wanted.length) {
    throw new Error(`${path}: ${counted} sets, ${found.length} of them listed, instead of ${count}, ${wanted.length}`);
  }
  const known = new Set(wanted.map((set) => set.join('\n')));
  const strange = found.find((set) => !known.has(set.join('\n')));
  if (strange && !expected.sets_truncated) throw new Error(`${path}: ${strange.join()} is none of the best sets.`);
}
