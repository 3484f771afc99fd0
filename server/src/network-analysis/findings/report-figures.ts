import type { NetworkGraph } from '../graph/graph.js';
import type { Projection } from '../graph/projection.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { closure, clustering } from '../measures/clustering.js';
import { connectedPairs, sizesAmong } from '../measures/connected-pairs.js';
import { components } from '../measures/components.js';
import type { Components } from '../measures/components.js';
import { degreeOf } from '../measures/degree.js';
import { density, meanDegree, pairsOf } from '../measures/density.js';
import { hopTotals } from '../measures/distances.js';
import { externalInternal } from '../measures/external-internal.js';
import { hopsFrom } from '../measures/hops.js';
import { modularity } from '../measures/modularity.js';
import { openPairs } from '../measures/open-pairs.js';
import { findingsContext } from './context.js';
import type { FindingsContext } from './context.js';
import type { FindingsOptions } from './types.js';

/** Figures of the Bündelungsfunktion report, by the ids of their descriptors. */
export const REPORT_FIGURES = [
  'shareLost',
  'shareLostWithAtRisk',
  'pairsLost',
  'fragmentation',
  'distanceFragmentation',
  'meanReciprocal',
  'exclusiveOpenPairs',
  'openPairs',
  'qmContacts',
  'actors',
  'ties',
  'connectedPairs',
  'components',
  'isolated',
  'density',
  'meanDegree',
  'transitivity',
  'modularity',
  'externalInternalSpheres',
  'externalInternalSectors',
] as const;
export type ReportFigureId = (typeof REPORT_FIGURES)[number];

/** A figure without the QM, and with it where it has both sides; null where it is not defined. */
export interface FigureValue {
  readonly value: number | null;
  readonly withQm: number | null;
}

/** The hinge between two of the four sides, or inside one: exclusive open pairs of q by unordered pair (decisions.md 15). */
export interface BrokerageCell {
  readonly a: string;
  readonly b: string;
  readonly pairs: number;
}

/** What the report says about the network as a whole on one day. */
export interface ReportFigures {
  readonly values: Readonly<Record<ReportFigureId, FigureValue>>;
  readonly brokerage: readonly BrokerageCell[];
}

/**
 * All figures of the report. What compares with the QM is null on a day without one. Pairs and distances are those of R; with
 * the QM paths may pass through it (analysis.md, Verstetigung). O(n/32 diameter (n + m)) for the distances.
 */
export function reportFigures(context: FindingsContext): ReportFigures {
  const { full, q, withoutQm } = context.projection;
  const n = withoutQm.n;
  const without = stateFigures(withoutQm, context.componentsWithoutQm, n, null);
  const withQm = q === null ? null : stateFigures(full, context.componentsFull, n, q);
  const both = (id: keyof StateFigures): FigureValue => ({ value: without[id], withQm: withQm?.[id] ?? null });
  const one = (value: number | null): FigureValue => ({ value, withQm: null });
  const atRisk = context.projection.withoutQmAndAtRisk;
  const leftAtRisk = atRisk.m === withoutQm.m ? without.connectedPairs : connectedPairs(components(atRisk));
  const lost = withQm === null ? null : withQm.connectedPairs - without.connectedPairs;
  const brokerage = q === null ? null : openPairs(full, q, context.spheres);
  const sphere = (group: number): string => context.spheres.names[group] ?? '';
  return {
    values: {
      shareLost: one(withQm === null || lost === null ? null : ratio(lost, withQm.connectedPairs)),
      shareLostWithAtRisk: one(
        withQm === null ? null : ratio(withQm.connectedPairs - leftAtRisk, withQm.connectedPairs),
      ),
      pairsLost: one(lost),
      fragmentation: both('fragmentation'),
      distanceFragmentation: both('distanceFragmentation'),
      meanReciprocal: both('meanReciprocal'),
      exclusiveOpenPairs: one(brokerage?.exclusive ?? null),
      openPairs: one(brokerage?.open ?? null),
      qmContacts: one(q === null ? null : degreeOf(full, q)),
      actors: one(n),
      ties: both('ties'),
      connectedPairs: both('connectedPairs'),
      components: both('components'),
      isolated: both('isolated'),
      density: both('density'),
      meanDegree: both('meanDegree'),
      transitivity: both('transitivity'),
      modularity: one(modularity(withoutQm, context.sectors, false)),
      externalInternalSpheres: one(externalInternal(withoutQm, context.spheres).network.index),
      externalInternalSectors: one(externalInternal(withoutQm, context.sectors).network.index),
    },
    brokerage: (brokerage?.exclusiveByGroups ?? []).map(({ a, b, pairs }) => ({ a: sphere(a), b: sphere(b), pairs })),
  };
}

/** The figures of a projection by itself. */
export const reportFiguresOf = (projection: Projection, options: FindingsOptions = {}): ReportFigures =>
  reportFigures(findingsContext(projection, options));

interface StateFigures {
  readonly ties: number;
  readonly connectedPairs: number;
  readonly components: number;
  readonly isolated: number;
  readonly fragmentation: number | null;
  readonly meanReciprocal: number | null;
  readonly distanceFragmentation: number | null;
  readonly density: number | null;
  readonly meanDegree: number | null;
  readonly transitivity: number | null;
}

/** Figures of G or G-q over the first `n` nodes; the QM, where it is there, is the node after them. */
function stateFigures(graph: NetworkGraph, found: Components, n: number, q: number | null): StateFigures {
  const pairs = pairsOf(n);
  const connected = connectedPairs(found, n);
  const reciprocal = ratio(reciprocalSum(graph, n, q), n * (n - 1));
  let isolated = 0;
  for (let v = 0; v < n; v++) if (degreeOf(graph, v) === 0) isolated++;
  return {
    ties: graph.m,
    connectedPairs: connected,
    components: sizesAmong(found, n).filter((size) => size > 0).length,
    isolated,
    fragmentation: pairs === 0 ? null : 1 - connected / pairs,
    meanReciprocal: reciprocal,
    distanceFragmentation: reciprocal === null ? null : 1 - reciprocal,
    density: density(graph),
    meanDegree: meanDegree(graph),
    transitivity: closure(graph, clustering(graph)).transitivity,
  };
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** Sum of 1/d over ordered pairs of R: the paths may pass the QM, its own pairs do not count. */
function reciprocalSum(graph: NetworkGraph, n: number, q: number | null): number {
  const { harmonic } = hopTotals(graph);
  let sum = 0;
  for (let v = 0; v < n; v++) sum += floatAt(harmonic, v);
  if (q === null) return sum;
  const hops = hopsFrom(graph, [q]);
  for (let v = 0; v < n; v++) if (intAt(hops, v) > 0) sum -= 1 / intAt(hops, v);
  return sum;
}
