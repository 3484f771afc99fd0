import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

/**
 * Modularity of a given partition, resolution 1: share of the strength of ties inside groups less what the degrees let expect,
 * -1/2 to 1; null without ties. Nodes without a group count as groups of their own. O(n + m). Source: Newman & Girvan 2004.
 */
export function modularity(graph: NetworkGraph, partition: Partition, weighted: boolean): number | null {
  const { n, m, offsets, targets, strengths } = graph;
  if (m === 0) return null;
  const sums = new Float64Array(partition.names.length);
  let all = 0;
  let inside = 0;
  let expected = 0;
  for (let v = 0; v < n; v++) {
    const group = intAt(partition.of, v);
    let sum = 0;
    for (let arc = intAt(offsets, v); arc < intAt(offsets, v + 1); arc++) {
      const weight = weighted ? floatAt(strengths, arc) : 1;
      sum += weight;
      if (group >= 0 && intAt(partition.of, intAt(targets, arc)) === group) inside += weight;
    }
    all += sum;
    if (group >= 0) sums[group] = floatAt(sums, group) + sum;
    else expected += sum * sum;
  }
  for (const sum of sums) expected += sum * sum;
  return inside / all - expected / (all * all);
}
