import type { FindingsContext } from './context.js';
import { sectorPairIntroducers } from './introducers.js';
import type { GroupMatrix, MatrixCell, SectorPairGap, SectorPairGapType, Severity } from './types.js';

const HIGH_FROM = 5;
/** ONLY_VIA_QM holds for many pairs where a QM knows everyone; below this expectation it is only marked in the matrix. */
const ONLY_VIA_QM_FROM = 2;

/** Gaps between sectors, from the classes of their matrix (decisions.md 17). */
export function sectorPairGaps(context: FindingsContext, matrix: GroupMatrix): readonly SectorPairGap[] {
  const position = new Map(matrix.groups.map(({ id }, group) => [id, group]));
  return matrix.cells.flatMap((cell) => {
    const type = typeOf(cell);
    if (type === null || cell.expected === null || cell.p === null) return [];
    const subjects: readonly [string, string] = cell.a < cell.b ? [cell.a, cell.b] : [cell.b, cell.a];
    const [first, second] = [position.get(subjects[0]) ?? -1, position.get(subjects[1]) ?? -1];
    const sides = [matrix.groups[first], matrix.groups[second]];
    return [
      {
        family: 'SECTOR_PAIR',
        type,
        subjects,
        id: `${type}:${subjects.join('|')}`,
        severity: severityOf(type, cell.expected),
        weight: cell.expected,
        introducers: sectorPairIntroducers(context, first, second),
        figures: {
          ties: cell.ties,
          expected: cell.expected,
          actors: [sides[0]?.actors ?? 0, sides[1]?.actors ?? 0],
          qmContacts: [sides[0]?.qmContacts ?? 0, sides[1]?.qmContacts ?? 0],
          p: cell.p,
          pHolm: cell.pHolm,
          onlyViaQm: cell.onlyViaQm,
        },
      },
    ];
  });
}

function typeOf({ pairClass, onlyViaQm, expected }: MatrixCell): SectorPairGapType | null {
  if (pairClass === 'NEVER_CONNECTED' || pairClass === 'RARE') return pairClass;
  return onlyViaQm && expected !== null && expected >= ONLY_VIA_QM_FROM ? 'ONLY_VIA_QM' : null;
}

const severityOf = (type: SectorPairGapType, expected: number): Severity =>
  type === 'NEVER_CONNECTED' && expected >= HIGH_FROM ? 'HIGH' : 'MEDIUM';
