import {
  ADAMIC_ADAR,
  betweennessCentralization,
  degreeCentralization,
  density,
  distanceFragmentation,
  fragmentation,
  isolates,
  linkPrediction,
  meanDegree,
  modularity,
  RESOURCE_ALLOCATION,
  strongest,
  totalStrength,
  weightedDensity,
} from '../../network-analysis/index.js';
import type { BrokerageRoles, ExternalInternal } from '../../network-analysis/index.js';
import type { Json } from './json.js';
import type { Kernels } from './kernels.js';
import { byDistanceFragmentation, byFragmentation, byNearness, byReach } from './key-player-figures.js';
import type { MeasuredNetwork } from './reference-network.js';

/** A figure of the network as a whole. */
export interface NetworkFigure {
  /** Path in the answer, with dots. */
  readonly key: string;
  /** Whether the answer has it although nobody asked for it by name; always where left out. */
  readonly shown?: (network: MeasuredNetwork) => boolean;
  readonly value: (kernels: Kernels) => Json;
}

const weighted = ({ weighted }: MeasuredNetwork): boolean => weighted;
const connected = ({ connected }: MeasuredNetwork): boolean => connected;

/** So many pairs are predicted. */
const PREDICTED = 20;

const idsOf = ({ network }: Kernels, nodes: readonly number[]): readonly string[] =>
  nodes.map((v) => network.ids[v] ?? '');

/** The ties by their ends as ids, in the order of the nodes of the file. */
const endsOf = (kernels: Kernels, ties: readonly number[]): readonly (readonly string[])[] =>
  ties.map((tie) => idsOf(kernels, [...kernels.network.graph.ends.subarray(2 * tie, 2 * tie + 2)]));

const indexOf = ({ external, internal, index }: ExternalInternal): Json => ({ external, internal, index });

function sectorList({ network: { sectors, graph } }: Kernels): Json {
  const degreeSums = sectors.names.map(() => 0);
  sectors.of.forEach((sector, v) => {
    if (sector < 0) return;
    degreeSums[sector] = (degreeSums[sector] ?? 0) + (graph.offsets[v + 1] ?? 0) - (graph.offsets[v] ?? 0);
  });
  return sectors.names.map((name, g) => ({ name, size: sectors.sizes[g] ?? 0, degree_sum: degreeSums[g] ?? 0 }));
}

function blockList({ network: { sectors }, blocks }: Kernels): Json {
  return blocks().map((block) => ({
    a: sectors.names[block.a] ?? '',
    b: sectors.names[block.b] ?? '',
    edges: block.ties,
    weight: block.strength,
    possible: block.possible,
    density: block.density,
    weighted_density: block.weightedDensity,
    expected_size: block.expectedBySize,
    expected_degree: block.expectedByDegree,
    p_low: block.pLow,
    p_high: block.pHigh,
  }));
}

function rolesTotal(kernels: Kernels): Json {
  const sum = (key: keyof BrokerageRoles): number => kernels.roles().reduce((total, roles) => total + roles[key], 0);
  return {
    coordinator: sum('coordinator'),
    itinerant: sum('itinerant'),
    gatekeeper: sum('gatekeeper'),
    representative: sum('representative'),
    liaison: sum('liaison'),
    total: sum('total'),
  };
}

const predicted =
  (contribution: (degree: number) => number) =>
  ({ network: { graph, ids } }: Kernels): Json => {
    const { candidates, top, tieAtCut } = linkPrediction(graph, contribution, PREDICTED);
    return {
      candidates,
      top: top.map(({ u, v, score }) => ({ u: ids[u] ?? '', v: ids[v] ?? '', score })),
      tie_at_cut: tieAtCut,
    };
  };

