import { Expected } from '../../../../test/reference/read.js';
import type { Json } from '../../../../test/reference/read.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from './refused.js';
import { verstetigung } from './verstetigung.js';

const FOLDER = join(import.meta.dirname, '../../../../test/reference');

const read = (name: string): Record<string, Json> =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Record<string, Json>;

const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places in which two values differ: numbers by more than 1e-9 relative; a fraction as text stands for its number. */
function differences(actual: Json | undefined, expected: Json | undefined, path: string): readonly string[] {
  if (typeof actual === 'number' && (typeof expected === 'number' || typeof expected === 'string')) {
    const wanted = new Expected(expected, path).figure() ?? NaN;
    const near = Math.abs(actual - wanted) <= 1e-9 * Math.max(Math.abs(actual), Math.abs(wanted), 1e-6);
    return near ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const [own, wanted] = [actual as readonly Json[], expected as readonly Json[]];
    const length = own.length === wanted.length ? [] : [`${path}: ${own.length} items instead of ${wanted.length}`];
    return [...length, ...wanted.flatMap((item, position) => differences(own[position], item, `${path}.${position}`))];
  }
  if (isRecord(actual) && isRecord(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`));
  }
  return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
}

describe.each(['verstetigung-toy', 'verstetigung-quarter'])('the worked example %s', (name) => {
  const file = read(name);
  const { greedy: greedyExpected, ...expected } = file['expected'] as Record<string, Json>;
  const { greedy, ...result } = verstetigung(file) as Record<string, Json>;

  it('is worked out to every value of the file, and no other', () => {
    expect(differences(result, expected, name)).toEqual([]);
  });

  it('is searched greedily with the figures of the file and a certificate that is no larger than the exact size', () => {
    const own = new Expected(greedy ?? null, 'greedy');
    const wanted = new Expected(greedyExpected ?? null, 'expected');
    for (const key of ['p', 'need', 'guarantee_factor_relaxation']) {
      expect(differences(own.at(key).raw(), wanted.at(key).raw(), key)).toEqual([]);
    }
    const size = new Expected(result['exact'] ?? null, 'exact').at('size').number();
    expect(own.at('size').number()).toBe(own.at('set').texts().length);
    expect(own.at('size').number()).toBeLessThanOrEqual(wanted.at('size').number());
    expect(own.at('lower_bound').number()).toBeLessThanOrEqual(size);
    expect(own.at('lower_bound').number()).toBeGreaterThanOrEqual(wanted.at('lower_bound').number());
  });

  it('finds the set of the greedy search feasible when only its members are candidates', () => {
    const members = new Expected(greedy ?? null, 'greedy').at('set').texts();
    const instance = file['instance'] as Record<string, Json>;
    const candidates = instance['candidates'] as Record<string, Json>;
    const only = Object.fromEntries(members.map((id) => [id, candidates[id] ?? null]));
    const answer = verstetigung({ ...file, instance: { ...instance, candidates: only } }) as Record<string, Json>;
    expect(new Expected(answer['exact'] ?? null, 'exact').at('size').number()).toBeLessThanOrEqual(members.length);
  });

  it('says with nulls that no set exists, never with NaN', () => {
    const instance = file['instance'] as Record<string, Json>;
    const answer = verstetigung({ ...file, instance: { ...instance, candidates: {} } }) as Record<string, Json>;
    expect(answer['exact']).toEqual({ size: null, feasible_sets: [], best: null });
    expect(answer['greedy']).toBeNull();
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe('a file with a fault', () => {
  const good = read('verstetigung-toy');
  const instance = good['instance'] as Record<string, Json>;
  const list = (key: string): readonly Json[] => instance[key] as readonly Json[];
  const n1 = { hours: 5, ability: {}, willingness: {} };

  it.each<[string, unknown, string]>([
    ['no object', [], 'Die Datei ist kein Objekt.'],
    ['another format', { ...good, format: 'sna-reference/1' }, 'Die Datei hat nicht das Format verstetigung-toy/1.'],
    ['no instance', { format: good['format'] }, 'instance fehlt.'],
    ['an unknown QM', { qm: 'x' }, 'Unter instance.actors fehlt das QM „x“, das instance.qm nennt.'],
    [
      'an actor twice',
      { actors: [...list('actors'), { id: 'b1', sector: 's' }] },
      'Unter instance.actors steht „b1“ doppelt.',
    ],
    ['an id that is no text', { actors: [{ id: 4, sector: 's' }] }, 'instance.actors[0].id ist kein Text.'],
    [
      'a tie to nobody',
      { ties: [{ a: 'b1', b: 'x' }] },
      'instance.ties[0] endet bei „x“, das unter instance.actors nicht steht.',
    ],
    ['a loop', { ties: [{ a: 'b1', b: 'b1' }] }, 'instance.ties[0] verbindet „b1“ mit sich selbst.'],
    [
      'a tie twice',
      {
        ties: [
          { a: 'b1', b: 'b2' },
          { a: 'b2', b: 'b1' },
        ],
      },
      'instance.ties[1] steht doppelt: „b2“ und „b1“ sind schon verbunden.',
    ],
    [
      'a task without hours',
      { tasks: [{ id: 't', importance: 1, mandatory: true }] },
      'instance.tasks[0].hours fehlt.',
    ],
    [
      'negative hours',
      { tasks: [{ id: 't', importance: 1, hours: -1, mandatory: true }] },
      'instance.tasks[0].hours ist kleiner als 0.',
    ],
    [
      'a mandatory that is no truth',
      { tasks: [{ id: 't', importance: 1, hours: 1, mandatory: 'ja' }] },
      'instance.tasks[0].mandatory ist weder true noch false.',
    ],
    [
      'an unknown candidate',
      { candidates: { x: n1 } },
      'instance.candidates.x ist unter instance.actors nicht genannt.',
    ],
    [
      'the QM as candidate',
      { candidates: { qm: n1 } },
      'instance.candidates.qm ist das QM und kann sich nicht selbst nachfolgen.',
    ],
    [
      'an unknown task',
      { candidates: { n1: { ...n1, ability: { x: 1 } } } },
      'instance.candidates.n1.ability.x nennt eine Aufgabe, die es nicht gibt.',
    ],
    [
      'an ability above 1',
      { candidates: { n1: { ...n1, ability: { buero: 2 } } } },
      'instance.candidates.n1.ability.buero ist größer als 1.',
    ],
    ['candidates as a list', { candidates: [] }, 'instance.candidates ist kein Objekt.'],
    ['a part of a tie', { k: 1.5 }, 'instance.k ist keine ganze Zahl.'],
    ['a bound as text', { F_max: '0.2' }, 'instance.F_max ist keine Zahl.'],
  ])('is refused: %s', (_, change, sentence) => {
    const whole = Array.isArray(change) || (typeof change === 'object' && change !== null && 'format' in change);
    const file = whole ? change : { ...good, instance: { ...instance, ...(change as object) } };
    expect(() => verstetigung(file)).toThrow(new Refused('WRONG_FILE', sentence));
  });
});
