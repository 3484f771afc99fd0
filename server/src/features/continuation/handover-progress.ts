import { firstDay } from '@quartiersnetz/graph-schema';
import { monthsBefore } from '../../network-analysis/index.js';
import type { TaskHandover, TieHandover } from './entries.js';
import { handedOverSince } from './handover-rules.js';
import { counted, written } from './words.js';

/** How many of all are how far. */
export interface HandoverCounts {
  readonly total: number;
  readonly planned: number;
  /** Introduced, of a task: in training. */
  readonly underWay: number;
  readonly handedOver: number;
}

/** How fast ties are handed over, against what is needed until the end of the funding. */
export interface HandoverPace {
  readonly handedOverInTwelveMonths: number;
  readonly left: number;
  readonly monthsLeft: number;
  /** Null if no month is left. */
  readonly neededPerYear: number | null;
  readonly missingAtEnd: number;
  readonly onTrack: boolean;
  readonly headline: string;
  readonly sentence: string;
}

const MONTHS = 12;

/** Counts the handovers of `total` tasks or ties by state. */
export function handoverCounts(total: number, handovers: readonly (TaskHandover | TieHandover)[]): HandoverCounts {
  const handedOver = handovers.filter(({ state }) => state === 'HANDED_OVER').length;
  const planned = handovers.filter(({ state }) => state === 'PLANNED').length;
  return { total, planned, underWay: handovers.length - planned - handedOver, handedOver };
}

/**
 * The pace of the last twelve months before a day, carried on to the end of the funding. What was handed over without any date
 * counts as handed over, not as pace. Null without ties.
 */
export function handoverPace(
  total: number,
  handovers: readonly TieHandover[],
  monthsLeft: number,
  day: string,
): HandoverPace | null {
  if (total === 0) return null;
  const done = handovers.filter(({ state }) => state === 'HANDED_OVER');
  const from = monthsBefore(day, MONTHS);
  const recent = done.filter((handover) => {
    const since = handedOverSince(handover);
    return since !== null && firstDay(since) > from && firstDay(since) <= day;
  }).length;
  const left = total - done.length;
  const neededPerYear = monthsLeft === 0 ? null : Math.ceil((left * MONTHS) / monthsLeft);
  const missingAtEnd = Math.max(0, left - Math.round((recent * monthsLeft) / MONTHS));
  return {
    handedOverInTwelveMonths: recent,
    left,
    monthsLeft,
    neededPerYear,
    missingAtEnd,
    onTrack: missingAtEnd === 0,
    headline: `${counted(recent, 'Beziehung', 'Beziehungen')} in 12 Monaten.`,
    sentence: paceSentence(left, monthsLeft, neededPerYear, missingAtEnd),
  };
}

function paceSentence(left: number, monthsLeft: number, needed: number | null, missing: number): string {
  if (left === 0) return 'Alle Beziehungen sind übergeben.';
  const rest = left === 1 ? 'die letzte' : `die übrigen ${written(left)}`;
  if (needed === null) return `Für ${rest} bleibt keine Zeit mehr.`;
  const time = monthsLeft === 1 ? 'bleibt 1 Monat' : `bleiben ${written(monthsLeft)} Monate`;
  const end =
    missing === 0 ? 'Geht es so weiter, reicht es.' : `Geht es so weiter, fehlen am Ende ${written(missing)}.`;
  return `Für ${rest} ${time}; nötig sind ${written(needed)} im Jahr. ${end}`;
}
