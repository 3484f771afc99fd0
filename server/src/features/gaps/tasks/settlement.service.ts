import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import { Conflict } from '../../../kernel/errors.js';
import { GRAPH_STORE } from '../../../kernel/tokens.js';
import { NetworkService } from '../../network/index.js';
import { gapTasksOf } from './gap-records.js';
import { settle } from './settle.js';
import type { FoundToday, Settlement } from './settle.js';

/** Who closes tasks by themselves: nobody signed in. */
const SYSTEM = 'system';

/** Keeps tasks about gaps in step with the network (docs/adr/0015). */
@Injectable()
export class SettlementService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly network: NetworkService,
  ) {}

  /**
   * Closes the tasks of an area whose gap is no longer found today, and opens those again whose gap is back; one change set for
   * each of the two, by the system. To be called before tasks are read. Writes nothing where nothing has changed.
   */
  async settle(area: string): Promise<void> {
    const tasks = await this.store.read((read) => gapTasksOf(read, area));
    if (tasks.length === 0) return;
    const today = await this.foundToday(area);
    const open = settle(tasks, today);
    await this.write(area, 'gapTask.close', today, open, isClosing);
    await this.write(area, 'gapTask.reopen', today, open, (settlement) => !isClosing(settlement));
  }

  private async foundToday(area: string): Promise<FoundToday> {
    const day = this.network.today();
    const { found } = await this.network.findings(area, day, {});
    const { gaps, size } = found.findings;
    return { day, gapIds: new Set(gaps.map(({ id }) => id)), sufficient: size.sufficient };
  }

  private async write(
    area: string,
    command: string,
    today: FoundToday,
    seen: readonly Settlement[],
    wanted: (settlement: Settlement) => boolean,
  ): Promise<void> {
    if (!seen.some(wanted)) return;
    try {
      await this.store.write({ by: SYSTEM, area, command }, async (write) => {
        // looked at again: another reader may have settled the same meanwhile
        for (const settlement of settle(await gapTasksOf(write, area), today).filter(wanted)) {
          await write.update(settlement.task.record.id, settlement.task.record.version, settlement.patch);
        }
      });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

const isClosing = ({ task }: Settlement): boolean => task.state === 'OPEN';
