import { lastDay } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../../generated/resolvers.js';
import { requiredTextOf, valuesFrom } from '../../records/index.js';
import type { AccountName } from './accounts-of-area.js';
import type { GapDismissalRecord, GapTaskRecord } from './gap-records.js';
import type { TakeOnRequest } from './gap-tasks.service.js';

/** What a task is mapped with: the day that decides whether it is overdue, and the names of accounts. */
interface Around {
  readonly today: string;
  readonly accounts: ReadonlyMap<string, AccountName>;
}

const accountOf = (id: string | null, { accounts }: Around): api.AreaAccount | null =>
  id === null ? null : (accounts.get(id) ?? null);

/** A task about a gap as the API shows it. */
export const toGapTask = (task: GapTaskRecord, around: Around): api.GapTask => ({
  id: task.record.id,
  version: task.record.version,
  areaId: requiredTextOf(task.record, 'area'),
  gapId: task.gapId,
  type: task.gapType,
  subjects: [...task.subjects],
  title: task.title,
  owner: accountOf(task.owner, around),
  dueOn: lastDay(task.dueOn),
  overdue: task.state === 'OPEN' && lastDay(task.dueOn) < around.today,
  state: task.state,
  closedReason: task.closedReason,
  closedByItself: task.closedByItself,
  closedOn: task.closedOn && lastDay(task.closedOn),
  changedAt: task.record.changedAt,
});

/** A gap that was put back as the API shows it. */
export const toGapDismissal = (dismissal: GapDismissalRecord, around: Around): api.GapDismissal => ({
  id: dismissal.record.id,
  version: dismissal.record.version,
  areaId: requiredTextOf(dismissal.record, 'area'),
  gapId: dismissal.gapId,
  type: dismissal.gapType,
  title: dismissal.title,
  reason: dismissal.reason,
  by: accountOf(dismissal.account, around),
  at: dismissal.record.createdAt,
});

/** A gap to take on, from the input of its form. */
export const toTakeOn = (input: api.TakeOnGapInput): TakeOnRequest => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  gapId: input.gapId,
  owner: input.ownerId,
  dueOn: input.dueOn,
  title: input.title ?? null,
});

/** Changed values of a task from the input of its form. */
export const taskValues = (input: api.ChangeGapTaskInput): Values => valuesFrom('GapTask', input);
