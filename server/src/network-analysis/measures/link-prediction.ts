import type { NetworkGraph } from '../graph/graph.js';
import { neighbours } from '../graph/graph.js';
import { byteAt, floatAt } from '../graph/typed-arrays.js';
import { degreeOf } from './degree.js';

/** A pair without a tie that has common contacts. */
export interface PredictedTie {
  readonly u: number;
  readonly v: number;
  readonly score: number;
}

export interface LinkPrediction {
  /** Pairs without a tie that have a common contact and are allowed. */
  readonly candidates: number;
  readonly top: readonly PredictedTie[];
  /** Whether the first pair left out has the score of the last one listed. */
  readonly tieAtCut: boolean;
}

/** What a common contact of degree d adds: 1 / ln d (Adamic & Adar 2003) or 1 / d (resource allocation; Zhou, Lu & Zhang 2009). */
export const ADAMIC_ADAR = (degree: number): number => 1 / Math.log(degree);
export const RESOURCE_ALLOCATION = (degree: number): number => 1 / degree;

/**
 * The `most` best pairs without a tie by the sum over their common contacts; order by score (12 decimals), then node.
 * `allowed` restricts the pairs, for example to those of different sectors. O(sum of squared degrees).
 */
export function linkPrediction(
  graph: NetworkGraph,
  contribution: (degree: number) => number,
  most: number,
  allowed: (u: number, v: number) => boolean = () => true,
): LinkPrediction {
  const pairs: PredictedTie[] = [];
  const tied = new Uint8Array(graph.n);
  const scores = new Float64Array(graph.n);
  for (let u = 0; u < graph.n; u++) {
    const contacts = neighbours(graph, u);
    const met = new Set<number>();
    for (const z of contacts) tied[z] = 1;
    for (const z of contacts) {
      const added = contribution(degreeOf(graph, z));
      for (const v of neighbours(graph, z)) {
        if (v <= u || byteAt(tied, v) === 1 || !allowed(u, v)) continue;
        met.add(v);
        scores[v] = floatAt(scores, v) + added;
      }
    }
    for (const v of met) {
      pairs.push({ u, v, score: floatAt(scores, v) });
      scores[v] = 0;
    }
    for (const z of contacts) tied[z] = 0;
  }
  const key = ({ score }: PredictedTie): number => Math.round(score * 1e12);
  pairs.sort((a, b) => key(b) - key(a) || a.u - b.u || a.v - b.v);
  const [last, next] = [pairs[most - 1], pairs[most]];
  return {
    candidates: pairs.length,
    top: pairs.slice(0, most),
    tieAtCut: last !== undefined && next !== undefined && key(last) === key(next),
  };
}
