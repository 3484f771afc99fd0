import type { VocabularySet, Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead, StoreWrite, Written } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import { InvalidInput } from '../../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../../kernel/tokens.js';
import type { Viewer } from '../../../kernel/viewer.js';
import type { Gap } from '../../../network-analysis/index.js';
import { AreaNetworks, NetworkService } from '../../network/index.js';
import { deleteRecord, present, requireIn, requireOwnId } from '../../records/index.js';
import type { Target } from '../../records/index.js';
import { gapTitle } from '../report/gap-words.js';
import { groupNames } from '../report/group-names.js';
import { groupsOf } from '../report/report-basis.js';
import { accountsById, accountsOfArea } from './accounts-of-area.js';
import type { AccountName } from './accounts-of-area.js';
import { gapDismissalsOf, gapTasksOf } from './gap-records.js';
import type { GapTaskRecord } from './gap-records.js';
import { SettlementService } from './settlement.service.js';

/** A gap that is to become a task. */
export interface TakeOnRequest {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly gapId: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly title: string | null;
}

/** A gap that is to be put back. */
export interface DismissRequest {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly gapId: string;
  readonly reason: string;
}

/** Tasks with the names of their owners. */
export interface TaskList {
  readonly today: string;
  readonly tasks: readonly GapTaskRecord[];
  readonly accounts: ReadonlyMap<string, AccountName>;
}

/** What is done about gaps: taken on as tasks, given up, put back. */
@Injectable()
export class GapTasksService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly networks: AreaNetworks,
    private readonly network: NetworkService,
    private readonly settlement: SettlementService,
  ) {}

  /** Tasks in one of the states, by due date and title; brought in step with the network before. */
  async list(area: string, states: readonly GapTaskRecord['state'][]): Promise<TaskList> {
    await this.settlement.settle(area);
    return this.store.read(async (read) => {
      const tasks = (await gapTasksOf(read, area)).filter(({ state }) => states.includes(state));
      const accounts = await accountsById(
        read,
        tasks.map(({ owner }) => owner),
      );
      // the list comes by title, and sorting keeps that order
      const byDate = [...tasks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
      return { today: this.network.today(), tasks: byDate, accounts };
    });
  }

  /** Accounts that can own a task of the area. */
  accounts(area: string): Promise<readonly AccountName[]> {
    return this.store.read((read) => accountsOfArea(read, area));
  }

  async takeOn(viewer: Viewer, request: TakeOnRequest): Promise<Written<StoredRecord>> {
    const { id, areaId, gapId, owner, dueOn } = request;
    const gap = await this.requireGap(areaId, gapId);
    return this.write(viewer, areaId, 'gapTask.create', async (write) => {
      await requireOwnId(write, id, areaId);
      await requireOwner(write, areaId, owner);
      await refuseSecond(write, areaId, gapId, id);
      // who takes a gap on wants it back in the list
      const dismissal = await dismissalOf(write, areaId, gapId);
      if (dismissal) await write.delete(dismissal.id, dismissal.version);
      const title = request.title ?? gap.title;
      const about = { area: areaId, gapId, gapType: gap.type, subjects: gap.subjects };
      return write.create({ id, kind: 'GapTask', values: { ...about, title, owner, dueOn, state: 'OPEN' } });
    });
  }

  /** Changes owner, date or title, or marks a task as done or open by hand. */
  async change(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    const { id, areaId, expectedVersion } = target;
    const state = patch['state'] ?? null;
    if (state === 'DROPPED') throw fault('state', 'Eine Aufgabe wird mit einem Grund aufgegeben.');
    const gone = state === 'OPEN' && !(await this.isFound(areaId, id));
    return this.write(viewer, areaId, 'gapTask.update', async (write) => {
      const record = await requireIn(write, id, areaId, ['GapTask']);
      const [task] = (await gapTasksOf(write, areaId)).filter((one) => one.record.id === id);
      if (patch['owner'] !== undefined) await requireOwner(write, areaId, patch['owner']);
      if (task && state === 'OPEN' && task.state !== 'OPEN') {
        if (gone) throw fault('state', 'Die Lücke besteht heute nicht mehr.');
        await refuseSecond(write, areaId, task.gapId, id);
      }
      const closing =
        state === null || state === task?.state ? {} : this.closing(state === 'DONE' ? DONE_BY_HAND : null);
      return write.update(record.id, expectedVersion, { ...patch, ...closing });
    });
  }

  async drop(viewer: Viewer, target: Target, reason: string): Promise<Written<StoredRecord>> {
    const closedReason = requireReason(reason);
    return this.write(viewer, target.areaId, 'gapTask.drop', async (write) => {
      await requireIn(write, target.id, target.areaId, ['GapTask']);
      return write.update(target.id, target.expectedVersion, { state: 'DROPPED', ...this.closing(closedReason) });
    });
  }

  async dismiss(viewer: Viewer, request: DismissRequest): Promise<Written<StoredRecord>> {
    const { id, areaId, gapId } = request;
    const reason = requireReason(request.reason);
    const gap = await this.requireGap(areaId, gapId);
    return this.write(viewer, areaId, 'gapDismissal.create', async (write) => {
      await requireOwnId(write, id, areaId);
      const taken = await openTaskOf(write, areaId, gapId);
      if (taken) throw fault('gapId', 'Diese Lücke ist schon eine Aufgabe. Geben Sie zuerst die Aufgabe auf.');
      const known = await dismissalOf(write, areaId, gapId);
      if (known && known.id !== id) throw fault('gapId', 'Diese Lücke ist schon zurückgestellt.', 'DUPLICATE');
      const values = { area: areaId, gapId, gapType: gap.type, title: gap.title, reason, account: viewer.accountId };
      return write.create({ id, kind: 'GapDismissal', values: present(values) });
    });
  }

  async restore(viewer: Viewer, { id, areaId, expectedVersion }: Target): Promise<Written<StoredRecord>> {
    return this.write(viewer, areaId, 'gapDismissal.delete', async (write) =>
      deleteRecord(write, await requireIn(write, id, areaId, ['GapDismissal']), expectedVersion),
    );
  }

  /** The gap as it is found today and unfiltered, with its title; throws InvalidInput. */
  private async requireGap(area: string, gapId: string): Promise<Pick<Gap, 'type' | 'subjects'> & { title: string }> {
    const network = await this.networks.current(area);
    const { findings } = this.network.findingsOf(network, this.network.today(), {});
    const gap = findings.gaps.find(({ id }) => id === gapId);
    if (!gap) throw fault('gapId', 'Diese Lücke gibt es heute nicht.', 'DANGLING_REFERENCE');
    const { sector } = groupNames(groupsOf([], this.vocabularies), this.vocabularies);
    const actor = (id: string): string => network.actors[network.positionOf.get(id) ?? -1]?.name ?? '';
    return { type: gap.type, subjects: gap.subjects, title: gapTitle(gap, { actor, sector }) };
  }

  private async isFound(area: string, taskId: string): Promise<boolean> {
    const tasks = await this.store.read((read) => gapTasksOf(read, area));
    const { found } = await this.network.findings(area, null, {});
    const gapId = tasks.find(({ record }) => record.id === taskId)?.gapId;
    return found.findings.gaps.some(({ id }) => id === gapId);
  }

  /** What a task carries when it is closed by hand with a reason, or opened again (null). */
  private closing(reason: string | null): Values {
    return { closedReason: reason, closedByItself: null, closedOn: reason === null ? null : this.network.today() };
  }

  private write(
    viewer: Viewer,
    area: string,
    command: string,
    fn: (write: StoreWrite) => Promise<StoredRecord>,
  ): Promise<Written<StoredRecord>> {
    return this.store.write({ by: viewer.accountId, area, command }, fn);
  }
}

