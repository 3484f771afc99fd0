import { expectFigure, REFERENCE_NETWORKS, referenceNetwork } from '../../../../test/reference/read.js';
import { smallNetworks } from '../../../../test/reference/random-graphs.js';
import { buildGraph, subgraph, withoutNodes } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { partitionBy } from '../graph/partition.js';
import { blockDensities } from './block-density.js';
import { componentMembers, components } from './components.js';
import { connectedPairs, fragmentation } from './connected-pairs.js';
import { cutStructure } from './cut-structure.js';
import { degreeCentralization, degrees, isolates, nodeStrengths } from './degree.js';
import { density, meanDegree, totalStrength, weightedDensity } from './density.js';
import { hopsFrom, neighbourhood, shortestPath } from './hops.js';
import { partsWithout } from './parts-without.js';

const mark = (n: number, node: number): Uint8Array => Uint8Array.from({ length: n }, (_, v) => (v === node ? 1 : 0));
const without = (graph: NetworkGraph, node: number): NetworkGraph => withoutNodes(graph, mark(graph.n, node)).graph;
const componentCount = (graph: NetworkGraph): number => components(graph).count;

describe.each(REFERENCE_NETWORKS)('the reference network %s', (name) => {
  const { ids, sectors, ties, expected } = referenceNetwork(name);
  const { graph } = buildGraph(ids.length, ties);
  const named = (nodes: readonly number[]): readonly string[] => nodes.map((v) => ids[v] ?? '');

  it('has the densities and means of the reference', () => {
    expect([graph.n, graph.m]).toEqual([expected.at('n').number(), expected.at('m').number()]);
    expectFigure(totalStrength(graph), expected.at('total_weight').number(), 'total_weight');
    expectFigure(density(graph), expected.at('density').figure(), 'density');
    expectFigure(weightedDensity(graph), expected.at('weighted_density').figure(), 'weighted_density');
    expectFigure(meanDegree(graph), expected.at('mean_degree').figure(), 'mean_degree');
    expectFigure(degreeCentralization(graph), expected.at('degree_centralization').figure(), 'degree_centralization');
  });

  it('has the degrees and strengths of the reference', () => {
    const [degree, strength] = [degrees(graph), nodeStrengths(graph)];
    ids.forEach((id, v) => {
      const node = expected.at('nodes').at(id);
      expect(degree[v]).toBe(node.at('degree').number());
      expectFigure(strength[v] ?? null, node.at('strength').figure(), `strength of ${id}`);
    });
  });

  it('falls into the components of the reference, in its order', () => {
    const found = components(graph);
    expect([...found.sizes]).toEqual(expected.at('components').at('sizes').raw());
    expect(named(isolates(graph))).toEqual(expected.at('components').at('isolates').raw());
    expect(componentMembers(found).slice(1).map(named)).toEqual(
      expected.at('components').at('members_except_largest').raw(),
    );
    expectFigure(fragmentation(graph), expected.at('fragmentation').at('F').figure(), 'F');
  });

  it('has the articulation points, bridges and biconnected components of the reference', () => {
    const cut = cutStructure(graph);
    expect([...named(cut.articulationPoints)].sort()).toEqual([...expected.at('articulation_points').texts()].sort());
    const bridges = cut.bridges.map((edge) => [ids[graph.ends[2 * edge] ?? 0], ids[graph.ends[2 * edge + 1] ?? 0]]);
    const sorted = (pairs: readonly (readonly unknown[])[]): readonly string[] =>
      pairs.map((pair) => [...pair].sort().join(' ')).sort();
    expect(sorted(bridges)).toEqual(
      sorted(
        expected
          .at('bridges')
          .list()
          .map((bridge) => bridge.texts()),
      ),
    );
    expect(cut.blockCount).toBe(expected.at('biconnected_components').number());
  });

  it('loses by every single removal what the reference says', () => {
    const cut = cutStructure(graph);
    const [n, all] = [graph.n, components(graph).count];
    const before = connectedPairs(components(graph));
    ids.forEach((id, v) => {
      const removal = expected.at('nodes').at(id).at('removal');
      expect(cut.pairsLost[v]).toBe(removal.at('reachable_pairs_lost').number());
      expect(all - 1 + (cut.parts[v] ?? 0)).toBe(removal.at('components').number());
      const own = components(graph).sizes[components(graph).of[v] ?? 0] ?? 0;
      const after = before - (own - 1) - (cut.pairsLost[v] ?? 0);
      expectFigure(1 - (2 * after) / ((n - 1) * (n - 2)), removal.at('F').figure(), `F without ${id}`);
    });
  });

  it('has the blocks of the reference', () => {
    const groups = partitionBy(sectors, [...new Set(sectors)]);
    expect(groups.names).toEqual(
      expected
        .at('sectors')
        .list()
        .map((sector) => sector.at('name').text()),
    );
    const blocks = blockDensities(graph, groups);
    expected
      .at('blocks')
      .list()
      .forEach((block, position) => {
        const found = blocks[position];
        if (!found) throw new Error(`block ${position} is missing`);
        const what = `${block.at('a').text()} - ${block.at('b').text()}`;
        expect([groups.names[found.a], groups.names[found.b]]).toEqual([block.at('a').text(), block.at('b').text()]);
        expect(found.ties).toBe(block.at('edges').number());
        expectFigure(found.strength, block.at('weight').figure(), `${what} weight`);
        expectFigure(found.possible, block.at('possible').figure(), `${what} possible`);
        expectFigure(found.density, block.at('density').figure(), `${what} density`);
        expectFigure(found.weightedDensity, block.at('weighted_density').figure(), `${what} weighted density`);
        expectFigure(found.expectedBySize, block.at('expected_size').figure(), `${what} expected size`);
        expectFigure(found.expectedByDegree, block.at('expected_degree').figure(), `${what} expected degree`);
        expectFigure(found.pLow, block.at('p_low').figure(), `${what} p low`);
        expectFigure(found.pHigh, block.at('p_high').figure(), `${what} p high`);
      });
    expect(blocks).toHaveLength(expected.at('blocks').list().length);
  });
});

