import { strengthsByEdge } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import type { Projection, TieRow } from '../graph/projection.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

/**
 * The projection with the kept rows only: a tie goes when none of its rows is kept, else it has the strength of the strongest
 * one. Nodes stay as they are. `keep` is asked once for each row, by tie and then by id of the row. O(n + m), without sorting:
 * ties keep their order.
 */
export function thinned(projection: Projection, keep: (row: TieRow) => boolean): Projection {
  const { q, actors } = projection;
  const strengths = new Float64Array(projection.full.m);
  const kept = projection.tieRows.map((rows, tie) => {
    const left = rows.filter(keep);
    for (const { strength } of left) if (strength > floatAt(strengths, tie)) strengths[tie] = strength;
    return left;
  });
  const { graph: full } = part(projection.full, (tie) => (kept[tie]?.length ?? 0) > 0, strengths, projection.full.n);
  const tieRows = kept.filter((rows) => rows.length > 0);
  const ownStrengths = strengthsByEdge(full);
  const amongActors = (tie: number): boolean => intAt(full.ends, 2 * tie + 1) !== q;
  const safe = (tie: number): boolean => tieRows[tie]?.some(({ viaQm }) => viaQm !== 'YES') ?? false;
  const withoutQm = part(full, amongActors, ownStrengths, actors.length);
  const atRisk = tieRows.some((_, tie) => amongActors(tie) && !safe(tie));
  return {
    ...projection,
    full,
    tieRows,
    withoutQm: withoutQm.graph,
    fullTieOf: withoutQm.ties,
    withoutQmAndAtRisk: atRisk
      ? part(full, (tie) => amongActors(tie) && safe(tie), ownStrengths, actors.length).graph
      : withoutQm.graph,
  };
}

/** The network on the first `n` nodes with the ties that pass, in their order; `ties` are their former numbers. */
function part(graph: NetworkGraph, passes: (tie: number) => boolean, strengthOf: Float64Array, n: number) {
  const newTie = new Int32Array(graph.m).fill(-1);
  const ties: number[] = [];
  for (let tie = 0; tie < graph.m; tie++) if (passes(tie)) newTie[tie] = ties.push(tie) - 1;
  const offsets = new Int32Array(n + 1);
  const targets = new Int32Array(2 * ties.length);
  const strengths = new Float64Array(2 * ties.length);
  const edges = new Int32Array(2 * ties.length);
  let arcs = 0;
  for (let v = 0; v < n; v++) {
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      const former = intAt(graph.edges, arc);
      const tie = intAt(newTie, former);
      if (tie < 0) continue;
      targets[arcs] = intAt(graph.targets, arc);
      strengths[arcs] = floatAt(strengthOf, former);
      edges[arcs++] = tie;
    }
    offsets[v + 1] = arcs;
  }
  const ends = Int32Array.from({ length: 2 * ties.length }, (_, end) =>
    intAt(graph.ends, 2 * (ties[end >> 1] ?? 0) + (end & 1)),
  );
  const found: NetworkGraph = { n, m: ties.length, offsets, targets, strengths, edges, ends };
  return { graph: found, ties: Int32Array.from(ties) };
}
