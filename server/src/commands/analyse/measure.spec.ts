import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCE_NETWORKS } from '../../../../test/reference/read.js';
import { expectLike } from '../../../../test/reference/expect-like.js';
import { MEASURE_NAMES } from './measure-names.js';
import { measure } from './measure.js';
import { referenceNetwork } from './reference-network.js';

interface ReferenceFile {
  readonly nodes: readonly { readonly id: string; readonly sector?: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const read = (name: string): ReferenceFile =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../../test/reference/${name}.json`), 'utf8'),
  ) as ReferenceFile;

/** A small file of one's own: ties as pairs of ids with a strength. */
const fileOf = (ids: readonly string[], ties: readonly (readonly [string, string, number])[]): unknown => ({
  format: 'sna-reference/1',
  nodes: ids.map((id) => ({ id, label: id, sector: 'alle' })),
  edges: ties.map(([source, target, weight]) => ({ source, target, weight })),
});

describe.each(REFERENCE_NETWORKS)('the reference network %s', (name) => {
  it('gives every value of the file, and no other', () => {
    const file = read(name);
    if (name !== 'sbm300') return expectLike(measure(referenceNetwork(file), null, false), file.expected);
    // Sets of key players take long where nothing is compiled ahead; test/api/analyse.spec.ts looks at these on the build.
    const { kpp_neg, kpp_pos, ...quick } = file.expected;
    expect([kpp_neg, kpp_pos]).not.toContain(undefined);
    const shown = MEASURE_NAMES.filter((measured) => !/^(kpp_|eigenvector|spectral_radius)/.test(measured));
    expectLike(measure(referenceNetwork(file), shown, false), quick);
  });
});

describe('measures asked for by name', () => {
  const karate = read('karate');
  const network = referenceNetwork(karate);

  it('are the only ones in the answer', () => {
    const answer = measure(network, ['betweenness_w', 'transitivity', 'removal.DF', 'diameter_hops'], false);
    const nodes = karate.expected['nodes'] as Readonly<
      Record<string, { readonly betweenness_w: number; readonly removal: { readonly DF: number } }>
    >;
    expectLike(answer, {
      distance: { diameter_hops: 5 },
      transitivity: karate.expected['transitivity'],
      nodes: Object.fromEntries(
        Object.entries(nodes).map(([id, { betweenness_w, removal }]) => [
          id,
          { betweenness_w, removal: { DF: removal.DF } },
        ]),
      ),
    });
  });

  it('mean the figure of the network and that of the nodes where both have the name', () => {
    const answer = measure(network, ['ei'], false);
    expect(answer).toMatchObject({ ei: { external: 11 }, nodes: { 0: { ei: -0.875 } } });
  });

  it('are given although the file would not show them', () => {
    const file = fileOf(['a', 'b', 'c'], [['a', 'b', 2]]);
    expect(measure(referenceNetwork(file), ['betweenness_w', 'eigenvector', 'spectral_radius'], false)).toEqual({
      spectral_radius: null,
      nodes: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { betweenness_w: 0, eigenvector: null }])),
    });
  });

  it('carry the CPU seconds of each name, and of nothing else', () => {
    const answer = measure(network, ['removal', 'kpp_neg.F'], true);
    expect(answer).toMatchObject({ time: { removal: expect.any(Number), 'kpp_neg.F': expect.any(Number) } });
    const { time } = answer as { readonly time: Readonly<Record<string, number>> };
    expect(Object.keys(time)).toEqual(['removal', 'kpp_neg.F']);
    for (const seconds of Object.values(time)) expect(seconds).toBeGreaterThan(0);
  });
});

describe('small and odd networks', () => {
  it.each([
    ['one node', fileOf(['a'], [])],
    ['two nodes without a tie', fileOf(['a', 'b'], [])],
    ['two tied nodes', fileOf(['a', 'b'], [['a', 'b', 3]])],
    [
      'three nodes in a row',
      fileOf(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 1],
          ['b', 'c', 2],
        ],
      ),
    ],
  ])('%s: what is not defined is null, never a number that is none', (_, file) => {
    const answer = measure(referenceNetwork(file), null, false);
    const numbers: number[] = [];
    JSON.stringify(answer, (_key, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('say null where too few are left to compare', () => {
    const answer = measure(referenceNetwork(fileOf(['a', 'b'], [['a', 'b', 3]])), ['kpp_neg', 'kpp_pos.DR'], false);
    const none = { value: null, optimal_sets: [], optimal_count: 0, sets_truncated: false };
    expect(answer).toEqual({
      kpp_neg: { F: { 1: none, 2: none, 3: none }, DF: { 1: none, 2: none, 3: none } },
      kpp_pos: {
        DR: {
          1: {
            value: 1,
            proportion_of_others: 1,
            optimal_sets: [['a'], ['b']],
            optimal_count: 2,
            sets_truncated: false,
          },
          2: { ...none, proportion_of_others: null, optimal_sets: [['a', 'b']], optimal_count: 1 },
          3: { ...none, proportion_of_others: null },
        },
      },
    });
  });

  it('take any text as an id', () => {
    const answer = measure(referenceNetwork(fileOf(['__proto__', 'a'], [['a', '__proto__', 1]])), ['degree'], false);
    expect(JSON.stringify(answer)).toBe('{"nodes":{"__proto__":{"degree":1},"a":{"degree":1}}}');
  });

  it('take strengths that are fractions as the same network at another scale', () => {
    const file = read('karate');
    const scaled = { ...file, edges: file.edges.map((edge) => ({ ...edge, weight: edge.weight / 10 })) };
    const names = ['betweenness_w', 'harmonic_w', 'constraint_w', 'fragmentation', 'removal'];
    expectLike(measure(referenceNetwork(scaled), names, false), measure(referenceNetwork(file), names, false));
  });
});
