import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput } from '../../kernel/errors.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import {
  belongsTo,
  flagOf,
  present,
  requiredTextOf,
  requireIn,
  requireOwnId,
  requireReference,
  textOf,
} from '../records/index.js';
import type { Target } from '../records/index.js';
import { hangingOn } from './contact-book.js';
import { channelOf } from './contact-order.js';
import { contactValueFault } from './contact-value.js';
import { deleteIn, writeInArea } from './directory-writer.js';

/** A contact point to create. */
export interface NewContactPoint {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly values: Values;
}

/** Ways to reach actors, persons and offices. */
@Injectable()
export class ContactPointsService {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  async create(viewer: Viewer, { id, areaId, values }: NewContactPoint): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, areaId, 'contactPoint.create', async (write) => {
      await requireOwnId(write, id, areaId);
      const owner = requiredTextOf({ values }, 'owner');
      await requireReference(write, 'ownerId', owner, [areaId], [...ACTOR_KINDS, 'Person', 'Post']);
      refuseFault(values, values);
      const point = await write.create({ id, kind: 'ContactPoint', values: { ...present(values), area: areaId } });
      await keepOnePreferred(write, areaId, point);
      return point;
    });
  }

  async update(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'contactPoint.update', async (write) => {
      const before = await requireIn(write, target.id, target.areaId, ['ContactPoint']);
      refuseFault(before.values, patch);
      const point = await write.update(target.id, target.expectedVersion, patch);
      await keepOnePreferred(write, target.areaId, point);
      return point;
    });
  }

  async delete(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'contactPoint.delete', (write) =>
      deleteIn(write, target, 'ContactPoint'),
    );
  }
}

function refuseFault(stored: Values, given: Values): void {
  const fault = contactValueFault(channelOf({ values: stored }, 'channel'), textOf({ values: given }, 'value'));
  if (fault) throw new InvalidInput([fault]);
}

/** "zuerst" is said of one contact point of an owner only: the others of the area lose the mark. */
async function keepOnePreferred(write: StoreWrite, area: string, point: StoredRecord): Promise<void> {
  if (flagOf(point, 'preferred') !== true) return;
  for (const other of await hangingOn(write, area, [requiredTextOf(point, 'owner')], 'ContactPoint')) {
    if (other.id === point.id || flagOf(other, 'preferred') !== true || !belongsTo(other, [area])) continue;
    await write.update(other.id, other.version, { preferred: false });
  }
}
