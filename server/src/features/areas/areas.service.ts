import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { NotFound } from '../../kernel/errors.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import { mayRead } from '../../kernel/viewer.js';
import type { Viewer } from '../../kernel/viewer.js';
import {
  deleteRecord,
  getAll,
  listAll,
  present,
  recordNames,
  requiredTextOf,
  requireIn,
  requireOwnId,
  requireReference,
  textOf,
} from '../records/index.js';
import type { Target } from '../records/index.js';

/** An area with what its page shows beside it. */
export interface AreaOverview {
  readonly area: StoredRecord;
  readonly mandates: readonly StoredRecord[];
  readonly actorNames: ReadonlyMap<string, string>;
  readonly sequence: number;
}

/** Areas and their mandates. */
@Injectable()
export class AreasService {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  /** The areas that the viewer may read: those with an own role first, then by name. */
  async list(viewer: Viewer): Promise<readonly AreaOverview[]> {
    return this.store.read(async (read) => {
      const all = await listAll(read, { kinds: ['Area'] });
      const visible = all.filter(({ id }) => mayRead(viewer, id));
      const own = visible.filter(({ id }) => viewer.roles.has(id));
      return overviews(read, [...own, ...visible.filter(({ id }) => !viewer.roles.has(id))]);
    });
  }

  /** One area, or null if there is none. */
  async find(id: string): Promise<AreaOverview | null> {
    return this.store.read(async (read) => {
      const records = [...(await getAll(read, [id])).values()].filter(({ kind }) => kind === 'Area');
      return (await overviews(read, records))[0] ?? null;
    });
  }

  async create(viewer: Viewer, id: string | undefined, values: Values): Promise<Written<StoredRecord>> {
    const context = { by: viewer.accountId, area: null, command: 'area.create' };
    return this.store.write(context, (write) =>
      write.create({ id, kind: 'Area', values: { ...present(values), nature: 'REAL' } }),
    );
  }

  async update(viewer: Viewer, target: Omit<Target, 'areaId'>, patch: Values): Promise<Written<StoredRecord>> {
    const { id, expectedVersion } = target;
    return this.write(viewer, id, 'area.update', async (write) => {
      await requireIn(write, id, id, ['Area']);
      return write.update(id, expectedVersion, patch);
    });
  }

  async delete(viewer: Viewer, { id, areaId, expectedVersion }: Target): Promise<Written<StoredRecord>> {
    if (id !== areaId) throw new NotFound(id);
    return this.write(viewer, areaId, 'area.delete', async (write) =>
      deleteRecord(write, await requireIn(write, id, id, ['Area']), expectedVersion),
    );
  }

  async createMandate(
    viewer: Viewer,
    id: string | undefined,
    areaId: string,
    values: Values,
  ): Promise<Written<StoredRecord>> {
    return this.write(viewer, areaId, 'mandate.create', async (write) => {
      await requireOwnId(write, id, areaId);
      await requireReference(write, 'actor', requiredTextOf({ values }, 'actor'), [areaId], ACTOR_KINDS);
      return write.create({ id, kind: 'Mandate', values: { ...present(values), area: areaId } });
    });
  }

  async updateMandate(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return this.write(viewer, target.areaId, 'mandate.update', async (write) => {
      await requireIn(write, target.id, target.areaId, ['Mandate']);
      return write.update(target.id, target.expectedVersion, patch);
    });
  }

  async deleteMandate(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return this.write(viewer, target.areaId, 'mandate.delete', async (write) =>
      deleteRecord(write, await requireIn(write, target.id, target.areaId, ['Mandate']), target.expectedVersion),
    );
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

async function overviews(read: StoreRead, areas: readonly StoredRecord[]): Promise<readonly AreaOverview[]> {
  if (areas.length === 0) return [];
  const mandates = await listAll(read, { kinds: ['Mandate'], areas: areas.map(({ id }) => id) });
  const actorNames = await recordNames(
    read,
    mandates.map((mandate) => requiredTextOf(mandate, 'actor')),
  );
  return Promise.all(
    areas.map(async (area) => ({
      area,
      mandates: mandates.filter((mandate) => textOf(mandate, 'area') === area.id).sort(bySince),
      actorNames,
      sequence: (await read.chainHead(area.id)).sequence,
    })),
  );
}

/** Earliest first; a mandate without a beginning was always there. */
function bySince(a: StoredRecord, b: StoredRecord): number {
  const [x, y] = [`${textOf(a, 'since') ?? ''} ${a.id}`, `${textOf(b, 'since') ?? ''} ${b.id}`];
  return x < y ? -1 : 1;
}
