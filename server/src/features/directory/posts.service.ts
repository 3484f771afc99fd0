import { ACTOR_KINDS } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreWrite, Written } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput } from '../../kernel/errors.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { getAll, present, requiredTextOf, requireOwnId, requireReference, textOf } from '../records/index.js';
import type { Target } from '../records/index.js';
import { hangingOn } from './contact-book.js';
import { deleteIn, updateIn, writeInArea } from './directory-writer.js';
import { endBefore, handoverFault, reachesInto } from './handover.js';

/** An office to create, with or without its first holder. */
export interface NewPost {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly values: Values;
  readonly holder: { readonly personId: string; readonly since: string | null } | null;
}

/** An office to give to a person. */
export interface Assignment {
  readonly id: string | undefined;
  readonly areaId: string;
  readonly values: Values;
  readonly endFormer: boolean;
}

/** Offices, separate from who holds them. */
@Injectable()
export class PostsService {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  async create(viewer: Viewer, { id, areaId, values, holder }: NewPost): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, areaId, 'post.create', async (write) => {
      await requireOwnId(write, id, areaId);
      await requireReference(write, 'actorId', requiredTextOf({ values }, 'actor'), [areaId], ACTOR_KINDS);
      if (holder) await requireReference(write, 'personId', holder.personId, [areaId], ['Person']);
      const isNew = id === undefined || (await getAll(write, [id])).size === 0;
      const post = await write.create({ id, kind: 'Post', values: { ...present(values), area: areaId } });
      if (holder && isNew) {
        const since = holder.since ?? textOf(post, 'since');
        const membership = present({ area: areaId, post: post.id, person: holder.personId, since });
        await write.create({ kind: 'Membership', values: membership });
      }
      return post;
    });
  }

  async update(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'post.update', (write) =>
      updateIn(write, target, ['Post'], patch),
    );
  }

  async delete(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'post.delete', (write) => deleteIn(write, target, 'Post'));
  }

  /** Gives an office to a person; where asked, the time of present holders ends just before. Throws InvalidInput. */
  async assign(viewer: Viewer, { id, areaId, values, endFormer }: Assignment): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, areaId, 'post.assign', async (write) => {
      await requireOwnId(write, id, areaId);
      const post = await requireReference(write, 'postId', requiredTextOf({ values }, 'post'), [areaId], ['Post']);
      await requireReference(write, 'personId', requiredTextOf({ values }, 'person'), [areaId], ['Person']);
      const membership = await write.create({ id, kind: 'Membership', values: { ...present(values), area: areaId } });
      if (endFormer) await endFormerHolders(write, areaId, post.id, membership);
      return membership;
    });
  }

  async updateMembership(viewer: Viewer, target: Target, patch: Values): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'membership.update', (write) =>
      updateIn(write, target, ['Membership'], patch),
    );
  }

  async deleteMembership(viewer: Viewer, target: Target): Promise<Written<StoredRecord>> {
    return writeInArea(this.store, viewer, target.areaId, 'membership.delete', (write) =>
      deleteIn(write, target, 'Membership'),
    );
  }
}

async function endFormerHolders(write: StoreWrite, area: string, post: string, begun: StoredRecord): Promise<void> {
  const since = textOf(begun, 'since');
  const others = (await hangingOn(write, area, [post], 'Membership')).filter(({ id }) => id !== begun.id);
  const terms = others.map((membership) => ({
    membership,
    since: textOf(membership, 'since'),
    until: textOf(membership, 'until'),
  }));
  const former = terms.filter((term) => (since === null ? term.until === null : reachesInto(term, since)));
  const fault = handoverFault(former, since);
  if (fault) throw new InvalidInput([fault]);
  if (since === null) return;
  const until = endBefore(since);
  for (const { membership } of former) await write.update(membership.id, membership.version, { until });
}
