import { subgraph } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import type { Projection } from '../graph/projection.js';
import { byteAt, byText, intAt } from '../graph/typed-arrays.js';
import { componentMembers, components } from '../measures/components.js';
import { degreeOf } from '../measures/degree.js';
import { density, meanDegree, pairsOf } from '../measures/density.js';
import { distanceFragmentationOf, fragmentationOf, pairsAmong } from './network.js';
import { reciprocalsAmong } from './reciprocals.js';

/** Figures of those who stay; the QM is never counted among them, paths may pass through it as long as it is there. */
export interface RemovalFigures {
  readonly actors: number;
  /** Pairs with a tie, those of the QM counted as long as it is there. */
  readonly ties: number;
  /** Over the same graph as the ties; null below two nodes and without any. */
  readonly density: number | null;
  readonly meanDegree: number | null;
  /** Parts that reach each other, isolated actors counted as parts of one. */
  readonly components: number;
  /** Actors without any tie. */
  readonly isolated: number;
  readonly pairs: number;
  readonly connectedPairs: number;
  /** F and DF; null below two actors. */
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
}

/** "Ohne uns": what becomes of the network when some actors leave together. */
export interface Removal {
  /** Those who left, by id; of a Tandem also only one. */
  readonly removed: readonly string[];
  /** Ids that are not in the network of the day. */
  readonly notThere: readonly string[];
  readonly before: RemovalFigures;
  readonly after: RemovalFigures;
  /** The same when ties end that live only through the QM; null where there are none or the QM stays. */
  readonly afterAtRisk: RemovalFigures | null;
  readonly pairsLost: number;
  /** Share of the pairs connected before; null if none was. */
  readonly pairsLostShare: number | null;
  /** Parts of at least two actors that are left, largest first. */
  readonly components: readonly (readonly string[])[];
  /** Had a contact before and have none now. */
  readonly orphaned: readonly string[];
  /** Had none before. */
  readonly aloneBefore: readonly string[];
  /** Ties of the merged network that end with those who leave. */
  readonly tiesLost: number;
  /** Ids of the rows that are left and live only through the QM, where the whole QM leaves. */
  readonly tiesAtRisk: readonly string[];
}

/**
 * Removes any set of actors, the QM among them, and compares the rest before and after; pairs are pairs of those who stay.
 * O(n m / 32).
 */
export function removal(
  {
    actors,
    full,
    nodeOf,
    q,
    qmIds,
    tieRows,
  }: Pick<Projection, 'actors' | 'full' | 'nodeOf' | 'q' | 'qmIds' | 'tieRows'>,
  removedIds: readonly string[],
): Removal {
  const removed = new Set(removedIds.filter((id) => nodeOf.has(id)));
  const qmLeaves = q !== null && qmIds.every((id) => removed.has(id));
  const stays = Uint8Array.from(actors, ({ id }) => (removed.has(id) ? 0 : 1));
  const keptNodes = new Uint8Array(full.n).fill(qmLeaves ? 0 : 1);
  keptNodes.set(stays);
  // A tie of the Tandem ends with the one of the two that holds it, so rows decide and not nodes.
  const left = tieRows.map((rows) => rows.filter(({ from, to }) => !removed.has(from) && !removed.has(to)));
  const keptTies = Uint8Array.from(left, (rows) => (rows.length > 0 ? 1 : 0));
  const safeTies = Uint8Array.from(left, (rows) => (rows.some(({ viaQm }) => viaQm !== 'YES') ? 1 : 0));
  const rest = subgraph(full, keptNodes, keptTies);
  const counted = Uint8Array.from(rest.nodes, (node) => byteAt(stays, node));
  const countedBefore = new Uint8Array(full.n);
  countedBefore.set(stays);
  const before = figures(full, countedBefore);
  const after = figures(rest.graph, counted);
  const tiesAtRisk = qmLeaves ? left.flat().filter(({ viaQm }) => viaQm === 'YES') : [];
  const idOf = (node: number): string => actors[intAt(rest.nodes, node)]?.id ?? '';
  const nodes = Array.from(rest.nodes.keys()).filter((node) => byteAt(counted, node) === 1);
  const aloneNow = nodes.filter((node) => degreeOf(rest.graph, node) === 0);
  const wasAlone = (node: number): boolean => degreeOf(full, intAt(rest.nodes, node)) === 0;
  const pairsLost = before.connectedPairs - after.connectedPairs;
  return {
    removed: [...removed].sort(byText),
    notThere: removedIds.filter((id) => !nodeOf.has(id)).sort(byText),
    before,
    after,
    afterAtRisk: tiesAtRisk.length === 0 ? null : figures(subgraph(full, keptNodes, safeTies).graph, counted),
    pairsLost,
    pairsLostShare: before.connectedPairs === 0 ? null : pairsLost / before.connectedPairs,
    components: componentMembers(components(rest.graph))
      .map((members) => members.filter((node) => byteAt(counted, node) === 1).map(idOf))
      .filter(({ length }) => length > 1)
      .sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? '')),
    orphaned: aloneNow.filter((node) => !wasAlone(node)).map(idOf),
    aloneBefore: aloneNow.filter(wasAlone).map(idOf),
    tiesLost: keptTies.filter((kept) => kept === 0).length,
    tiesAtRisk: tiesAtRisk.map(({ id }) => id).sort(byText),
  };
}

function figures(graph: NetworkGraph, counted: Uint8Array): RemovalFigures {
  const { of } = components(graph);
  const nodes = Array.from(of.keys()).filter((node) => byteAt(counted, node) === 1);
  const pairs = pairsOf(nodes.length);
  const connectedPairs = pairsAmong(graph, counted);
  return {
    actors: nodes.length,
    ties: graph.m,
    density: density(graph),
    meanDegree: meanDegree(graph),
    components: new Set(nodes.map((node) => intAt(of, node))).size,
    isolated: nodes.filter((node) => degreeOf(graph, node) === 0).length,
    pairs,
    connectedPairs,
    fragmentation: fragmentationOf(connectedPairs, pairs),
    distanceFragmentation: distanceFragmentationOf(reciprocalsAmong(graph, counted), pairs),
  };
}
