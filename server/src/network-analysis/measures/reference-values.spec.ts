import { expectFigure, REFERENCE_NETWORKS, referenceNetwork } from '../../../../test/reference/read.js';
import { buildGraph } from '../graph/graph.js';
import { partitionBy } from '../graph/partition.js';
import { betweenness, betweennessCentralization, normalisedBetweenness } from './betweenness.js';
import { brokerageRoles } from './brokerage-roles.js';
import {
  closeness,
  closenessInComponent,
  distanceFragmentation,
  distanceSummary,
  normalisedHarmonic,
} from './closeness.js';
import { closure, clustering } from './clustering.js';
import { hopTotals, lengthTotals } from './distances.js';
import { eigenvector } from './eigenvector.js';
import { externalInternal } from './external-internal.js';
import { coreNumbers } from './k-core.js';
import { ADAMIC_ADAR, linkPrediction, RESOURCE_ALLOCATION } from './link-prediction.js';
import { modularity } from './modularity.js';
import { pageRank } from './pagerank.js';
import { distanceFragmentationAfterRemoval, fragmentationAfterRemoval } from './removal.js';
import { structuralHoles } from './structural-holes.js';
import { hopLengths, strengthLengths, strongest } from './tie-lengths.js';

/** Iterated measures agree to six digits only (reference README, Tolerance). */
const ITERATED = 1e-6;

