import type { ActorRow, Projection } from '../graph/projection.js';
import { byText, intAt } from '../graph/typed-arrays.js';
import { REPORT_FIGURES } from '../findings/report-figures.js';
import type { ReportFigureId, ReportFigures } from '../findings/report-figures.js';

/** A tie as a pair of actors, ends by id; the QM of the day is one of the ids that it stands for. */
export type ActorPair = readonly [string, string];

/** What became different between two days. */
export interface NetworkChange {
  /** Ties on both days / ties on either; null where neither day has one. */
  readonly jaccard: number | null;
  readonly kept: number;
  readonly newTies: readonly ActorPair[];
  readonly endedTies: readonly ActorPair[];
  /** Ids of the actors, the QM not counted, that are there on one of the days only. */
  readonly newActors: readonly string[];
  readonly endedActors: readonly string[];
}

/** A figure on two days; `delta` is null where one of them has none. */
export interface FigureDelta {
  readonly id: ReportFigureId;
  readonly before: number | null;
  readonly after: number | null;
  readonly delta: number | null;
}

/** All QM actors of a day are one end, and that end is the same on both days, whoever holds the mandate. */
const QM = '\u0000qm';

/**
 * Compares the networks of two days by pairs of actors that have a tie. Who is the QM on a day is one end on both, so a change
 * of the mandate's holder is no change of ties. O(m log m). Source: Jaccard 1901.
 */
export function networkChange(before: Projection, after: Projection): NetworkChange {
  const [earlier, later] = [pairsIn(before), pairsIn(after)];
  const newTies = [...later].filter(([key]) => !earlier.has(key));
  const endedTies = [...earlier].filter(([key]) => !later.has(key));
  const kept = later.size - newTies.length;
  const either = kept + newTies.length + endedTies.length;
  return {
    jaccard: either === 0 ? null : kept / either,
    kept,
    newTies: sorted(newTies),
    endedTies: sorted(endedTies),
    newActors: onlyIn(after, before),
    endedActors: onlyIn(before, after),
  };
}

/** Every figure of the report on both days. */
export const figureDeltas = (before: ReportFigures, after: ReportFigures): readonly FigureDelta[] =>
  REPORT_FIGURES.map((id) => {
    const [earlier, later] = [before.values[id].value, after.values[id].value];
    const delta = earlier === null || later === null ? null : later - earlier;
    return { id, before: earlier, after: later, delta };
  });

function pairsIn({ full, actors, q, qmIds }: Projection): ReadonlyMap<string, ActorPair> {
  const keyOf = (v: number): string => (v === q ? QM : (actors[v]?.id ?? ''));
  const idOf = (v: number): string => (v === q ? (qmIds[0] ?? '') : (actors[v]?.id ?? ''));
  const pairs = new Map<string, ActorPair>();
  for (let edge = 0; edge < full.m; edge++) {
    const [a, b] = [intAt(full.ends, 2 * edge), intAt(full.ends, 2 * edge + 1)];
    const pair: ActorPair = idOf(a) < idOf(b) ? [idOf(a), idOf(b)] : [idOf(b), idOf(a)];
    pairs.set([keyOf(a), keyOf(b)].sort(byText).join(' '), pair);
  }
  return pairs;
}

const sorted = (pairs: readonly (readonly [string, ActorPair])[]): readonly ActorPair[] =>
  [...pairs].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair);

function onlyIn(there: Projection, elsewhere: Projection): readonly string[] {
  const known = new Set(elsewhere.actors.map(({ id }) => id));
  return there.actors.map(({ id }: ActorRow) => id).filter((id) => !known.has(id));
}
