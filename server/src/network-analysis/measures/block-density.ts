import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { hypergeometricTails } from '../statistics/hypergeometric.js';
import { degreeOf } from './degree.js';
import { pairsOf } from './density.js';

/** Ties between two groups, or inside one (a = b), beside what would be expected. */
export interface BlockCounts {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  /** Sum of the strengths of these ties. */
  readonly strength: number;
  readonly possible: number;
  /** ties / possible; null where no pair is possible. */
  readonly density: number | null;
  readonly weightedDensity: number | null;
  /** Ties if every pair were equally likely: m possible / pairs; null below two nodes. */
  readonly expectedBySize: number | null;
  /** lambda: ties expected from the degrees, K_a K_b / 2m, inside a group K^2 / 4m (K = sum of degrees); null without ties. */
  readonly expectedByDegree: number | null;
}

/** A block with the chance of its number of ties where they fall at random. */
export interface Block extends BlockCounts {
  /** P(X <= ties) and P(X >= ties), X hypergeometric: `m` draws from all pairs, `possible` of them in the block. */
  readonly pLow: number;
  readonly pHigh: number;
}

/**
 * Block densities of all unordered pairs of groups, (0,0), (0,1), ..., (1,1), ... Ties of nodes without a group count in the
 * size of the network and in the degrees, but in no block. O(n + m + groups^2 m). A pure size expectation misleads where
 * degrees differ; therefore both are given. Sources: Wasserman & Faust 1994; expectation by degree: Newman 2006.
 */
export function blockDensities(graph: NetworkGraph, groups: Partition): readonly Block[] {
  const pairs = pairsOf(graph.n);
  return blockCounts(graph, groups).map((block) => ({
    ...block,
    ...hypergeometricTails(pairs, block.possible, graph.m, block.ties),
  }));
}

/** The same without the chances, which cost more than all the rest. */
export function blockCounts(graph: NetworkGraph, groups: Partition): readonly BlockCounts[] {
  const g = groups.names.length;
  const ties = new Int32Array(g * g);
  const strength = new Float64Array(g * g);
  const degreeSums = new Float64Array(g);
  for (let v = 0; v < graph.n; v++) {
    const a = intAt(groups.of, v);
    if (a < 0) continue;
    degreeSums[a] = floatAt(degreeSums, a) + degreeOf(graph, v);
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      const w = intAt(graph.targets, arc);
      const b = intAt(groups.of, w);
      if (b < 0 || w < v) continue;
      const cell = Math.min(a, b) * g + Math.max(a, b);
      ties[cell] = intAt(ties, cell) + 1;
      strength[cell] = floatAt(strength, cell) + floatAt(graph.strengths, arc);
    }
  }

  const blocks: BlockCounts[] = [];
  const pairs = pairsOf(graph.n);
  for (let a = 0; a < g; a++) {
    for (let b = a; b < g; b++) {
      const count = intAt(ties, a * g + b);
      const sum = floatAt(strength, a * g + b);
      const possible = a === b ? pairsOf(intAt(groups.sizes, a)) : intAt(groups.sizes, a) * intAt(groups.sizes, b);
      const product = floatAt(degreeSums, a) * floatAt(degreeSums, b);
      blocks.push({
        a,
        b,
        ties: count,
        strength: sum,
        possible,
        density: possible === 0 ? null : count / possible,
        weightedDensity: possible === 0 ? null : sum / possible,
        expectedBySize: pairs === 0 ? null : (graph.m * possible) / pairs,
        expectedByDegree: graph.m === 0 ? null : product / ((a === b ? 4 : 2) * graph.m),
      });
    }
  }
  return blocks;
}
