import type * as api from '../../generated/resolvers.js';
import { toActorClass } from '../network/index.js';
import type { NetworkActor } from '../network/index.js';

/** An actor as lists show it. */
export const toActorInBrief = (actor: NetworkActor): api.ActorInBrief => ({
  id: actor.id,
  name: actor.name,
  shortName: actor.shortName,
  class: toActorClass(actor.actorClass),
  kind: actor.kind,
  sector: actor.sector,
});
