import {
  blockDensities,
  componentMembers,
  components,
  connectedPairs,
  cutStructure,
  degrees,
  groupMatrix,
  neighbours,
  openPairs,
  partitionBy,
  qmDependency,
} from '../../network-analysis/index.js';
import type { Projection } from '../../network-analysis/index.js';

/** The part `expected.gaps` of verstetigung-toy/1: `actors` and `sectors` give the orders of the file. */
export function exampleGaps(
  { full, nodeOf, q, withoutQm, actors: nodes }: Projection,
  actors: readonly { readonly id: string; readonly sector: string }[],
): unknown {
  const idOf = (node: number): string => nodes[node]?.id ?? '';
  const contacts = degrees(full);
  const degreeOf = (id: string): number => contacts[nodeOf.get(id) ?? -1] ?? 0;
  const withQm = components(full);
  const without = components(withoutQm);
  const dependency = qmDependency(withQm, without);
  const cut = cutStructure(withoutQm);
  const known = q === null ? [] : [...neighbours(full, q)];
  const brokerage = q === null ? null : openPairs(full, q, partitionBy(Array.from({ length: full.n }, () => null)));
  const single = actors.filter(({ id }) => degreeOf(id) === 1);
  return {
    isolates: actors.filter(({ id }) => degreeOf(id) === 0).map(({ id }) => id),
    single_contact: single.map(({ id }) => id),
    only_contact_is_qm: single.filter(({ id }) => known.includes(nodeOf.get(id) ?? -1)).map(({ id }) => id),
    qm_dependency: Object.fromEntries(actors.map(({ id }) => [id, dependency[nodeOf.get(id) ?? -1] ?? null])),
    sector_pairs: sectorPairs({ withoutQm, actors: nodes }, actors, known),
    components_without_qm: componentMembers(without).map((members) => members.map(idOf)),
    articulation_points_without_qm: cut.articulationPoints.map(idOf),
    bridges_without_qm: cut.bridges.map((edge) => [...withoutQm.ends.subarray(2 * edge, 2 * edge + 2)].map(idOf)),
    pairs_lost: connectedPairs(withQm, withoutQm.n) - connectedPairs(without),
    qm_open_pairs: brokerage?.open ?? 0,
    qm_exclusive_open_pairs: brokerage?.exclusive ?? 0,
    qm_brokerage_shared: brokerage?.shared ?? 0,
  };
}

function sectorPairs(
  { withoutQm, actors: nodes }: Pick<Projection, 'withoutQm' | 'actors'>,
  actors: readonly { readonly sector: string }[],
  known: readonly number[],
): unknown {
  const order = [...new Set(actors.map(({ sector }) => sector))];
  const sectors = partitionBy(
    nodes.map(({ sector }) => sector),
    order,
  );
  const blocks = blockDensities(withoutQm, sectors);
  return groupMatrix(withoutQm, sectors, known).cells.map((cell, position) => ({
    a: cell.a,
    b: cell.b,
    edges: cell.ties,
    possible: cell.possible,
    expected_size: blocks[position]?.expectedBySize ?? null,
    p_low_size: blocks[position]?.pLow ?? null,
    lambda: cell.expected,
    p: cell.p,
    only_via_qm: cell.onlyViaQm,
    p_holm: cell.pHolm,
    class: cell.pairClass,
  }));
}
