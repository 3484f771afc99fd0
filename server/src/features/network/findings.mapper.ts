import type { Gap, Introducer } from '../../network-analysis/index.js';
import type * as api from '../../generated/resolvers.js';
import type { DayFindings, TrendPoint } from './findings.js';
import { gapSentence, introducerReason, tooSmallSentence } from './gap-sentences.js';
import { toRing } from './network.mapper.js';

/** Findings as the API shows them: everything by position in the columns of the network. */
export function toFindings(found: DayFindings, trend: readonly TrendPoint[]): api.NetworkFindings {
  const { network, day, visible, rings, findings } = found;
  const qmActors = day.qm.flatMap((isQm, position) => (isQm ? [position] : []));
  return {
    sequence: network.sequence,
    day: day.day,
    visibleActors: [...visible.actors],
    visibleTies: [...visible.ties],
    hiddenActors: visible.hiddenActors,
    hiddenTies: visible.hiddenTies,
    rings: visible.actors.map((position) => toRing(rings[position] ?? null)),
    qm: { actors: qmActors, tandem: qmActors.length > 1 },
    withQm: findings.withQm ?? findings.withoutQm,
    withoutQm: withoutQm(found),
    matrix: matrix(found),
    gaps: findings.gaps.map((gap) => toGap(gap, found)),
    trend: [...trend],
    tooSmall: tooSmallSentence(findings.size),
  };
}

const positions = ({ network }: DayFindings, ids: readonly string[]): number[] =>
  ids.flatMap((id) => network.positionOf.get(id) ?? []);

function withoutQm(found: DayFindings): api.WithoutQm | null {
  const { withQm, withoutQm: figures, loss, componentsWithoutQm, newlyIsolated, aloneBefore } = found.findings;
  if (withQm === null) return null;
  return {
    figures,
    pairsLost: withQm.connectedPairs - figures.connectedPairs,
    pairsLostShare: loss?.shareLost ?? null,
    tiesAtRisk: tiesAtRisk(found),
    separated: componentsWithoutQm.slice(1).map(({ number, actors }) => ({ number, actors: positions(found, actors) })),
    newlyIsolated: positions(found, newlyIsolated),
    aloneBefore: positions(found, aloneBefore),
  };
}

/** Ties of others that would not live on without the QM. */
const tiesAtRisk = ({ network, day, visible }: DayFindings): number[] =>
  visible.ties.filter((position) => {
    const tie = network.ties[position];
    return tie?.measured === true && tie.viaQm === 'YES' && !day.qm[tie.from] && !day.qm[tie.to];
  });

function matrix({ findings: { sectorMatrix } }: DayFindings): api.SectorMatrix | null {
  if (sectorMatrix === null) return null;
  return {
    sectors: sectorMatrix.groups.map(({ id }) => id),
    cells: sectorMatrix.cells.map((cell) => ({ ...cell, expected: cell.expected ?? 0, class: cell.pairClass })),
    assessable: sectorMatrix.assessable,
    pairs: sectorMatrix.cells.length,
  };
}

function toGap(gap: Gap, found: DayFindings): api.Gap {
  const nameOf = (id: string): string => found.network.actors[found.network.positionOf.get(id) ?? -1]?.shortName ?? '';
  const pair = gap.family === 'SECTOR_PAIR';
  const actorIds = gap.family === 'STRUCTURE' ? new Set([...gap.subjects, ...gap.figures.separated]) : gap.subjects;
  return {
    id: gap.id,
    type: gap.type,
    severity: gap.severity,
    sentence: gapSentence(gap, nameOf),
    sectors: pair ? [...gap.subjects] : [],
    actors: pair ? [] : positions(found, [...actorIds]),
    ties: pair ? [] : tiesOf(gap, found),
    expected: pair ? gap.figures.expected : null,
    introducers: gap.introducers.flatMap((introducer) => toIntroducer(introducer, gap.subjects, found, nameOf)),
  };
}

/** Visible measured ties of an actor, or the tie that is the bridge; none of an articulation point, which has too many. */
function tiesOf({ type, subjects }: Gap, { network, visible }: DayFindings): number[] {
  if (type === 'ARTICULATION_POINT') return [];
  const about = subjects.map((id) => network.positionOf.get(id));
  return visible.ties.filter((tie) => {
    const { from, to, measured } = network.ties[tie] ?? {};
    return measured === true && about.every((position) => from === position || to === position);
  });
}

function toIntroducer(
  introducer: Introducer,
  subjects: readonly string[],
  found: DayFindings,
  nameOf: (id: string) => string,
): api.Introducer[] {
  return positions(found, [introducer.actor]).map((actor) => ({
    actor,
    reason: introducerReason(introducer, subjects, nameOf),
  }));
}
