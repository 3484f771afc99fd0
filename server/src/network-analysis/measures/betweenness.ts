import type { NetworkGraph } from '../graph/graph.js';
import { arrangeRows, byNode } from '../graph/rows.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { pairsOf } from './density.js';
import { twofoldHopBetweenness } from './hop-betweenness.js';
import { twofoldLengthBetweenness } from './length-betweenness.js';
import { ALL_SOURCES } from './sources.js';
import type { Sources } from './sources.js';
import { arrangedLengths, hopLengths, isHops } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

/**
 * Betweenness: sum over unordered pairs s, t of other nodes of the share of their shortest paths that pass through v. End
 * points are not counted, pairs without a path add 0. Without lengths every tie is one step. O(n m), with lengths
 * O(n (m + n log n)). Sources: Freeman 1978/79; Brandes 2001.
 */
export const betweenness = (
  graph: NetworkGraph,
  lengths: TieLengths | null = null,
  watch: Watch = unwatched,
): Float64Array => betweennessPart(graph, lengths, ALL_SOURCES, watch);

/** What the paths from these sources add to the betweenness; the parts over all sources sum up to it. */
export function betweennessPart(
  graph: NetworkGraph,
  lengths: TieLengths | null,
  sources: Sources,
  watch: Watch = unwatched,
): Float64Array {
  const rows = arrangeRows(graph);
  const byHops = lengths === null || isHops(lengths);
  const twofold =
    (byHops ? twofoldHopBetweenness(rows, sources, watch) : null) ??
    twofoldLengthBetweenness(rows, arrangedLengths(rows, lengths ?? hopLengths(graph)), sources, watch);
  // Every unordered pair is met from both of its ends.
  return byNode(
    rows,
    twofold.map((sum) => sum / 2),
  );
}

/** Betweenness divided by the pairs of other nodes, (n-1)(n-2)/2, also where the network is disconnected; null below three. */
export const normalisedBetweenness = (values: Float64Array): readonly (number | null)[] =>
  Array.from(values, (value) => (values.length < 3 ? null : value / pairsOf(values.length - 1)));

/** Betweenness centralization: sum of (largest - value) / (n-1), normalised values; null below three nodes. Freeman 1978/79. */
export function betweennessCentralization(values: Float64Array): number | null {
  const n = values.length;
  if (n < 3) return null;
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  const sum = values.reduce((total, value) => total + largest - value, 0);
  return sum / pairsOf(n - 1) / (n - 1);
}
