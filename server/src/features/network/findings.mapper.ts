import type { Gap, Introducer } from '../../network-analysis/index.js';
import type * as api from '../../generated/resolvers.js';
import type { DayFindings, TrendPoint } from './findings.js';
import { gapSentence, introducerReason, tooSmallSentence } from './gap-sentences.js';
import { toRing } from './network.mapper.js';

/** Findings as the API shows them: everything by position in the columns of the network. */
export function toFindings(found: DayFindings, trend: readonly TrendPoint[]): api.NetworkFindings {
  const { network, day, visible, rings, findings } = found;
  const qmActors = day.qm.flatMap((isQm, position) => (isQm ? [position] : []));
  const ties = measuredTies(found);
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
    gaps: findings.gaps.map((gap) => toGap(gap, found, ties)),
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

function toGap(gap: Gap, found: DayFindings, measured: TiesByActor): api.Gap {
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
    ties: pair ? [] : tiesOf(gap, found, measured),
    expected: pair ? gap.figures.expected : null,
    introducers: gap.introducers.flatMap((introducer) => toIntroducer(introducer, gap.subjects, found, nameOf)),
  };
}

/** Positions of visible measured ties in ascending order, by the position of each end. */
type TiesByActor = ReadonlyMap<number, readonly number[]>;

function measuredTies({ network, visible }: DayFindings): TiesByActor {
  const found = new Map<number, number[]>();
  const add = (actor: number, tie: number): void => {
    const known = found.get(actor);
    if (known) known.push(tie);
    else found.set(actor, [tie]);
  };
  for (const position of visible.ties) {
    const tie = network.ties[position];
    if (tie?.measured !== true) continue;
    add(tie.from, position);
    add(tie.to, position);
  }
  return found;
}

/** Visible measured ties of an actor, or the tie that is the bridge; none of an articulation point, which has too many. */
function tiesOf({ type, subjects }: Gap, found: DayFindings, measured: TiesByActor): number[] {
  if (type === 'ARTICULATION_POINT') return [];
  const [first = [], ...others] = positions(found, subjects).map((actor) => measured.get(actor) ?? []);
  return first.filter((tie) => others.every((ties) => ties.includes(tie)));
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
