import {
  betweenness,
  blockDensities,
  brokerageRoles,
  closure,
  clustering,
  communities,
  componentMembers,
  components,
  cutStructure,
  distanceFragmentationAfterRemoval,
  distanceSummary,
  distancingSets,
  eigenvector,
  externalInternal,
  hopLengths,
  hopTotals,
  lengthTotals,
  nearestSets,
  pageRank,
  reachingSets,
  separatingSets,
  structuralHoles,
} from '../../network-analysis/index.js';
import type { MeasuredNetwork } from './reference-network.js';

/** Key players are sought in sets of one to three. */
const LARGEST_SET = 3;

/** Computes when first asked, and keeps the result. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

/** What the figures are taken from, each computed once: many figures share one run through the network. */
export function kernelsOf(network: MeasuredNetwork) {
  const { graph, lengths, sectors } = network;
  const found = once(() => components(graph));
  const hops = once(() => hopTotals(graph));
  const triangles = once(() => clustering(graph));
  return {
    network,
    components: found,
    componentMembers: once(() => componentMembers(found())),
    blocks: once(() => blockDensities(graph, sectors)),
    betweenness: once(() => betweenness(graph)),
    betweennessByStrength: once(() => betweenness(graph, lengths)),
    hops,
    distances: once(() => distanceSummary(hops())),
    byStrength: once(() => lengthTotals(graph, lengths)),
    clustering: triangles,
    closure: once(() => closure(graph, triangles())),
    holes: once(() => structuralHoles(graph, false)),
    holesByStrength: once(() => structuralHoles(graph, true)),
    cuts: once(() => cutStructure(graph)),
    roles: once(() => brokerageRoles(graph, sectors)),
    externalInternal: once(() => externalInternal(graph, sectors)),
    pageRank: once(() => pageRank(graph, false)),
    pageRankByStrength: once(() => pageRank(graph, true)),
    eigenvector: once(() => eigenvector(graph, false)),
    eigenvectorByStrength: once(() => eigenvector(graph, true)),
    communities: once(() => communities(graph, false)),
    removal: once(() => distanceFragmentationAfterRemoval(graph, hopLengths(graph))),
    removalByStrength: once(() => distanceFragmentationAfterRemoval(graph, lengths)),
    separating: once(() => separatingSets(graph, LARGEST_SET)),
    distancing: once(() => distancingSets(graph, LARGEST_SET)),
    reaching: (steps: number) => reachingSets(graph, steps, LARGEST_SET),
    nearest: once(() => nearestSets(graph, LARGEST_SET)),
  };
}

export type Kernels = ReturnType<typeof kernelsOf>;
