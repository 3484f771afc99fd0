import type { NetworkGraph } from '../graph/graph.js';
import { floatAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { bestSets, everySet } from './key-players.js';
import type { BestSets, KeyPlayers } from './key-players.js';
import { lossBounds } from './loss-bound.js';
import { reciprocalSums } from './reciprocal-distances.js';

/** Sets of three are all looked at up to so many nodes; a search with swaps stands in beyond. */
const MOST_NODES_FOR_ALL = 100;
/** So many of the best pairs the search with swaps sets out from. */
const STARTS = 12;
/** Sums of fractions may be off by this share; the bound must not be the stricter for it. */
const SLACK = 1e-9;

/** Minus what is left of the network without a set, the more the better; and the most that this can be. */
interface Scores {
  readonly of: (members: readonly number[]) => number;
  readonly bound: (members: readonly number[]) => number;
}

/**
 * KPP-NEG by DF: the sets of 1 .. `largest` nodes (three at most) whose loss leaves the largest distance-weighted
 * fragmentation among the others. Every set is considered, though only those are worked out whose bound reaches the best; but
 * for sets of three on more than 100 nodes the best pairs get a third member, and members are swapped as long as that helps
 * (`exact` false). Value: DF over the pairs that are left, null below two nodes. At most O(n^(largest+1) diameter (n + m)
 * / 32). Source: Borgatti 2006.
 */
export function distancingSets(graph: NetworkGraph, largest: number, watch: Watch = unwatched): readonly KeyPlayers[] {
  const { n } = graph;
  const scores = scoresOf(graph);
  const pairs = leadingPairs();
  const sets: KeyPlayers[] = [];
  for (let size = 1; size <= largest; size++) {
    const best = bestSets();
    const ordered = (n - size) * (n - size - 1);
    const all = size < 3 || n <= MOST_NODES_FOR_ALL;
    if (ordered > 0 && size === 3) {
      const first = all ? bestSets() : best;
      swapThirds(n, scores, pairs.list(), first, watch);
      // What the swaps found spares most of the work of looking at all.
      if (all) best.expect(first.best());
    }
    if (ordered > 0 && all) {
      everySet(n, size, (members) => {
        if (scores.bound(members) < best.floor) return;
        watch(members[0] ?? 0, n);
        const score = scores.of(members);
        if (size === 2) pairs.add(score, members);
        if (score >= best.floor) best.offer(score, [...members]);
      });
    }
    sets.push(best.result(size, all, (sum) => 1 + sum / ordered));
  }
  return sets;
}

function scoresOf(graph: NetworkGraph): Scores {
  const sumLeft = reciprocalSums(graph);
  const lost = new Uint8Array(graph.n);
  const whole = sumLeft(lost);
  const bounds = lossBounds(graph);
  return {
    of: (members) => {
      for (const v of members) lost[v] = 1;
      const sum = sumLeft(lost);
      for (const v of members) lost[v] = 0;
      return -sum;
    },
    bound: (members) => {
      let most = SLACK * whole - whole;
      for (const v of members) most += floatAt(bounds, v);
      return most;
    },
  };
}

/** Remembers the pairs with the largest scores, best first. */
function leadingPairs() {
  const kept: { readonly score: number; readonly members: readonly number[] }[] = [];
  return {
    add: (score: number, members: readonly number[]): void => {
      if (kept.length === STARTS && score <= (kept.at(-1)?.score ?? 0)) return;
      kept.push({ score, members: [...members] });
      kept.sort((a, b) => b.score - a.score);
      kept.length = Math.min(kept.length, STARTS);
    },
    list: (): readonly (readonly number[])[] => kept.map(({ members }) => members),
  };
}

/** Looks for the best third member of each pair, then of the pairs inside the set found, until none of them helps. */
function swapThirds(
  n: number,
  scores: Scores,
  starts: readonly (readonly number[])[],
  best: BestSets,
  watch: Watch,
): void {
  const tried = new Set<string>();
  const offered = new Set<string>();
  let open = [...starts];
  for (let pair = open.shift(); pair !== undefined; pair = open.shift()) {
    const name = pair.join();
    if (tried.has(name)) continue;
    tried.add(name);
    watch(tried.size, tried.size + open.length + 1);
    const before = best.best();
    let found = pair;
    for (let v = 0; v < n; v++) {
      if (pair.includes(v)) continue;
      const members = [...pair, v].sort((a, b) => a - b);
      if (offered.has(members.join()) || scores.bound(members) < best.floor) continue;
      offered.add(members.join());
      const score = scores.of(members);
      if (score > best.best()) found = members;
      best.offer(score, members);
    }
    if (best.best() > before) open = [...found.map((_, left) => found.filter((_, at) => at !== left)), ...open];
  }
}
