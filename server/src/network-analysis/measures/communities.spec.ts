import { referenceNetwork } from '../../../../test/reference/read.js';
import { randomFrom, randomTies, shuffled, smallNetworks } from '../../../../test/reference/random-graphs.js';
import { buildGraph } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { partitionBy } from '../graph/partition.js';
import { Cancelled } from '../graph/watch.js';
import { communities } from './communities.js';
import { isProvenBest } from './division-proof.js';
import { modularity } from './modularity.js';

/** The largest modularity of any division, by trying them all. */
function bestOfAll(graph: NetworkGraph, weighted: boolean): number {
  let best = -1;
  const labels: number[] = [];
  const place = (used: number): void => {
    if (labels.length === graph.n) {
      const value = modularity(graph, partitionBy(labels.map(String)), weighted) ?? 0;
      best = Math.max(best, value);
      return;
    }
    for (let label = 0; label <= used; label++) {
      labels.push(label);
      place(Math.max(used, label + 1));
      labels.pop();
    }
  };
  place(0);
  return best;
}

describe('communities', () => {
  it('of a small network are the best division there is, with strengths as without', () => {
    for (const { n, ties } of smallNetworks(40).filter(({ n }) => n <= 7)) {
      const { graph } = buildGraph(n, ties);
      for (const weighted of [false, true]) {
        const found = communities(graph, weighted);
        expect(found.exact).toBe(true);
        if (found.modularity !== null) expect(found.modularity).toBeCloseTo(bestOfAll(graph, weighted), 12);
      }
    }
  });

  it('fall apart into single actors where there is no tie', () => {
    const { partition, modularity: value } = communities(buildGraph(3, []).graph, false);
    expect([[...partition.of], value]).toEqual([[0, 1, 2], null]);
  });

  it.each([
    ['karate', true],
    ['sbm300', false],
  ] as const)('of %s come within 0.02 of the best known; that it is the best is proven: %s', (name, proven) => {
    const { ids, ties, expected } = referenceNetwork(name);
    const { modularity: value, partition, exact } = communities(buildGraph(ids.length, ties).graph, false);
    const best = expected.at('best_known_modularity').number();
    expect(value).toBeGreaterThan(best - 0.02);
    expect(value).toBeLessThanOrEqual(best + 1e-12);
    expect(exact).toBe(proven);
    expect(partition.sizes.reduce((a, b) => a + b, 0)).toBe(ids.length);
  });

  it('are never said to be proven where another division is better, and mostly where none is', () => {
    const found: boolean[] = [];
    for (const { n, ties } of smallNetworks(48).filter(({ n }) => n > 4 && n < 9)) {
      const { graph } = buildGraph(n, ties);
      for (const weighted of [false, true]) {
        const { modularity: most, partition } = communities(graph, weighted);
        if (most === null) continue;
        found.push(isProvenBest(graph, partition, weighted));
        for (let moved = 0; moved < n; moved++) {
          const of = partition.of.map((group, v) => (v === moved ? (group + 1) % partition.names.length : group));
          const other = { ...partition, of };
          const worse = (modularity(graph, other, weighted) ?? 0) < most - 1e-9;
          if (worse) expect(isProvenBest(graph, other, weighted)).toBe(false);
        }
      }
    }
    expect(found.filter((proven) => proven).length).toBeGreaterThan(0.75 * found.length);
  });

  it('find groups that were planted, whatever the nodes are numbered', () => {
    const [groups, size] = [4, 12];
    const n = groups * size;
    const random = randomFrom(3);
    const planted = randomTies(n, 0.8, random).filter(
      ({ a, b }) => Math.floor(a / size) === Math.floor(b / size) || random() < 0.05,
    );
    const to = shuffled(n, random);
    const moved = planted.map(({ a, b, strength }) => ({ a: to[a] ?? 0, b: to[b] ?? 0, strength }));
    for (const [ties, at] of [
      [planted, (v: number) => v],
      [moved, (v: number) => to[v] ?? 0],
    ] as const) {
      const { of, sizes } = communities(buildGraph(n, ties).graph, true).partition;
      expect([...sizes]).toEqual(Array.from({ length: groups }, () => size));
      for (let v = 0; v < n; v++) expect(of[at(v)]).toBe(of[at(v - (v % size))]);
    }
  });

  it('are the same in every run, and numbered by their first actor', () => {
    const { ids, ties } = referenceNetwork('karate');
    const { graph } = buildGraph(ids.length, ties);
    const [first, second] = [communities(graph, true), communities(graph, true)];
    expect(first).toEqual(second);
    const met = [...new Set(first.partition.of)];
    expect(met).toEqual(met.map((_, position) => position));
  });

  it('are given up when nobody waits any more', () => {
    const { ids, ties } = referenceNetwork('karate');
    const watch = (): void => {
      throw new Cancelled();
    };
    expect(() => communities(buildGraph(ids.length, ties).graph, false, 1, watch)).toThrow(Cancelled);
  });
});
