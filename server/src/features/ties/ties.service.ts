import { areasOf, isActorKind } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput } from '../../kernel/errors.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import { mayRead } from '../../kernel/viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import { AreaNetworks, KeptBeside } from '../network/index.js';
import {
  belongsTo,
  compareParts,
  decodeCursor,
  deleteRecord,
  encodeCursor,
  findIn,
  getAll,
  pageSize,
  present,
  requiredTextOf,
  requireIn,
  requireOwnId,
} from '../records/index.js';
import type { Target } from '../records/index.js';
import { citationsOf, cite } from './citations.js';
import type { CitedSource, NewCitation } from './citations.js';
import { completedTie } from './new-tie.js';
import { filterTies, orderedTies, PLACE_PARTS } from './tie-list.js';
import type { ListedTie, TieListFilter } from './tie-list.js';

/** A tie with the names of its ends and what it rests on. */
export interface TieWithEnds {
  readonly tie: StoredRecord;
  readonly fromName: string;
  readonly toName: string;
  readonly citations: readonly CitedSource[];
}

/** One page of ties. */
export interface TieListPage {
  readonly rows: readonly TieWithEnds[];
  readonly endCursor: string | null;
  readonly total: number;
}

/** A tie to create. */
export interface NewTieRequest {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
  readonly citation: NewCitation | null;
}

/** Which page of a list is wanted. */
export interface PageRequest {
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** Ties between actors. */
@Injectable()
export class TiesService {
  private readonly ordered = new KeptBeside<readonly ListedTie[]>(1);

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly networks: AreaNetworks,
  ) {}

  async find(area: string, id: string): Promise<TieWithEnds | null> {
    return this.store.read(async (read) => {
      const tie = await findIn(read, id, [area], ['Tie']);
      return tie && ((await withEnds(read, area, [tie]))[0] ?? null);
    });
  }

  async list(area: string, filter: TieListFilter, page: PageRequest): Promise<TieListPage> {
    const after = decodeCursor(page.after, PLACE_PARTS);
    const network = await this.networks.current(area);
    const all = this.ordered.get(network, 'by ends', () => orderedTies(network));
    const passing = filterTies(network, all, filter);
    const rest = after ? passing.filter(({ place }) => compareParts(place, after) > 0) : passing;
    const rows = rest.slice(0, pageSize(page.first, 200, 500));
    const last = rows.at(-1);
    const records = rows.map(({ tie }) => tie.record);
    return {
      rows: await this.store.read((read) => withEnds(read, area, records)),
      endCursor: last && rows.length < rest.length ? encodeCursor(last.place) : null,
      total: passing.length,
    };
  }

  async create(viewer: Viewer, request: NewTieRequest): Promise<Written<StoredRecord>> {
    const { id, areaId, from, to, values, citation } = request;
    return this.write(viewer, areaId, 'tie.create', async (write) => {
      await requireOwnId(write, id, areaId);
      await requireEnds(write, viewer, areaId, { from, to });
      const isNew = id === undefined || (await getAll(write, [id])).size === 0;
      const tie = await write.createTie({
        id,
        from,
        to,
        values: { ...completedTie(present(values), citation !== null), area: areaId },
      });
      if (citation && isNew) await cite(write, areaId, tie.id, citation);
      return tie;
    });
  }

  async update(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return this.change(viewer, target, 'tie.update', patch);
  }

  async end(viewer: Viewer, target: Target, until: string): Promise<Written<StoredRecord>> {
    return this.change(viewer, target, 'tie.end', { until });
  }

  async delete(viewer: Viewer, { id, areaId, expectedVersion }: Target): Promise<Written<StoredRecord>> {
    return this.write(viewer, areaId, 'tie.delete', async (write) =>
      deleteRecord(write, await requireIn(write, id, areaId, ['Tie']), expectedVersion),
    );
  }

  private change(viewer: Viewer, target: Target, command: string, patch: Values): Promise<Written<StoredRecord>> {
    return this.write(viewer, target.areaId, command, async (write) => {
      await requireIn(write, target.id, target.areaId, ['Tie']);
      return write.update(target.id, target.expectedVersion, patch);
    });
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

async function withEnds(read: StoreRead, area: string, ties: readonly StoredRecord[]): Promise<readonly TieWithEnds[]> {
  const ends = await getAll(
    read,
    ties.flatMap(({ from, to }) => [from, to].filter((id) => id !== undefined)),
  );
  const citations = await citationsOf(
    read,
    area,
    ties.map(({ id }) => id),
  );
  const nameOf = (id: string | undefined): string => {
    const actor = ends.get(id ?? '');
    return actor ? requiredTextOf(actor, 'name') : '';
  };
  return ties.map((tie) => ({
    tie,
    fromName: nameOf(tie.from),
    toName: nameOf(tie.to),
    citations: citations.get(tie.id) ?? [],
  }));
}

/** Both ends have to be actors that the viewer may see, and one of them has to be of the area (decisions.md 11). */
async function requireEnds(
  read: StoreRead,
  viewer: Viewer,
  area: string,
  ends: { readonly from: string; readonly to: string },
): Promise<void> {
  const found = await getAll(read, [ends.from, ends.to]);
  const visible = [...found.values()].filter(
    ({ id, kind, values }) => isActorKind(kind) && areasOf(kind, id, values).some((own) => mayRead(viewer, own)),
  );
  const missing = (['from', 'to'] as const).filter((end) => !visible.some(({ id }) => id === ends[end]));
  const foreign = !visible.some((record) => belongsTo(record, [area]));
  const fields = missing.length === 0 && foreign ? (['from'] as const) : missing;
  if (fields.length === 0) return;
  const message = 'Diesen Akteur gibt es nicht, oder Sie dürfen ihn nicht sehen.';
  throw new InvalidInput(fields.map((field) => ({ field, code: 'DANGLING_REFERENCE', message })));
}
