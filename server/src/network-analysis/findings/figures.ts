import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';
import type { Components } from '../measures/components.js';
import { connectedPairs, sizesAmong } from '../measures/connected-pairs.js';
import { degreeOf } from '../measures/degree.js';
import { density, meanDegree, pairsOf } from '../measures/density.js';
import type { NetworkFigures } from './types.js';

/**
 * Figures of one state of the network. `actors` is |R|; a graph with one node more has the QM as its last. Actors, components,
 * isolated ones and pairs never count the QM; ties, density and mean degree do where the graph has it.
 */
export function networkFigures(
  graph: NetworkGraph,
  found: Components,
  actors: number,
  sufficient: boolean,
): NetworkFigures {
  const sizes = sizesAmong(found, actors);
  const pairs = pairsOf(actors);
  const connected = connectedPairs(found, actors);
  let isolated = 0;
  for (let v = 0; v < actors; v++) if (degreeOf(graph, v) === 0) isolated++;
  return {
    actors,
    nodes: graph.n,
    ties: graph.m,
    density: sufficient ? density(graph) : null,
    meanDegree: sufficient ? meanDegree(graph) : null,
    components: sizes.filter((size) => size > 0).length,
    groups: sizes.filter((size) => size > 1).length,
    isolated,
    pairs,
    connectedPairs: connected,
    fragmentation: sufficient && pairs > 0 ? 1 - connected / pairs : null,
  };
}

/** Number of the component of every node, 1 for the largest; null for a node without a tie. */
export const componentNumbers = (graph: NetworkGraph, found: Components): readonly (number | null)[] =>
  Array.from(found.of, (component, v) => (degreeOf(graph, v) === 0 ? null : component + 1));

/** Distinct groups among the contacts of a node. */
export function groupsAmongContacts(graph: NetworkGraph, v: number, groupOf: Int32Array): number {
  const met = new Set<number>();
  for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
    const group = intAt(groupOf, intAt(graph.targets, arc));
    if (group >= 0) met.add(group);
  }
  return met.size;
}
