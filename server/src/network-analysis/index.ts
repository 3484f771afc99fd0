export { buildGraph, edgeBetween, neighbours, strengthsByEdge, subgraph, withoutNodes } from './graph/graph.js';
export type { BuiltGraph, GraphTie, NetworkGraph, Subgraph } from './graph/graph.js';
export { partitionBy } from './graph/partition.js';
export type { Partition } from './graph/partition.js';
export { project } from './graph/projection.js';
export type { ActorRow, NetworkRows, Projection, TieRow } from './graph/projection.js';

export { blockDensities } from './measures/block-density.js';
export type { Block } from './measures/block-density.js';
export { componentMembers, components } from './measures/components.js';
export type { Components } from './measures/components.js';
export { connectedPairs, fragmentation } from './measures/connected-pairs.js';
export { cutStructure } from './measures/cut-structure.js';
export type { CutStructure } from './measures/cut-structure.js';
export { degreeCentralization, degrees, isolates, nodeStrengths } from './measures/degree.js';
export { density, meanDegree, pairsOf, totalStrength, weightedDensity } from './measures/density.js';
export { hopsFrom, neighbourhood, shortestPath } from './measures/hops.js';
export { openPairs } from './measures/open-pairs.js';
export type { OpenPairs } from './measures/open-pairs.js';
export { partsWithout } from './measures/parts-without.js';
export { qmDependency } from './measures/qm-dependency.js';

export { betweenness, betweennessCentralization, normalisedBetweenness } from './measures/betweenness.js';
export { brokerageRoles } from './measures/brokerage-roles.js';
export type { BrokerageRoles } from './measures/brokerage-roles.js';
export {
  closeness,
  closenessInComponent,
  distanceFragmentation,
  distanceSummary,
  normalisedHarmonic,
} from './measures/closeness.js';
export type { DistanceSummary } from './measures/closeness.js';
export { closure, clustering } from './measures/clustering.js';
export type { Closure, Clustering } from './measures/clustering.js';
export { hopTotals, lengthTotals } from './measures/distances.js';
export type { DistanceTotals } from './measures/distances.js';
export { communities } from './measures/communities.js';
export type { Communities } from './measures/communities.js';
export { distancingSets } from './measures/distancing-sets.js';
export { eigenvector } from './measures/eigenvector.js';
export type { Eigenvector } from './measures/eigenvector.js';
export { externalInternal } from './measures/external-internal.js';
export type { ExternalInternal, ExternalInternalIndex } from './measures/external-internal.js';
export { coreNumbers } from './measures/k-core.js';
export type { KeyPlayers } from './measures/key-players.js';
export { ADAMIC_ADAR, linkPrediction, RESOURCE_ALLOCATION } from './measures/link-prediction.js';
export type { LinkPrediction, PredictedTie } from './measures/link-prediction.js';
export { modularity } from './measures/modularity.js';
export { pageRank } from './measures/pagerank.js';
export { nearestSets, reachingSets } from './measures/reaching-sets.js';
export { distanceFragmentationAfterRemoval, fragmentationAfterRemoval } from './measures/removal.js';
export { separatingSets } from './measures/separating-sets.js';
export { structuralHoles } from './measures/structural-holes.js';
export type { StructuralHoles } from './measures/structural-holes.js';
export { hopLengths, strengthLengths, strongest } from './measures/tie-lengths.js';
export type { TieLengths } from './measures/tie-lengths.js';

export { descriptorOf, DESCRIPTORS } from './descriptors.js';
export type { Descriptor } from './descriptors.js';
export { networkFindings } from './findings/network-findings.js';
export type * from './findings/types.js';
export { REPORT_FIGURES, reportFiguresOf } from './findings/report-figures.js';
export type { BrokerageCell, FigureValue, ReportFigureId, ReportFigures } from './findings/report-figures.js';
export { figureDeltas, networkChange } from './change/network-change.js';
export type { ActorPair, FigureDelta, NetworkChange } from './change/network-change.js';
export { sensitivity, USUAL_DRAWS } from './sensitivity/draws.js';
export type { DrawOptions, DrawResult, GapShare } from './sensitivity/draws.js';
export type { DrawnRange } from './sensitivity/percentiles.js';
export { hashOf } from './sensitivity/seeded.js';
export { tieProbability } from './sensitivity/tie-probability.js';
export { monthsBefore, wholeMonths } from './findings/dates.js';
export { groupMatrix } from './findings/group-matrix.js';

export * from './succession/index.js';

export { createWorkerPool } from './workers/pool.js';
export type { PoolOptions, RunOptions, WorkerPool } from './workers/pool.js';
export { JobCancelled, JobFailed, PoolClosed, PoolFull } from './workers/errors.js';
export type { JobKind } from './workers/protocol.js';
export type { AnalysisJobs } from './workers/jobs.js';
export { sharedBetweenness } from './workers/shared-betweenness.js';
export { serveJobs } from './workers/worker-loop.js';
export { Cancelled, unwatched } from './graph/watch.js';
export type { Watch } from './graph/watch.js';
