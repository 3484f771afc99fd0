import { ACTOR_KINDS, fold } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { InvalidInput, NotFound } from '../../kernel/errors.js';
import { GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { belongsTo, getAll, requiredTextOf, textsOf } from '../records/index.js';

const MOST = 2_000;

/** What shall be so of several actors; `undefined` leaves it as it is. */
export interface ManyActorsChange {
  readonly areaId: string;
  readonly ids: readonly string[];
  readonly sector: string | null | undefined;
  readonly addTopic: string | undefined;
}

/** How many actors were changed, and how many were so already. */
export interface ManyChanged {
  readonly changeSetId: string | null;
  readonly changed: number;
  readonly unchanged: number;
}

/** Changes several actors alike: all of them in one change set, or none. */
@Injectable()
export class ManyActorsService {
  constructor(@Inject(GRAPH_STORE) private readonly store: GraphStore) {}

  /** Throws NotFound for an actor outside the area, and InvalidInput that names the actor for which it is too much. */
  async change(viewer: Viewer, change: ManyActorsChange): Promise<ManyChanged> {
    const { areaId } = change;
    refuseNothing(change);
    const context = { by: viewer.accountId, area: areaId, command: 'actors.change' };
    const { result, changeSet } = await this.store.write(context, async (write) => {
      const actors = await actorsOf(write, change.ids, areaId);
      let changed = 0;
      for (const actor of actors) {
        const after = await naming(actor, () => write.update(actor.id, actor.version, patchFor(actor, change)));
        if (after.version !== actor.version) changed += 1;
      }
      return { changed, unchanged: actors.length - changed };
    });
    return { changeSetId: changeSet?.id ?? null, ...result };
  }
}

function refuseNothing({ ids, sector, addTopic }: ManyActorsChange): void {
  const refuse = (field: string, code: 'REQUIRED' | 'OUT_OF_RANGE', message: string): never => {
    throw new InvalidInput([{ field, code, message }]);
  };
  if (ids.length === 0) refuse('ids', 'REQUIRED', 'Bitte wählen Sie mindestens einen Akteur.');
  if (ids.length > MOST) refuse('ids', 'OUT_OF_RANGE', 'Mehr als 2.000 Akteure auf einmal gehen nicht.');
  if (addTopic !== undefined && addTopic.trim() === '') refuse('addTopic', 'REQUIRED', 'Bitte nennen Sie das Thema.');
  if (sector === undefined && addTopic === undefined) refuse('addTopic', 'REQUIRED', 'Was soll geändert werden?');
}

async function actorsOf(read: StoreRead, ids: readonly string[], area: string): Promise<readonly StoredRecord[]> {
  const found = await getAll(read, [...new Set(ids)]);
  return [...new Set(ids)].map((id) => {
    const actor = found.get(id);
    if (!actor || !ACTOR_KINDS.some((kind) => kind === actor.kind) || !belongsTo(actor, [area])) throw new NotFound(id);
    return actor;
  });
}

/** A topic that is there already, however it is written, is not added again. */
function patchFor(actor: StoredRecord, { sector, addTopic }: ManyActorsChange): Values {
  const topics = textsOf(actor, 'topics');
  const topic = addTopic?.trim();
  const isNew = topic !== undefined && !topics.some((one) => fold(one) === fold(topic));
  return { ...(sector === undefined ? {} : { sector }), ...(isNew ? { topics: [...topics, topic] } : {}) };
}

/** Says in a refusal which of the actors it is about. */
async function naming<T>(actor: StoredRecord, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const name = requiredTextOf(actor, 'name');
    throw new InvalidInput(
      error.faults.map(({ field, code, message }) => ({
        field: field === 'topics' ? 'addTopic' : field,
        code,
        message: `${name}: ${message}`,
      })),
    );
  }
}
