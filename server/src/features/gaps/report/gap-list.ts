import type { Gap, GapShare } from '../../../network-analysis/index.js';
import type { GapDismissalRecord, GapTaskRecord } from '../tasks/gap-records.js';

/** What is done about a gap. */
export type GapState = 'OPEN' | 'TAKEN' | 'DISMISSED';

/** A gap of the report with what is done about it and how sure it is. */
export interface ListedGap {
  readonly gap: Gap;
  /** From 1; dismissed gaps are numbered by themselves. */
  readonly rank: number;
  readonly state: GapState;
  readonly task: GapTaskRecord | null;
  readonly dismissal: GapDismissalRecord | null;
  readonly share: GapShare | undefined;
}

/** Narrows the list; what is absent does nothing, without states dismissed gaps are left out. */
export interface GapListFilter {
  readonly families?: readonly Gap['family'][] | null;
  readonly severities?: readonly Gap['severity'][] | null;
  readonly states?: readonly GapState[] | null;
}

/** How many gaps there are, whatever the filter. */
export interface GapCounts {
  readonly open: number;
  readonly taken: number;
  readonly dismissed: number;
  readonly sectorPairs: number;
  readonly actors: number;
  readonly structure: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly waitingForDraws: number;
}

/** What is done about the gaps of an area. */
export interface GapRecords {
  readonly tasks: readonly GapTaskRecord[];
  readonly dismissals: readonly GapDismissalRecord[];
}

/**
 * The gaps of a report in their order. Articulation points and bridges are left out as long as nothing was drawn: they are shown
 * with the share of the draws that confirm them, or not at all (analysis.md).
 */
export function listedGaps(
  gaps: readonly Gap[],
  records: GapRecords,
  shares: readonly GapShare[] | null,
): readonly ListedGap[] {
  const tasks = new Map(records.tasks.filter(({ state }) => state === 'OPEN').map((task) => [task.gapId, task]));
  const dismissals = new Map(records.dismissals.map((dismissal) => [dismissal.gapId, dismissal]));
  const shareOf = new Map(shares?.map((share) => [share.id, share]));
  const ranks = { shown: 0, dismissed: 0 };
  return gaps
    .filter(({ family }) => family !== 'STRUCTURE' || shares !== null)
    .map((gap): ListedGap => {
      const task = tasks.get(gap.id) ?? null;
      const dismissal = task ? null : (dismissals.get(gap.id) ?? null);
      const rank = dismissal ? ++ranks.dismissed : ++ranks.shown;
      const state = task ? 'TAKEN' : dismissal ? 'DISMISSED' : 'OPEN';
      return { gap, rank, state, task, dismissal, share: shareOf.get(gap.id) };
    });
}

/** Counts the gaps of the whole list; `all` are those found, also where they wait for draws. */
export function countGaps(listed: readonly ListedGap[], all: readonly Gap[]): GapCounts {
  const count = (passes: (one: ListedGap) => boolean): number => listed.filter(passes).length;
  const shown = (which: Gap['family'] | Gap['severity']): number =>
    count(({ gap, state }) => (gap.family === which || gap.severity === which) && state !== 'DISMISSED');
  return {
    open: count(({ state }) => state === 'OPEN'),
    taken: count(({ state }) => state === 'TAKEN'),
    dismissed: count(({ state }) => state === 'DISMISSED'),
    sectorPairs: shown('SECTOR_PAIR'),
    actors: shown('ACTOR'),
    structure: shown('STRUCTURE'),
    high: shown('HIGH'),
    medium: shown('MEDIUM'),
    low: shown('LOW'),
    waitingForDraws: all.length - listed.length,
  };
}

/** The gaps that pass, in the same order. */
export const filterGaps = (
  listed: readonly ListedGap[],
  { families, severities, states }: GapListFilter,
): readonly ListedGap[] =>
  listed.filter(
    ({ gap, state }) =>
      (!families || families.includes(gap.family)) &&
      (!severities || severities.includes(gap.severity)) &&
      (states ? states.includes(state) : state !== 'DISMISSED'),
  );