describe.each(REFERENCE_NETWORKS)('every value of the reference network %s', (name) => {
  const { ids, sectors, ties, expected, connected } = referenceNetwork(name);
  const { graph } = buildGraph(ids.length, ties);
  const groups = partitionBy(sectors, [...new Set(sectors)]);
  const weighted = expected
    .at('nodes')
    .at(ids[0] ?? '')
    .has('betweenness_w');
  const lengths = strengthLengths(graph);
  const hops = hopTotals(graph);

  /** Compares one value per node with the file. */
  const compare = (key: string, values: ArrayLike<number | null>, tolerance?: number): void => {
    ids.forEach((id, v) => {
      const node = expected.at('nodes').at(id);
      expectFigure(values[v] ?? null, node.at(key).figure(), `${key} of ${id}`, tolerance);
    });
    expect(values).toHaveLength(ids.length);
  };

  it('betweenness', () => {
    const values = betweenness(graph);
    compare('betweenness', values);
    compare('betweenness_norm', normalisedBetweenness(values));
    expectFigure(
      betweennessCentralization(values),
      expected.at('betweenness_centralization').figure(),
      'betweenness_centralization',
    );
    if (!weighted) return;
    const byStrength = betweenness(graph, lengths);
    compare('betweenness_w', byStrength);
    compare('betweenness_w_norm', normalisedBetweenness(byStrength));
  });

  it('betweenness when strengths are fractions', () => {
    // The same shape at another scale: no integer lengths any more, so the tolerance decides.
    const scaled = buildGraph(
      ids.length,
      ties.map((tie) => ({ ...tie, strength: tie.strength * 0.1 })),
    ).graph;
    const inexact = strengthLengths(scaled);
    expect(inexact.exact).toBe(false);
    compare(weighted ? 'betweenness_w' : 'betweenness', betweenness(scaled, inexact));
  });

  it('closeness and distances', () => {
    compare('closeness_component', closenessInComponent(hops));
    compare('closeness_wf', closeness(hops));
    compare('harmonic', hops.harmonic);
    compare('harmonic_norm', normalisedHarmonic(hops));
    const summary = distanceSummary(hops);
    const distance = expected.at('distance');
    expectFigure(summary.diameter, distance.at('diameter_hops').figure(), 'diameter_hops');
    expectFigure(summary.meanOfReachable, distance.at('mean_hops_reachable').figure(), 'mean_hops_reachable');
    expect(summary.reachableOrderedPairs).toBe(distance.at('reachable_ordered_pairs').number());
    expectFigure(summary.meanReciprocal, distance.at('mean_reciprocal_hops').figure(), 'mean_reciprocal_hops');
    expectFigure(distanceFragmentation(hops), expected.at('fragmentation').at('DF').figure(), 'DF');
    if (!weighted) return;
    const totals = lengthTotals(graph, lengths);
    compare('harmonic_w', totals.harmonic);
    compare('harmonic_w_norm', normalisedHarmonic(totals));
    compare('closeness_w_component', closenessInComponent(totals));
    compare('closeness_w_wf', closeness(totals));
    expectFigure(distanceFragmentation(totals), expected.at('fragmentation').at('DF_w').figure(), 'DF_w');
  });

  it('clustering and transitivity', () => {
    const found = clustering(graph);
    compare('clustering', found.local);
    if (weighted) {
      compare('clustering_barrat', found.barrat);
      compare('clustering_onnela', found.onnela);
    }
    const whole = closure(graph, found);
    expect(whole.triangles).toBe(expected.at('triangles').number());
    expectFigure(whole.transitivity, expected.at('transitivity').figure(), 'transitivity');
    expectFigure(whole.averageZero, expected.at('average_clustering_zero').figure(), 'average_clustering_zero');
    expectFigure(
      whole.averageDefined,
      expected.at('average_clustering_defined').figure(),
      'average_clustering_defined',
    );
  });

  it('structural holes', () => {
    const plain = structuralHoles(graph, false);
    compare('constraint', plain.constraint);
    compare('hierarchy', plain.hierarchy);
    compare('effective_size', plain.effectiveSize);
    compare('efficiency', plain.efficiency);
    if (!weighted) return;
    const byStrength = structuralHoles(graph, true);
    compare('constraint_w', byStrength.constraint);
    compare('hierarchy_w', byStrength.hierarchy);
    compare('effective_size_w', byStrength.effectiveSize);
    compare('efficiency_w', byStrength.efficiency);
  });

  it('roles of Gould and Fernandez', () => {
    const roles = brokerageRoles(graph, groups);
    ids.forEach((id, v) => {
      expect({ ...roles[v] }).toEqual(expected.at('nodes').at(id).at('gould_fernandez').raw());
    });
    const sum = (key: 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison' | 'total'): number =>
      roles.reduce((total, role) => total + role[key], 0);
    expect(sum('total')).toBe(expected.at('gould_fernandez_total').at('total').number());
    expect(sum('liaison')).toBe(expected.at('gould_fernandez_total').at('liaison').number());
  });

  it('the E-I index', () => {
    const { nodes, groups: byGroup, network } = externalInternal(graph, groups);
    compare(
      'ei_external',
      nodes.map(({ external }) => external),
    );
    compare(
      'ei_internal',
      nodes.map(({ internal }) => internal),
    );
    compare(
      'ei',
      nodes.map(({ index }) => index),
    );
    const ei = expected.at('ei');
    expect([network.external, network.internal]).toEqual([ei.at('external').number(), ei.at('internal').number()]);
    expectFigure(network.index, ei.at('index').figure(), 'ei');
    expectFigure(network.weightedIndex, ei.at('weighted_index').figure(), 'weighted_index');
    expectFigure(network.expected, ei.at('expected').figure(), 'expected');
    expectFigure(network.minPossible, ei.at('min_possible').figure(), 'min_possible');
    expectFigure(network.maxPossible, ei.at('max_possible').figure(), 'max_possible');
    groups.names.forEach((sector, g) => {
      expect({ ...byGroup[g] }).toEqual(ei.at('by_sector').at(sector).raw());
    });
  });

  it('cores', () => compare('core', coreNumbers(graph)));

  it('PageRank and eigenvector', () => {
    compare('pagerank', pageRank(graph, false), ITERATED);
    if (weighted) compare('pagerank_w', pageRank(graph, true), ITERATED);
    const [plain, byStrength] = [eigenvector(graph, false), eigenvector(graph, true)];
    expect(plain === null).toBe(!connected);
    if (plain === null || byStrength === null) return;
    compare('eigenvector', plain.values, ITERATED);
    expectFigure(plain.spectralRadius, expected.at('spectral_radius').figure(), 'spectral_radius');
    if (!weighted) return;
    compare('eigenvector_w', byStrength.values, ITERATED);
    expectFigure(byStrength.spectralRadius, expected.at('spectral_radius_w').figure(), 'spectral_radius_w');
  });

  it('modularity of the sectors', () => {
    expectFigure(modularity(graph, groups, false), expected.at('modularity').figure(), 'modularity');
    if (weighted) expectFigure(modularity(graph, groups, true), expected.at('modularity_w').figure(), 'modularity_w');
  });

  it('predicted ties', () => {
    for (const [key, contribution] of [
      ['adamic_adar', ADAMIC_ADAR],
      ['resource_allocation', RESOURCE_ALLOCATION],
    ] as const) {
      const wanted = expected.at('link_prediction').at(key);
      const found = linkPrediction(graph, contribution, 20);
      expect([found.candidates, found.tieAtCut]).toEqual([
        wanted.at('candidates').number(),
        wanted.at('tie_at_cut').raw(),
      ]);
      const top = wanted.at('top').list();
      expect(found.top.map(({ u, v }) => [ids[u], ids[v]])).toEqual(
        top.map((pair) => [pair.at('u').text(), pair.at('v').text()]),
      );
      found.top.forEach(({ score }, position) => {
        expectFigure(score, top[position]?.at('score').figure() ?? null, `${key} at ${position}`);
      });
    }
  });

  it('fragmentation after every removal', () => {
    const removal = (key: string, values: readonly (number | null)[]): void => {
      ids.forEach((id, v) => {
        const figure = expected.at('nodes').at(id).at('removal').at(key).figure();
        expectFigure(values[v] ?? null, figure, `${key} without ${id}`);
      });
    };
    removal('F', fragmentationAfterRemoval(graph));
    removal('DF', distanceFragmentationAfterRemoval(graph, hopLengths(graph)));
    if (weighted) removal('DF_w', distanceFragmentationAfterRemoval(graph, lengths));
    expect(strongest(graph)).toBe(expected.at('w_max').number());
  });
});
