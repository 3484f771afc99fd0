import type { NetworkGraph } from '../graph/graph.js';
import { floatAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { pairsOf } from './density.js';
import { bestSets, everySet } from './key-players.js';
import type { KeyPlayers } from './key-players.js';
import { pairsLeftFinder } from './pairs-left.js';

/**
 * KPP-NEG by F: the sets of 1 .. `largest` nodes whose loss leaves the largest fragmentation among the others. Every set is
 * looked at: for each set of one less, one search gives the outcome with every further node. Value: F over the pairs that
 * are left, null below two. O(n^(largest-1) (n + m)). Source: Borgatti 2006.
 */
export function separatingSets(graph: NetworkGraph, largest: number, watch: Watch = unwatched): readonly KeyPlayers[] {
  const { n } = graph;
  const pairsLeft = pairsLeftFinder(graph);
  const lost = new Uint8Array(n);
  const left = new Float64Array(n);
  return Array.from({ length: largest }, (_, position) => {
    const size = position + 1;
    const best = bestSets();
    const others = pairsOf(n - size);
    if (others > 0) {
      everySet(n, size - 1, (members) => {
        const last = members.at(-1) ?? -1;
        watch(last + 1, n);
        for (const v of members) lost[v] = 1;
        pairsLeft(lost, left);
        for (const v of members) lost[v] = 0;
        for (let v = last + 1; v < n; v++) {
          if (-floatAt(left, v) >= best.floor) best.offer(-floatAt(left, v), [...members, v]);
        }
      });
    }
    return best.result(size, true, (score) => 1 + score / others);
  });
}
