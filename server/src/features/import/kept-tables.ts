import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import type { Clock } from '../../kernel/clock.js';
import { GRAPH_STORE, CLOCK } from '../../kernel/tokens.js';
import { newId } from '../../kernel/ids.js';
import type { Table } from './read/table.js';

const NAMESPACE = 'import';
const HOURS = 24;

/** Files that were read and wait for a decision. */
export interface KeptImport {
  readonly accountId: string;
  readonly areaId: string | null;
  readonly keptAt: string;
  readonly tables: readonly Table[];
}

const isKept = (value: unknown): value is KeptImport =>
  typeof value === 'object' && value !== null && 'tables' in value && 'accountId' in value && 'keptAt' in value;

/** Keeps the rows of an upload until they are applied, for a day at most: they may hold personal data. */
@Injectable()
export class KeptTables {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps an upload and forgets those whose day is over. Returns the plan's id. */
  async keep(accountId: string, areaId: string | null, tables: readonly Table[]): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    await this.store.writeState(async (state) => {
      for (const { key, value } of await state.listState(NAMESPACE, 1_000)) {
        if (!isKept(value) || this.expired(value)) await state.deleteState(NAMESPACE, key);
      }
      await state.putState(NAMESPACE, id, { accountId, areaId, keptAt: now, tables });
    });
    return id;
  }

  /** An upload of this account, or null. */
  async find(accountId: string, id: string): Promise<KeptImport | null> {
    const value = await this.store.read((read) => read.getState(NAMESPACE, id));
    return isKept(value) && value.accountId === accountId && !this.expired(value) ? value : null;
  }

  async forget(id: string): Promise<void> {
    await this.store.writeState((state) => state.deleteState(NAMESPACE, id));
  }

  private expired({ keptAt }: KeptImport): boolean {
    return Date.parse(this.clock.now()) - Date.parse(keptAt) > HOURS * 3_600_000;
  }
}
