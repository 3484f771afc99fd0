import { countsOn, lastDay } from '@quartiersnetz/graph-schema';
import type { PartialDate } from '@quartiersnetz/graph-schema';
import { monthsBefore } from '../../network-analysis/findings/dates.js';

/** Months without a confirmation after which a tie is stale (analysis.md, STALE). */
const STALE_AFTER = 12;

/**
 * Whether a tie counts on the day and was not confirmed within the last 12 months. One that was never confirmed counts from its
 * beginning; a partial date counts to its last day.
 */
export function isStale(
  tie: {
    readonly since: PartialDate | null;
    readonly until: PartialDate | null;
    readonly lastConfirmedAt: PartialDate | null;
  },
  day: string,
): boolean {
  if (!countsOn(day, tie.since, tie.until)) return false;
  const seen = tie.lastConfirmedAt ?? tie.since;
  return seen === null || lastDay(seen) < monthsBefore(day, STALE_AFTER);
}