const DONE_BY_HAND = 'Von Hand als erledigt vermerkt.';

type FaultCode = InvalidInput['faults'][number]['code'];

const fault = (field: string, message: string, code: FaultCode = 'OUT_OF_RANGE'): InvalidInput =>
  new InvalidInput([{ field, code, message }]);

function requireReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw fault('reason', 'Der Grund fehlt.', 'REQUIRED');
  return text;
}

async function requireOwner(read: StoreRead, area: string, owner: unknown): Promise<void> {
  if (owner === null) throw fault('owner', 'Wer sich kümmert, fehlt.', 'REQUIRED');
  const accounts = await accountsOfArea(read, area);
  if (accounts.some(({ id }) => id === owner)) return;
  throw fault('owner', 'Dieses Konto gibt es nicht, oder es hat kein Recht in diesem Gebiet.', 'DANGLING_REFERENCE');
}

const openTaskOf = async (read: StoreRead, area: string, gapId: string): Promise<StoredRecord | undefined> =>
  (await gapTasksOf(read, area)).find((task) => task.state === 'OPEN' && task.gapId === gapId)?.record;

async function refuseSecond(read: StoreRead, area: string, gapId: string, own: string | undefined): Promise<void> {
  const open = await openTaskOf(read, area, gapId);
  if (open && open.id !== own) throw fault('gapId', 'Diese Lücke ist schon eine Aufgabe.', 'DUPLICATE');
}

const dismissalOf = async (read: StoreRead, area: string, gapId: string): Promise<StoredRecord | undefined> =>
  (await gapDismissalsOf(read, area)).find((dismissal) => dismissal.gapId === gapId)?.record;
