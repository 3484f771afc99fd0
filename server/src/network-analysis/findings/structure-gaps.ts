import { floatAt, intAt } from '../graph/typed-arrays.js';
import type { CutStructure } from '../measures/cut-structure.js';
import { nodeStrengths } from '../measures/degree.js';
import { partsWithout } from '../measures/parts-without.js';
import type { FindingsContext } from './context.js';
import { idOf, idsOf } from './context.js';
import { secondContacts } from './introducers.js';
import type { StructureGap } from './types.js';

const HIGH_FROM = 3;

/** Who is the next single point of failure: the articulation points of G-q with the actors each of them keeps attached. */
export function structureGaps(context: FindingsContext, cut: CutStructure): readonly StructureGap[] {
  const { withoutQm } = context.projection;
  const strengths = nodeStrengths(withoutQm);
  return cut.articulationPoints.map((v): StructureGap => {
    const separated = partsWithout(withoutQm, v).slice(1).flat();
    const id = idOf(context, v);
    return {
      family: 'STRUCTURE',
      type: 'ARTICULATION_POINT',
      subjects: [id],
      id: `ARTICULATION_POINT:${id}`,
      severity: separated.length >= HIGH_FROM ? 'HIGH' : 'MEDIUM',
      weight: floatAt(strengths, v),
      introducers: secondContacts(context, v, separated),
      figures: {
        separated: idsOf(context, separated),
        parts: intAt(cut.parts, v),
        pairsLost: floatAt(cut.pairsLost, v),
      },
    };
  });
}
