import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, RecordKind, Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { deleteFromArea, present, requireIn, requireOwnId } from '../records/index.js';
import type { Target } from '../records/index.js';
import { updateIn, writeInArea } from './directory-writer.js';

/** An actor or person to create in an area. */
export interface NewMasterData {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly kind: ActorRecordKind | 'Person';
  readonly values: Values;
}

/** Actors and persons: master data that areas share (decisions.md 11). */
@Injectable()
export class MasterDataService {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  async create(viewer: Viewer, { id, areaId, kind, values }: NewMasterData): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, areaId, `${subjectOf(kind)}.create`, async (write) => {
      await requireOwnId(write, id, areaId);
      return write.create({ id, kind, values: { ...present(values), areas: [areaId] } });
    });
  }

  async updateActor(
    viewer: Viewer,
    target: Target,
    patchFor: (kind: RecordKind) => Values,
  ): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'actor.update', async (write) => {
      const { kind } = await requireIn(write, target.id, target.areaId, ACTOR_KINDS);
      return write.update(target.id, target.expectedVersion, patchFor(kind));
    });
  }

  async updatePerson(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'person.update', (write) =>
      updateIn(write, target, ['Person'], patch),
    );
  }

  async deleteActor(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return this.delete(viewer, target, 'actor.delete', ACTOR_KINDS);
  }

  async deletePerson(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return this.delete(viewer, target, 'person.delete', ['Person']);
  }

  private delete(
    viewer: Viewer,
    { id, areaId, expectedVersion }: Target,
    command: string,
    kinds: readonly RecordKind[],
  ): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, areaId, command, async (write) =>
      deleteFromArea(write, await requireIn(write, id, areaId, kinds), areaId, expectedVersion),
    );
  }
}

const subjectOf = (kind: NewMasterData['kind']): string => (kind === 'Person' ? 'person' : 'actor');
