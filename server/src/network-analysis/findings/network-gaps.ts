import { cutStructure } from '../measures/cut-structure.js';
import type { CutStructure } from '../measures/cut-structure.js';
import { gapsOfTies } from './actor-gaps.js';
import type { FindingsContext } from './context.js';
import { isSufficient } from './context.js';
import { groupMatrix } from './group-matrix.js';
import { sectorPairGaps } from './sector-pair-gaps.js';
import { structureGaps } from './structure-gaps.js';
import type { Gap, GroupMatrix } from './types.js';

/** What the gaps of a network rest on, where it is at hand already. */
interface Known {
  readonly sectorMatrix?: GroupMatrix | null;
  readonly cut?: CutStructure;
}

/**
 * All gaps that depend on which ties there are, unranked: pairs of sectors and structure only where the network is large enough
 * for them. O(n + m) for each articulation point that is named, else O(n + m).
 */
export function gapsOfNetwork(context: FindingsContext, known: Known = {}): readonly Gap[] {
  const { withoutQm } = context.projection;
  if (!isSufficient(context)) return gapsOfTies(context);
  const matrix = known.sectorMatrix ?? groupMatrix(withoutQm, context.sectors, context.qmContacts);
  const cut = known.cut ?? cutStructure(withoutQm);
  return [...sectorPairGaps(context, matrix), ...gapsOfTies(context), ...structureGaps(context, cut)];
}
