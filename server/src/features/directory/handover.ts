import { firstDay, lastDay } from '@quartiersnetz/graph-schema';
import type { Fault, PartialDate } from '@quartiersnetz/graph-schema';

/**
 * The end of a former holder's time, just before another begins, in the precision of that beginning: 2024-05-01 gives
 * 2024-04-30, 2024-05 gives 2024-04, 2024 gives 2023.
 */
export function endBefore(since: PartialDate): PartialDate {
  const dayBefore = new Date(`${firstDay(since)}T00:00:00Z`);
  dayBefore.setUTCDate(dayBefore.getUTCDate() - 1);
  return dayBefore.toISOString().slice(0, since.length);
}

/** Dates of a membership. */
export interface Term {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** Whether a holder's time reaches into a time that begins with `since`. */
export const reachesInto = ({ until }: Term, since: PartialDate): boolean =>
  until === null || lastDay(until) >= firstDay(since);

/** Why former holders' time cannot end before another begins, or null: no beginning is given, or one of them began later. */
export function handoverFault(former: readonly Term[], since: PartialDate | null): Fault | null {
  if (former.length === 0) return null;
  if (since === null) {
    return {
      field: 'since',
      code: 'REQUIRED',
      message: 'Der Beginn fehlt: Mit ihm endet die Zeit der bisherigen Person.',
    };
  }
  const later = former.some((term) => term.since !== null && firstDay(term.since) >= firstDay(since));
  return later
    ? { field: 'since', code: 'PERIOD', message: 'Die bisherige Person hat die Funktion erst danach übernommen.' }
    : null;
}
