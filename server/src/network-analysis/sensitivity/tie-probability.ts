import { lastDay } from '@quartiersnetz/graph-schema';
import { wholeMonths } from '../findings/dates.js';
import type { TieRow } from '../graph/projection.js';

/** A tie stays at least with this probability, however old its confirmation is. */
const LEAST = 0.2;
/** So many months a confirmation counts in full; after so many more it counts half. */
const FRESH_MONTHS = 12;
const HALF_AFTER = 24;

/**
 * Probability with which a tie stays in a draw (decisions.md 18): from its evidence, times .5^(months beyond 12 / 24) since it
 * was last confirmed, at least .2. A tie that was never confirmed counts from its beginning, one without a beginning from the day
 * it was entered. A row that says nothing of its evidence counts as inferred.
 */
export function tieProbability(tie: TieRow, date: string): number {
  const seen = tie.lastConfirmedAt ?? tie.since;
  const day = seen === null ? tie.enteredOn : lastDay(seen);
  const months = day === undefined ? 0 : wholeMonths(day, date);
  const freshness = 0.5 ** (Math.max(0, months - FRESH_MONTHS) / HALF_AFTER);
  return Math.max(LEAST, ofEvidence(tie) * freshness);
}

function ofEvidence({ evidence, confirmedBy }: TieRow): number {
  switch (evidence) {
    case 'DOCUMENTED':
      return 0.95;
    case 'SELF_REPORTED':
      return confirmedBy === 'BOTH' ? 0.95 : 0.85;
    case 'EXAMPLE':
      return 1;
    default:
      return 0.6;
  }
}
