import { GAP_TASK_STATES, GAP_TYPES } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import { flagOf, listAll, oneOf, requiredTextOf, textOf, textsOf } from '../../records/index.js';

/** What a task and a dismissal have in common: the gap that they are about. */
interface AboutGap {
  readonly record: StoredRecord;
  readonly gapId: string;
  readonly gapType: keyof typeof GAP_TYPES;
  readonly title: string;
}

/** A gap that somebody takes care of, as it is stored. */
export interface GapTaskRecord extends AboutGap {
  readonly subjects: readonly string[];
  readonly owner: string | null;
  readonly dueOn: string;
  readonly state: keyof typeof GAP_TASK_STATES;
  readonly closedReason: string | null;
  readonly closedByItself: boolean;
  readonly closedOn: string | null;
}

/** A gap that was put back, as it is stored. */
export interface GapDismissalRecord extends AboutGap {
  readonly reason: string;
  readonly account: string | null;
}

const typeOf = oneOf(GAP_TYPES);
const stateOf = oneOf(GAP_TASK_STATES);

const aboutGap = (record: StoredRecord): AboutGap => ({
  record,
  gapId: requiredTextOf(record, 'gapId'),
  gapType: typeOf(record, 'gapType') ?? 'STALE',
  title: requiredTextOf(record, 'title'),
});

/** Decodes a stored task. */
export const gapTask = (record: StoredRecord): GapTaskRecord => ({
  ...aboutGap(record),
  subjects: textsOf(record, 'subjects'),
  owner: textOf(record, 'owner'),
  dueOn: requiredTextOf(record, 'dueOn'),
  state: stateOf(record, 'state') ?? 'OPEN',
  closedReason: textOf(record, 'closedReason'),
  closedByItself: flagOf(record, 'closedByItself') ?? false,
  closedOn: textOf(record, 'closedOn'),
});

/** Decodes a stored dismissal. */
export const gapDismissal = (record: StoredRecord): GapDismissalRecord => ({
  ...aboutGap(record),
  reason: requiredTextOf(record, 'reason'),
  account: textOf(record, 'account'),
});

/** All tasks about gaps of an area, by title. */
export const gapTasksOf = async (read: StoreRead, area: string): Promise<readonly GapTaskRecord[]> =>
  (await listAll(read, { kinds: ['GapTask'], areas: [area] })).map(gapTask);

/** All gaps of an area that were put back, by title. */
export const gapDismissalsOf = async (read: StoreRead, area: string): Promise<readonly GapDismissalRecord[]> =>
  (await listAll(read, { kinds: ['GapDismissal'], areas: [area] })).map(gapDismissal);
