import {
  closeness,
  closenessInComponent,
  coreNumbers,
  degrees,
  fragmentationAfterRemoval,
  nodeStrengths,
  normalisedBetweenness,
  normalisedHarmonic,
} from '../../network-analysis/index.js';
import type { Json } from './json.js';
import type { Kernels } from './kernels.js';
import type { MeasuredNetwork } from './reference-network.js';

/** A figure of every node. */
export interface NodeFigure {
  /** Path in the answer below the node's id, with dots. */
  readonly key: string;
  /** Whether the answer has it although nobody asked for it by name; always where left out. */
  readonly shown?: (network: MeasuredNetwork) => boolean;
  readonly values: (kernels: Kernels) => ArrayLike<Json>;
}

const weighted = ({ weighted }: MeasuredNetwork): boolean => weighted;
const connected = ({ connected }: MeasuredNetwork): boolean => connected;

const nowhere = ({ network }: Kernels): readonly null[] => network.ids.map(() => null);

/** Components of what is left without each node: its own component in parts, the others as they are. */
function componentsLeft({ components, cuts, network }: Kernels): readonly number[] {
  return network.ids.map((_, v) => components().count - 1 + (cuts().parts[v] ?? 0));
}

/** Size of the largest component of what is left without each node; null where nothing is left. */
function largestLeft({ components, cuts, network }: Kernels): readonly (number | null)[] {
  const { sizes, of } = components();
  return network.ids.map((_, v) => {
    const own = of[v] ?? 0;
    const part = (sizes[own] ?? 0) - 1 - (cuts().separated[v] ?? 0);
    const largest = Math.max(part, sizes[own === 0 ? 1 : 0] ?? 0);
    return largest === 0 ? null : largest;
  });
}

/** Every figure of the nodes, in the order of the answer. */
export const NODE_FIGURES: readonly NodeFigure[] = [
  { key: 'degree', values: ({ network }) => degrees(network.graph) },
  { key: 'strength', values: ({ network }) => nodeStrengths(network.graph) },
  { key: 'betweenness', values: ({ betweenness }) => betweenness() },
  { key: 'betweenness_norm', values: ({ betweenness }) => normalisedBetweenness(betweenness()) },
  { key: 'betweenness_w', shown: weighted, values: ({ betweennessByStrength }) => betweennessByStrength() },
  {
    key: 'betweenness_w_norm',
    shown: weighted,
    values: ({ betweennessByStrength }) => normalisedBetweenness(betweennessByStrength()),
  },
  { key: 'closeness_wf', values: ({ hops }) => closeness(hops()) },
  { key: 'closeness_component', values: ({ hops }) => closenessInComponent(hops()) },
  { key: 'harmonic', values: ({ hops }) => hops().harmonic },
  { key: 'harmonic_norm', values: ({ hops }) => normalisedHarmonic(hops()) },
  { key: 'harmonic_w', shown: weighted, values: ({ byStrength }) => byStrength().harmonic },
  { key: 'harmonic_w_norm', shown: weighted, values: ({ byStrength }) => normalisedHarmonic(byStrength()) },
  { key: 'closeness_w_component', shown: weighted, values: ({ byStrength }) => closenessInComponent(byStrength()) },
  { key: 'closeness_w_wf', shown: weighted, values: ({ byStrength }) => closeness(byStrength()) },
  { key: 'clustering', values: ({ clustering }) => clustering().local },
  { key: 'clustering_onnela', shown: weighted, values: ({ clustering }) => clustering().onnela },
  { key: 'clustering_barrat', shown: weighted, values: ({ clustering }) => clustering().barrat },
  { key: 'constraint', values: ({ holes }) => holes().constraint },
  { key: 'hierarchy', values: ({ holes }) => holes().hierarchy },
  { key: 'effective_size', values: ({ holes }) => holes().effectiveSize },
  { key: 'efficiency', values: ({ holes }) => holes().efficiency },
  { key: 'constraint_w', shown: weighted, values: ({ holesByStrength }) => holesByStrength().constraint },
  { key: 'hierarchy_w', shown: weighted, values: ({ holesByStrength }) => holesByStrength().hierarchy },
  { key: 'effective_size_w', shown: weighted, values: ({ holesByStrength }) => holesByStrength().effectiveSize },
  { key: 'efficiency_w', shown: weighted, values: ({ holesByStrength }) => holesByStrength().efficiency },
  { key: 'core', values: ({ network }) => coreNumbers(network.graph) },
  { key: 'ei_external', values: ({ externalInternal }) => externalInternal().nodes.map(({ external }) => external) },
  { key: 'ei_internal', values: ({ externalInternal }) => externalInternal().nodes.map(({ internal }) => internal) },
  { key: 'ei', values: ({ externalInternal }) => externalInternal().nodes.map(({ index }) => index) },
  { key: 'gould_fernandez', values: ({ roles }) => roles().map((node) => ({ ...node })) },
  { key: 'pagerank', values: ({ pageRank }) => pageRank() },
  { key: 'pagerank_w', shown: weighted, values: ({ pageRankByStrength }) => pageRankByStrength() },
  {
    key: 'eigenvector',
    shown: connected,
    values: (kernels) => kernels.eigenvector()?.values ?? nowhere(kernels),
  },
  {
    key: 'eigenvector_w',
    shown: (network) => weighted(network) && connected(network),
    values: (kernels) => kernels.eigenvectorByStrength()?.values ?? nowhere(kernels),
  },
  { key: 'removal.F', values: ({ network }) => fragmentationAfterRemoval(network.graph) },
  { key: 'removal.DF', values: ({ removal }) => removal() },
  { key: 'removal.DF_w', shown: weighted, values: ({ removalByStrength }) => removalByStrength() },
  { key: 'removal.components', values: componentsLeft },
  { key: 'removal.largest', values: largestLeft },
  { key: 'removal.reachable_pairs_lost', values: ({ cuts }) => cuts().pairsLost },
];