/** Every figure of the network, in the order of the answer. */
export const NETWORK_FIGURES: readonly NetworkFigure[] = [
  { key: 'n', value: ({ network }) => network.graph.n },
  { key: 'm', value: ({ network }) => network.graph.m },
  { key: 'total_weight', value: ({ network }) => totalStrength(network.graph) },
  { key: 'w_max', value: ({ network }) => (network.graph.m === 0 ? null : strongest(network.graph)) },
  { key: 'density', value: ({ network }) => density(network.graph) },
  { key: 'weighted_density', value: ({ network }) => weightedDensity(network.graph) },
  { key: 'mean_degree', value: ({ network }) => meanDegree(network.graph) },
  { key: 'sectors', value: sectorList },
  { key: 'blocks', value: blockList },
  { key: 'components.count', value: ({ components }) => components().count },
  { key: 'components.sizes', value: ({ components }) => [...components().sizes] },
  { key: 'components.isolates', value: (kernels) => idsOf(kernels, isolates(kernels.network.graph)) },
  {
    key: 'components.members_except_largest',
    value: (kernels) =>
      kernels
        .componentMembers()
        .slice(1)
        .map((members) => idsOf(kernels, members)),
  },
  { key: 'degree_centralization', value: ({ network }) => degreeCentralization(network.graph) },
  { key: 'betweenness_centralization', value: ({ betweenness }) => betweennessCentralization(betweenness()) },
  { key: 'distance.diameter_hops', value: ({ distances }) => distances().diameter },
  { key: 'distance.mean_hops_reachable', value: ({ distances }) => distances().meanOfReachable },
  { key: 'distance.reachable_ordered_pairs', value: ({ distances }) => distances().reachableOrderedPairs },
  { key: 'distance.mean_reciprocal_hops', value: ({ distances }) => distances().meanReciprocal },
  { key: 'average_clustering_zero', value: ({ closure }) => closure().averageZero },
  { key: 'average_clustering_defined', value: ({ closure }) => closure().averageDefined },
  { key: 'transitivity', value: ({ closure }) => closure().transitivity },
  { key: 'triangles', value: ({ closure }) => closure().triangles },
  { key: 'articulation_points', value: (kernels) => idsOf(kernels, kernels.cuts().articulationPoints) },
  { key: 'bridges', value: (kernels) => endsOf(kernels, kernels.cuts().bridges) },
  { key: 'biconnected_components', value: ({ cuts }) => cuts().blockCount },
  { key: 'modularity', value: ({ network }) => modularity(network.graph, network.sectors, false) },
  { key: 'modularity_w', shown: weighted, value: ({ network }) => modularity(network.graph, network.sectors, true) },
  { key: 'best_known_modularity', value: ({ communities }) => communities().modularity },
  { key: 'best_known_modularity_exact', value: ({ communities }) => communities().exact },
  { key: 'ei.external', value: ({ externalInternal }) => externalInternal().network.external },
  { key: 'ei.internal', value: ({ externalInternal }) => externalInternal().network.internal },
  { key: 'ei.index', value: ({ externalInternal }) => externalInternal().network.index },
  { key: 'ei.weighted_index', value: ({ externalInternal }) => externalInternal().network.weightedIndex },
  { key: 'ei.expected', value: ({ externalInternal }) => externalInternal().network.expected },
  { key: 'ei.min_possible', value: ({ externalInternal }) => externalInternal().network.minPossible },
  { key: 'ei.max_possible', value: ({ externalInternal }) => externalInternal().network.maxPossible },
  {
    key: 'ei.by_sector',
    value: ({ network, externalInternal }) =>
      Object.fromEntries(externalInternal().groups.map((group, g) => [network.sectors.names[g] ?? '', indexOf(group)])),
  },
  { key: 'gould_fernandez_total', value: rolesTotal },
  { key: 'spectral_radius', shown: connected, value: ({ eigenvector }) => eigenvector()?.spectralRadius ?? null },
  {
    key: 'spectral_radius_w',
    shown: (network) => weighted(network) && connected(network),
    value: ({ eigenvectorByStrength }) => eigenvectorByStrength()?.spectralRadius ?? null,
  },
  { key: 'link_prediction.adamic_adar', value: predicted(ADAMIC_ADAR) },
  { key: 'link_prediction.resource_allocation', value: predicted(RESOURCE_ALLOCATION) },
  { key: 'fragmentation.F', value: ({ network }) => fragmentation(network.graph) },
  { key: 'fragmentation.DF', value: ({ hops }) => distanceFragmentation(hops()) },
  { key: 'fragmentation.DF_w', shown: weighted, value: ({ byStrength }) => distanceFragmentation(byStrength()) },
  { key: 'kpp_neg.F', value: byFragmentation },
  { key: 'kpp_neg.DF', value: byDistanceFragmentation },
  { key: 'kpp_pos.reach_1', value: byReach(1) },
  { key: 'kpp_pos.reach_2', value: byReach(2) },
  { key: 'kpp_pos.DR', value: byNearness },
];
