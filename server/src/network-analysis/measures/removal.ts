import type { NetworkGraph } from '../graph/graph.js';
import { arrangeRows } from '../graph/rows.js';
import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { components } from './components.js';
import { connectedPairs } from './connected-pairs.js';
import { cutStructure } from './cut-structure.js';
import type { CutStructure } from './cut-structure.js';
import { pairsOf } from './density.js';
import { detours } from './detours.js';
import { dominators } from './dominators.js';
import { pathFinder } from './shortest-paths.js';
import { arrangedLengths } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

/** F of the network without v, for every v, over the (n-1)(n-2)/2 pairs that are left; null below three nodes. O(n + m). */
export function fragmentationAfterRemoval(graph: NetworkGraph): readonly (number | null)[] {
  const found = components(graph);
  const before = connectedPairs(found);
  const { pairsLost } = cutStructure(graph);
  return Array.from(pairsLost, (lost, v) => {
    if (graph.n < 3) return null;
    const own = intAt(found.sizes, intAt(found.of, v)) - 1;
    return 1 - (before - own - lost) / pairsOf(graph.n - 1);
  });
}

/**
 * DF of the network without v, for every v, exact; lengths stay those of the whole network. Only nodes all of whose shortest
 * paths from a source pass through v change their distance: these are the nodes below v in the source's dominator tree. Those
 * that only v joins to the source are lost as a whole, and only the others are searched again. Null below three nodes. About
 * the time of betweenness, several times that where detours are long. Source of DF: Borgatti 2006.
 */
export function distanceFragmentationAfterRemoval(
  graph: NetworkGraph,
  lengths: TieLengths,
  watch: Watch = unwatched,
): readonly (number | null)[] {
  const { n } = graph;
  if (n < 3) return Array.from({ length: n }, () => null);
  const rows = arrangeRows(graph);
  const finder = pathFinder(rows, arrangedLengths(rows, lengths));
  const cut = cutStructure(graph);
  const tree = dominators(finder, blocksOfArcs(graph, rows, cut), cut.blockCount);
  const detour = detours(finder, tree);
  const { distance, order } = finder;
  const { kept, cutOff } = tree;
  const change = new Float64Array(n);
  let all = 0;
  for (let source = 0; source < n; source++) {
    watch(source, n);
    // Summed by source first: millions of small addends would lose digits.
    let own = 0;
    const reached = finder.search(source);
    tree.grow(reached);
    for (let i = 1; i < reached; i++) {
      const v = intAt(order, i);
      const reciprocal = 1 / floatAt(distance, v);
      own += reciprocal;
      // The pair (source, v) leaves with v, seen from both of its ends.
      const left = floatAt(change, v) - 2 * reciprocal - floatAt(cutOff, v);
      change[v] = intAt(kept, v) === 0 ? left : left + detour(v);
    }
    all += own;
  }
  const pairs = (n - 1) * (n - 2);
  const fragmentation = Array.from({ length: n }, () => 0);
  change.forEach((changed, v) => {
    fragmentation[intAt(rows.nodes, v)] = 1 - (all + changed) / lengths.unit / pairs;
  });
  return fragmentation;
}

function blocksOfArcs({ edges }: NetworkGraph, { arcs }: Rows, { blockOfTie }: CutStructure): Int32Array {
  return arcs.map((arc) => intAt(blockOfTie, intAt(edges, arc)));
}
