import type { Values } from '@quartiersnetz/graph-schema';
import type { GapTaskRecord } from './gap-records.js';

/** What is found in an area today, unfiltered. */
export interface FoundToday {
  readonly day: string;
  readonly gapIds: ReadonlySet<string>;
  /** Whether the network is large enough for gaps between sectors and of the structure to be found at all. */
  readonly sufficient: boolean;
}

/** A task to close or to open again. */
export interface Settlement {
  readonly task: GapTaskRecord;
  readonly patch: Values;
}

/** Reason that a task carries when its gap is no longer found. */
export const GAP_GONE = 'Die Lücke besteht nicht mehr: Sie wird im Netz von heute nicht mehr gefunden.';

const ABOUT_ACTORS = new Set([
  'ISOLATED',
  'QM_ONLY',
  'SINGLE_CONTACT',
  'INITIATIVE_WITHOUT_INSTITUTION',
  'NO_NAMED_CONTACT',
  'PERSON_DEPENDENT',
  'STALE',
]);

/**
 * Which tasks close because their gap is gone, and which open again because it is back. Only tasks that closed by themselves open
 * again, and only the last one of a gap that has no open task. In a network that became too small nothing is known of sectors and
 * structure, so tasks about them stay as they are. Pure: the same tasks and findings give the same answer, and after it was written
 * there is nothing more to settle.
 */
export function settle(tasks: readonly GapTaskRecord[], today: FoundToday): readonly Settlement[] {
  const known = tasks.filter(({ gapType }) => today.sufficient || ABOUT_ACTORS.has(gapType));
  const open = new Set(known.filter(({ state }) => state === 'OPEN').map(({ gapId }) => gapId));
  const closing = known
    .filter(({ state, gapId }) => state === 'OPEN' && !today.gapIds.has(gapId))
    .map((task): Settlement => ({ task, patch: closed(today.day) }));
  const last = new Map<string, GapTaskRecord>();
  for (const task of known) {
    if (!task.closedByItself || !today.gapIds.has(task.gapId) || open.has(task.gapId)) continue;
    const other = last.get(task.gapId);
    if (!other || other.record.changedAt < task.record.changedAt) last.set(task.gapId, task);
  }
  return [...closing, ...[...last.values()].map((task): Settlement => ({ task, patch: REOPENED }))];
}

const closed = (day: string): Values => ({
  state: 'DONE',
  closedReason: GAP_GONE,
  closedByItself: true,
  closedOn: day,
});

const REOPENED: Values = { state: 'OPEN', closedReason: null, closedByItself: null, closedOn: null };
