import type * as api from '../../generated/resolvers.js';
import { toActorClass } from '../network/index.js';
import type { NetworkActor } from '../network/index.js';
import type { ContinuationDay } from './continuation-day.js';

/** An actor as lists show it. */
export const toActorInBrief = (actor: NetworkActor): api.ActorInBrief => ({
  id: actor.id,
  name: actor.name,
  shortName: actor.shortName,
  class: toActorClass(actor.actorClass),
  kind: actor.kind,
  sector: actor.sector,
});

/** The actor with an id; the network of the area holds every actor that an entry of the area may name. */
export function actorInBrief({ actor }: ContinuationDay, id: string): api.ActorInBrief {
  const found = actor(id);
  return found
    ? toActorInBrief(found)
    : { id, name: '', shortName: '', class: 'ORGANISATION', kind: null, sector: null };
}

/** The actor with an id, or null for none. */
export const maybeActor = (day: ContinuationDay, id: string | null): api.ActorInBrief | null => {
  const found = id === null ? undefined : day.actor(id);
  return found ? toActorInBrief(found) : null;
};
