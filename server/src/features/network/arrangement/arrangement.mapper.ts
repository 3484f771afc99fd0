import type * as api from '../../../generated/resolvers.js';
import { isStale } from './arrangements.service.js';
import type { AreaArrangement, Placement } from './arrangements.service.js';

/** A drawing as the API shows it. */
export const toArrangement = ({ network, stored, former }: AreaArrangement): api.Arrangement => ({
  areaId: network.area,
  sequence: network.sequence,
  json: JSON.stringify(stored.arrangement),
  stale: isStale(stored),
  former: former && JSON.stringify(former),
});

/** Places from the input; one coordinate alone frees the actor like none. */
export const toPlacements = ({ placements }: api.PlaceActorsInput): readonly Placement[] =>
  placements.map(({ actorId, x, y }) => ({
    actorId,
    place: typeof x === 'number' && typeof y === 'number' ? { x, y } : null,
  }));
