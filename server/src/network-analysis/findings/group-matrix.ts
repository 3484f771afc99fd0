import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { intAt } from '../graph/typed-arrays.js';
import { blockCounts } from '../measures/block-density.js';
import type { BlockCounts } from '../measures/block-density.js';
import { holmAdjusted } from '../statistics/holm.js';
import { poissonCumulative } from '../statistics/poisson.js';
import type { CellSign, GroupMatrix, MatrixCell, PairClass } from './types.js';

/** Ties that have to be expected before the lack of ties says something. */
const ASSESSABLE_FROM = 3;
const RARE_BELOW_P = 0.05;
const RARE_BELOW_RATIO = 0.5;

/** Contacts of the QM in every group. */
export function qmContactsByGroup(groups: Partition, qmContacts: readonly number[]): Int32Array {
  const counts = new Int32Array(groups.names.length);
  for (const v of qmContacts) {
    const group = intAt(groups.of, v);
    if (group >= 0) counts[group] = intAt(counts, group) + 1;
  }
  return counts;
}

/**
 * Classes of all pairs of groups in G-q (analysis.md, Sector pair gap): the ties found against those to be expected from the
 * degrees, with Poisson probabilities adjusted after Holm over the assessable pairs. `qmContacts`: contacts of the QM.
 */
export function groupMatrix(withoutQm: NetworkGraph, groups: Partition, qmContacts: readonly number[]): GroupMatrix {
  const contacts = qmContactsByGroup(groups, qmContacts);
  const blocks = blockCounts(withoutQm, groups);
  const p = blocks.map(({ expectedByDegree, ties }) =>
    expectedByDegree === null ? null : poissonCumulative(expectedByDegree, ties),
  );
  const pHolm = holmAdjusted(blocks.map((block, position) => (isAssessable(block) ? (p[position] ?? null) : null)));
  const cells = blocks.map((block, position): MatrixCell => {
    const adjusted = pHolm[position] ?? null;
    const pairClass = classOf(block, adjusted);
    const bothKnown = intAt(contacts, block.a) > 0 && intAt(contacts, block.b) > 0;
    const onlyViaQm = block.ties === 0 && block.a !== block.b && bothKnown;
    return {
      a: groups.names[block.a] ?? '',
      b: groups.names[block.b] ?? '',
      ties: block.ties,
      possible: block.possible,
      density: block.density,
      expected: block.expectedByDegree,
      p: p[position] ?? null,
      pHolm: adjusted,
      pairClass,
      onlyViaQm,
      sign: signOf(pairClass, onlyViaQm),
      level: levelOf(block),
    };
  });
  const signs: Record<CellSign, number> = { NEVER_CONNECTED: 0, RARE: 0, ONLY_VIA_QM: 0, TOO_SMALL: 0, CONNECTED: 0 };
  for (const { sign } of cells) signs[sign]++;
  return {
    groups: groups.names.map((id, group) => ({
      id,
      actors: intAt(groups.sizes, group),
      qmContacts: intAt(contacts, group),
    })),
    cells,
    assessable: blocks.filter(isAssessable).length,
    signs,
  };
}

const isAssessable = ({ expectedByDegree }: BlockCounts): boolean =>
  expectedByDegree !== null && expectedByDegree >= ASSESSABLE_FROM;

function classOf(block: BlockCounts, pHolm: number | null): PairClass {
  if (!isAssessable(block) || pHolm === null) return 'NOT_ASSESSABLE';
  if (block.ties === 0) return 'NEVER_CONNECTED';
  const ratio = block.ties / (block.expectedByDegree ?? 0);
  return pHolm < RARE_BELOW_P && ratio < RARE_BELOW_RATIO ? 'RARE' : 'CONNECTED';
}

function signOf(pairClass: PairClass, onlyViaQm: boolean): CellSign {
  if (pairClass === 'NEVER_CONNECTED' || pairClass === 'RARE') return pairClass;
  if (onlyViaQm) return 'ONLY_VIA_QM';
  return pairClass === 'NOT_ASSESSABLE' ? 'TOO_SMALL' : 'CONNECTED';
}

function levelOf(block: BlockCounts): MatrixCell['level'] {
  if (!isAssessable(block) || block.expectedByDegree === null) return null;
  const ratio = block.ties / block.expectedByDegree;
  return ratio < 0.75 ? 'LESS' : ratio > 1.25 ? 'MORE' : 'ABOUT';
}
