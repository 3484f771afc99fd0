import type { NetworkGraph } from '../graph/graph.js';
import { byText, floatAt, intAt } from '../graph/typed-arrays.js';
import type { CutStructure } from '../measures/cut-structure.js';
import { degreeOf, nodeStrengths } from '../measures/degree.js';
import { partsWithout } from '../measures/parts-without.js';
import type { FindingsContext } from './context.js';
import { idOf, idsOf } from './context.js';
import { secondContacts } from './introducers.js';
import type { StructureGap } from './types.js';

const HIGH_FROM = 3;
/** A bridge to fewer actors says no more than the articulation point at its end. */
const BRIDGE_TO = 3;

/** Who or what is the next single point of failure: the articulation points and the bridges of G-q. */
export function structureGaps(context: FindingsContext, cut: CutStructure): readonly StructureGap[] {
  const strengths = nodeStrengths(context.projection.withoutQm);
  return [
    ...cut.articulationPoints.map((v) => articulationPoint(context, cut, v, floatAt(strengths, v))),
    ...cut.bridges.flatMap((edge) => bridge(context, edge)),
  ];
}

function articulationPoint(context: FindingsContext, cut: CutStructure, v: number, weight: number): StructureGap {
  const separated = context.naming ? partsWithout(context.projection.withoutQm, v).slice(1).flat() : [];
  const separatedCount = intAt(cut.separated, v);
  const id = idOf(context, v);
  return {
    family: 'STRUCTURE',
    type: 'ARTICULATION_POINT',
    subjects: [id],
    id: `ARTICULATION_POINT:${id}`,
    severity: separatedCount >= HIGH_FROM ? 'HIGH' : 'MEDIUM',
    weight,
    introducers: secondContacts(context, v, separated),
    figures: {
      separated: idsOf(context, separated),
      separatedCount,
      parts: intAt(cut.parts, v),
      pairsLost: floatAt(cut.pairsLost, v),
    },
  };
}

/** A bridge that alone holds at least three actors on either side. */
function bridge(context: FindingsContext, edge: number): readonly StructureGap[] {
  const { withoutQm } = context.projection;
  const ends = [intAt(withoutQm.ends, 2 * edge), intAt(withoutQm.ends, 2 * edge + 1)] as const;
  if (ends.some((end) => degreeOf(withoutQm, end) < 2)) return [];
  // a draw only asks whether both sides are large enough
  const limit = context.naming ? Infinity : BRIDGE_TO;
  const sides = ends.map((end) => sideOf(withoutQm, edge, end, limit));
  const [small = [], large = []] = sides.sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
  if (small.length < BRIDGE_TO) return [];
  const near = ends.find((end) => small.includes(end)) ?? ends[0];
  const subjects = [...idsOf(context, ends)].sort(byText);
  return [
    {
      family: 'STRUCTURE',
      type: 'BRIDGE',
      subjects,
      id: `BRIDGE:${subjects.join('|')}`,
      severity: 'MEDIUM',
      weight: strengthOf(withoutQm, edge),
      introducers: secondContacts(context, near, small),
      figures: {
        separated: context.naming ? idsOf(context, small) : [],
        separatedCount: small.length,
        parts: 2,
        pairsLost: small.length * large.length,
      },
    },
  ];
}

function strengthOf(graph: NetworkGraph, edge: number): number {
  const a = intAt(graph.ends, 2 * edge);
  for (let arc = intAt(graph.offsets, a); arc < intAt(graph.offsets, a + 1); arc++) {
    if (intAt(graph.edges, arc) === edge) return floatAt(graph.strengths, arc);
  }
  return 0;
}

/** Nodes that reach `from` without the tie, ascending; no more than about `limit` of them. O(n + m). */
function sideOf(graph: NetworkGraph, edge: number, from: number, limit: number): readonly number[] {
  const seen = new Uint8Array(graph.n);
  seen[from] = 1;
  const side = [from];
  for (const v of side) {
    if (side.length >= limit) break;
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      const w = intAt(graph.targets, arc);
      if (intAt(graph.edges, arc) === edge || seen[w] === 1) continue;
      seen[w] = 1;
      side.push(w);
    }
  }
  return side.sort((a, b) => a - b);
}
