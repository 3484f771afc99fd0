import type * as Analysis from '../../server/src/network-analysis/index.js';
import type { Values } from './analysis-igraph.ts';

/** A measure as it is timed. */
export interface Measure {
  readonly name: string;
  readonly run: () => Values | Promise<Values>;
  /** What igraph is asked for. */
  readonly asked: string;
  /** The nodes whose values are compared; all values without them. */
  readonly about?: readonly number[];
  /** The largest ratio that is aimed at. */
  readonly target: number | null;
  /** Time on the clock counts, as it has to for several threads. */
  readonly byClock?: boolean;
  /** The ratio is that to our own betweenness: igraph has nothing like it. */
  readonly besideOwn?: boolean;
}

/** What a network is like, as far as the aims depend on it. */
export interface Subject {
  readonly graph: Analysis.NetworkGraph;
  readonly isPreferential: boolean;
}

/** From so many nodes on the aims for betweenness hold, and only what is quick enough is measured beyond. */
const LARGE = 5_000;
/** Below this dealing out the work costs more than it saves. */
const WORTH_TWO = 1_000;

/** Everything that is measured on a network; betweenness comes first. */
export function measuresOf(
  analysis: typeof Analysis,
  pool: Analysis.WorkerPool<Analysis.AnalysisJobs>,
  { graph, isPreferential }: Subject,
): readonly Measure[] {
  const lengths = analysis.strengthLengths(graph, 12);
  const hops = analysis.hopLengths(graph);
  // A grid of 5,000 has 4,900.
  const isAimed = graph.n >= 0.9 * LARGE;
  const always: readonly Measure[] = [
    {
      name: 'betweenness',
      run: () => Array.from(analysis.betweenness(graph)),
      asked: 'betweenness',
      target: isAimed ? (isPreferential ? 0.75 : 1.15) : null,
    },
    {
      name: 'distances of all pairs',
      run: () => {
        const summary = analysis.distanceSummary(analysis.hopTotals(graph));
        const { reachableOrderedPairs, diameter, meanOfReachable, meanReciprocal } = summary;
        return [reachableOrderedPairs, diameter, meanOfReachable, meanReciprocal];
      },
      asked: 'distances',
      target: 0.2,
    },
    {
      name: 'harmonic closeness',
      run: () => analysis.normalisedHarmonic(analysis.hopTotals(graph)),
      asked: 'harmonic',
      target: 0.35,
    },
    {
      name: 'constraint (with hierarchy, effective size)',
      run: () => analysis.structuralHoles(graph, false).constraint,
      asked: 'constraint',
      target: 1,
    },
  ];
  const inTwo: Measure = {
    name: 'betweenness in two threads (clock)',
    run: async () => Array.from(await analysis.sharedBetweenness(pool, graph, null, 2)),
    asked: 'betweenness',
    target: isAimed ? 0.45 : null,
    byClock: true,
  };
  const upToLarge: readonly Measure[] = [
    {
      name: 'betweenness by strength',
      run: () => Array.from(analysis.betweenness(graph, lengths)),
      asked: 'betweennessByStrength',
      target: 0.6,
    },
    {
      name: 'F and DF without each node',
      run: () => {
        analysis.fragmentationAfterRemoval(graph);
        return analysis.distanceFragmentationAfterRemoval(graph, hops);
      },
      asked: 'removal',
      about: [0, Math.floor(graph.n / 2), graph.n - 1],
      target: 12,
      besideOwn: true,
    },
  ];
  return [
    ...always.slice(0, 1),
    ...(graph.n < WORTH_TWO ? [] : [inTwo]),
    ...(graph.n > LARGE ? [] : upToLarge),
    ...always.slice(1),
  ];
}

/** Every figure of the report with and without the QM, and every measure of every actor, from rows as the store has them. */
export function wholeReport(analysis: typeof Analysis, rows: Analysis.NetworkRows): void {
  const projection = analysis.project(rows);
  analysis.networkFindings(projection);
  analysis.reportFiguresOf(projection);
  const graph = projection.full;
  const lengths = analysis.strengthLengths(graph, 4);
  analysis.betweenness(graph);
  analysis.betweenness(graph, lengths);
  analysis.distanceSummary(analysis.hopTotals(graph));
  analysis.lengthTotals(graph, lengths);
  analysis.structuralHoles(graph, false);
  analysis.structuralHoles(graph, true);
  analysis.closure(graph, analysis.clustering(graph));
  analysis.coreNumbers(graph);
  analysis.pageRank(graph, true);
  analysis.eigenvector(graph, true);
  analysis.cutStructure(graph);
  analysis.linkPrediction(graph, analysis.RESOURCE_ALLOCATION, 20);
  analysis.fragmentationAfterRemoval(graph);
  analysis.distanceFragmentationAfterRemoval(graph, analysis.hopLengths(graph));
}
