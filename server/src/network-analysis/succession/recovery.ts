import { withoutNodes } from '../graph/graph.js';
import { components } from '../measures/components.js';
import { connectedPairs } from '../measures/connected-pairs.js';
import { pairsOf } from '../measures/density.js';
import { distanceFragmentationOf, fragmentationOf } from './network.js';
import type { SuccessionNetwork } from './network.js';
import { reciprocalsAmong } from './reciprocals.js';
import { networkAfter, pairsAfter } from './takeover.js';

/** How the network does after a set of members took over. */
export interface Recovery {
  /** F with the QM, without it, and after the takeover; null below two actors. */
  readonly fragmentationWith: number | null;
  readonly fragmentationWithout: number | null;
  readonly fragmentationAfter: number | null;
  /** DF in the same three states, in steps. */
  readonly distanceFragmentationWith: number | null;
  readonly distanceFragmentationWithout: number | null;
  readonly distanceFragmentationAfter: number | null;
  /** rho_F: share of the lost pairs that is regained; null where no pair was lost. */
  readonly recoveryPairs: number | null;
  /** rho_eta: share of the lost nearness that is regained; null where none was lost. */
  readonly recoveryEta: number | null;
}

/** Largest F after the loss of one member, and which; pairs are those of the others. */
export interface WorstLoss {
  readonly member: number;
  readonly fragmentation: number;
}

/** Differences of sums of reciprocals below this are rounding. */
const ROUNDING = 1e-9;

/** rho_eta alone, for the order of sets. */
export function recoveryEta(network: SuccessionNetwork, members: readonly number[], k: number): number | null {
  const { reciprocalsWith, reciprocalsWithout } = network;
  const lost = reciprocalsWith - reciprocalsWithout;
  return lost < ROUNDING ? null : (reciprocalsAfter(network, members, k) - reciprocalsWithout) / lost;
}

/** F, DF and both shares of recovery for one set; members are nodes, ascending. */
export function recovery(network: SuccessionNetwork, members: readonly number[], k: number): Recovery {
  const { pairs, pairsWith, pairsWithout, reciprocalsWith, reciprocalsWithout } = network;
  const after = pairsAfter(network, members, k);
  const lost = reciprocalsWith - reciprocalsWithout;
  const near = reciprocalsAfter(network, members, k);
  return {
    fragmentationWith: fragmentationOf(pairsWith, pairs),
    fragmentationWithout: fragmentationOf(pairsWithout, pairs),
    fragmentationAfter: fragmentationOf(after, pairs),
    distanceFragmentationWith: distanceFragmentationOf(reciprocalsWith, pairs),
    distanceFragmentationWithout: distanceFragmentationOf(reciprocalsWithout, pairs),
    distanceFragmentationAfter: distanceFragmentationOf(near, pairs),
    recoveryPairs: pairsWith === pairsWithout ? null : (after - pairsWithout) / (pairsWith - pairsWithout),
    recoveryEta: lost < ROUNDING ? null : (near - reciprocalsWithout) / lost,
  };
}

/** N-1: the worst F after losing any one member with all of its ties, equal ones by id; null below three actors. */
export function worstLoss(network: SuccessionNetwork, members: readonly number[], k: number): WorstLoss | null {
  const graph = networkAfter(network, members, k);
  const pairs = pairsOf(graph.n - 1);
  let worst: WorstLoss | null = null;
  for (const member of members) {
    const removed = new Uint8Array(graph.n);
    removed[member] = 1;
    const left = withoutNodes(graph, removed).graph;
    const fragmentation = fragmentationOf(connectedPairs(components(left)), pairs);
    if (fragmentation !== null && (worst === null || fragmentation > worst.fragmentation))
      worst = { member, fragmentation };
  }
  return worst;
}

function reciprocalsAfter(network: SuccessionNetwork, members: readonly number[], k: number): number {
  const graph = networkAfter(network, members, k);
  return reciprocalsAmong(graph, new Uint8Array(graph.n).fill(1));
}
