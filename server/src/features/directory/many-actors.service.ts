import { ACTOR_KINDS, fold } from '@quartiersnetz/graph-schema';
import type { Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { Conflict, InvalidInput, NotFound, UserError } from '../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';
import { belongsTo, describeConflict, getAll, requiredTextOf, textsOf } from '../records/index.js';
import type { DescribedConflict } from '../records/index.js';

const MOST = 2_000;

/** What shall be so of several actors; `undefined` leaves it as it is. */
export interface ManyActorsChange {
  readonly areaId: string;
  /** The actors with the versions that the asker has read. */
  readonly versions: ReadonlyMap<string, number>;
  readonly sector: string | null | undefined;
  readonly addTopic: string | undefined;
}

/** How many actors were changed, and how many were so already. */
export interface ManyChanged {
  readonly changeSetId: string | null;
  readonly changed: number;
  readonly unchanged: number;
}

/** Others have set another sector since these actors were read; nothing was written. */
export class ActorsInDispute extends UserError {
  readonly code = 'CONFLICT';
  constructor(readonly conflicts: readonly DescribedConflict[]) {
    super(
      conflicts.length === 1
        ? 'Bei einem Akteur wurde der Bereich inzwischen anders gesetzt.'
        : `Bei ${conflicts.length} Akteuren wurde der Bereich inzwischen anders gesetzt.`,
    );
  }
}

/** Changes several actors alike: all of them in one change set, or none. */
@Injectable()
export class ManyActorsService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  /**
   * Throws NotFound for an actor outside the area, InvalidInput that names the actor for which it is too much, and ActorsInDispute.
   * A topic is added to what stands now, and what others have changed elsewhere stays: neither is a dispute.
   */
  async change(viewer: Viewer, change: ManyActorsChange): Promise<ManyChanged> {
    const { areaId } = change;
    refuseNothing(change);
    const context = { by: viewer.accountId, area: areaId, command: 'actors.change' };
    const { result, changeSet } = await this.store.write(context, async (write) => {
      const actors = await actorsOf(write, [...change.versions.keys()], areaId);
      const disputes = await this.disputes(write, actors, change);
      if (disputes.length > 0) throw new ActorsInDispute(disputes);
      let changed = 0;
      for (const actor of actors) {
        const after = await naming(actor, () => write.update(actor.id, actor.version, patchFor(actor, change)));
        if (after.version !== actor.version) changed += 1;
      }
      return { changed, unchanged: actors.length - changed };
    });
    return { changeSetId: changeSet?.id ?? null, ...result };
  }

  /** Actors whose sector others have set differently since the version that was read. */
  private async disputes(
    read: StoreRead,
    actors: readonly StoredRecord[],
    { versions, sector }: ManyActorsChange,
  ): Promise<readonly DescribedConflict[]> {
    if (sector === undefined) return [];
    const disputes: DescribedConflict[] = [];
    for (const { id, version, values } of actors) {
      const theirs = values['sector'] ?? null;
      const expected = versions.get(id) ?? version;
      if (expected === version || theirs === sector) continue;
      const fields = [{ recordId: id, field: 'sector', mine: sector, theirs }];
      const described = await describeConflict(read, new Conflict(id, expected, version, fields), this.vocabularies);
      if (described.fields.length > 0) disputes.push(described);
    }
    return disputes;
  }
}

function refuseNothing({ versions, sector, addTopic }: ManyActorsChange): void {
  const refuse = (field: string, code: 'REQUIRED' | 'OUT_OF_RANGE', message: string): never => {
    throw new InvalidInput([{ field, code, message }]);
  };
  if (versions.size === 0) refuse('actors', 'REQUIRED', 'Bitte wählen Sie mindestens einen Akteur.');
  if (versions.size > MOST) refuse('actors', 'OUT_OF_RANGE', 'Mehr als 2.000 Akteure auf einmal gehen nicht.');
  if (addTopic !== undefined && addTopic.trim() === '') refuse('addTopic', 'REQUIRED', 'Bitte nennen Sie das Thema.');
  if (sector === undefined && addTopic === undefined) refuse('addTopic', 'REQUIRED', 'Was soll geändert werden?');
}

async function actorsOf(read: StoreRead, ids: readonly string[], area: string): Promise<readonly StoredRecord[]> {
  const found = await getAll(read, ids);
  return ids.map((id) => {
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