describe('the structure of random networks up to 12 nodes', () => {
  const cases = smallNetworks(240).map(({ n, ties }) => ({ n, graph: buildGraph(n, ties).graph }));

  it('agrees with really removing every node and every tie', () => {
    for (const { n, graph } of cases) {
      const cut = cutStructure(graph);
      const found = components(graph);
      for (let v = 0; v < n; v++) {
        const rest = without(graph, v);
        const own = found.sizes[found.of[v] ?? 0] ?? 0;
        expect(found.count - 1 + (cut.parts[v] ?? 0)).toBe(componentCount(rest));
        expect(cut.pairsLost[v]).toBe(connectedPairs(found) - (own - 1) - connectedPairs(components(rest)));
        const parts = partsWithout(graph, v);
        expect(parts).toHaveLength(cut.parts[v] ?? -1);
        expect(parts.slice(1).flat()).toHaveLength(cut.separated[v] ?? -1);
      }
      for (let tie = 0; tie < graph.m; tie++) {
        const kept = Uint8Array.from({ length: graph.m }, (_, other) => (other === tie ? 0 : 1));
        const splits = componentCount(subgraph(graph, null, kept).graph) > found.count;
        expect(cut.bridges.includes(tie)).toBe(splits);
      }
    }
  });

  it('puts two ties of one node into one biconnected component just when a way around that node joins them', () => {
    for (const { n, graph } of cases) {
      const { blockOfTie, blockCount } = cutStructure(graph);
      expect(new Set(blockOfTie).size).toBe(blockCount);
      for (let v = 0; v < n; v++) {
        const partOf = new Map(partsWithout(graph, v).flatMap((part, number) => part.map((w) => [w, number] as const)));
        for (let i = graph.offsets[v] ?? 0; i < (graph.offsets[v + 1] ?? 0); i++) {
          for (let j = graph.offsets[v] ?? 0; j < i; j++) {
            const around = partOf.get(graph.targets[i] ?? 0) === partOf.get(graph.targets[j] ?? 0);
            expect(blockOfTie[graph.edges[i] ?? 0] === blockOfTie[graph.edges[j] ?? 0]).toBe(around);
          }
        }
      }
    }
  });

  it('counts steps like Floyd and Warshall, and finds paths of that length', () => {
    for (const { n, graph } of cases) {
      const table = Array.from({ length: n }, (_, v) => Array.from({ length: n }, (_, w) => (v === w ? 0 : Infinity)));
      for (let v = 0; v < n; v++) {
        for (let arc = graph.offsets[v] ?? 0; arc < (graph.offsets[v + 1] ?? 0); arc++) {
          const row = table[v];
          if (row) row[graph.targets[arc] ?? 0] = 1;
        }
      }
      for (let k = 0; k < n; k++) {
        for (const row of table) {
          row.forEach((direct, w) => {
            row[w] = Math.min(direct, (row[k] ?? Infinity) + (table[k]?.[w] ?? Infinity));
          });
        }
      }
      for (let v = 0; v < n; v++) {
        const expected = (table[v] ?? []).map((steps) => (steps === Infinity ? -1 : steps));
        expect([...hopsFrom(graph, [v])]).toEqual(expected);
        expect(
          neighbourhood(graph, [v], 2)
            .map(({ node }) => node)
            .sort((a, b) => a - b),
        ).toEqual(expected.flatMap((steps, w) => (steps >= 0 && steps <= 2 ? [w] : [])));
        expected.forEach((steps, w) => {
          expect((shortestPath(graph, w, [v])?.length ?? 0) - 1).toBe(steps);
        });
      }
    }
  });
});
