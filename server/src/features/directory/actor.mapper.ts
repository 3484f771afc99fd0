import { COMMITTEE_POWERS, STEERING_LEVELS } from '@quartiersnetz/graph-schema';
import type { RecordKind, Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { toActorClass, toActorKind, toRing, toRingNumber } from '../network/index.js';
import { flagOf, oneOf, requiredTextOf, textOf, textsOf, valuesFrom } from '../records/index.js';
import { toCitation } from '../ties/index.js';
import type { DirectoryFilter, DirectorySort } from './actor-list.js';
import type { ActorPage, ActorThen } from './actor-page.service.js';
import type { DirectoryRow } from './actor-rows.js';
import type { TieSeenFrom } from './actor-ties.js';
import { toContactPoint, toPost } from './contact.mapper.js';
import type { DirectoryPage } from './directory.service.js';
import type { NewMasterData } from './master-data.service.js';

const steeringLevelOf = oneOf(STEERING_LEVELS);
const powerOf = oneOf(COMMITTEE_POWERS);

/** A page of the directory as the API shows it. */
export const toActorPage = (page: DirectoryPage): api.ActorPage => ({
  rows: page.rows.map(toActorRow),
  pageInfo: { endCursor: page.endCursor, total: page.total },
  filteredOut: page.filteredOut,
  endedNotCounted: page.endedNotCounted,
  views: page.views,
});

const toActorRow = ({ actor, version, ring, hints, channels, ...row }: DirectoryRow): api.ActorRow => ({
  id: actor.id,
  version,
  class: toActorClass(actor.actorClass),
  name: actor.name,
  shortName: actor.shortName,
  kind: actor.kind,
  sector: actor.sector,
  ring: toRing(ring),
  isQm: row.isQm,
  ties: row.ties,
  lastConfirmed: row.lastConfirmed,
  ended: row.ended,
  contactLabel: row.contactLabel,
  channels: [...channels],
  hints: [...hints],
});

/** The filter of a request in the terms of the store. */
export const toDirectoryFilter = (filter: api.ActorFilter | null | undefined): DirectoryFilter => ({
  ...filter,
  classes: filter?.classes?.map(toActorKind),
  rings: filter?.rings?.map(toRingNumber),
});

/** The sort of a request; by name where nothing is said. */
export const toDirectorySort = (sort: api.ActorSort | null | undefined): DirectorySort => ({
  field: sort?.field ?? 'NAME',
  descending: sort?.descending ?? false,
});

/** An actor with what hangs on it as the API shows it. */
export const toActor = ({
  actor,
  actorClass,
  posts,
  ties,
  contactPoints,
  citations,
  ...page
}: ActorPage): api.Actor => ({
  ...masterData(actor),
  version: actor.version,
  class: toActorClass(actorClass),
  steeringLevel: steeringLevelOf(actor, 'steeringLevel'),
  topics: [...textsOf(actor, 'topics')],
  founded: textOf(actor, 'founded'),
  legalForm: textOf(actor, 'legalForm'),
  power: powerOf(actor, 'power'),
  public: flagOf(actor, 'public'),
  temporary: flagOf(actor, 'temporary'),
  note: textOf(actor, 'note'),
  ring: toRing(page.ring),
  isQm: page.isQm,
  ended: page.ended,
  lastConfirmed: page.lastConfirmed,
  contactPoints: contactPoints.map(toContactPoint),
  posts: posts.map((post) => toPost(post, { id: actor.id, name: requiredTextOf(actor, 'name') })),
  ties: ties.map(toActorTie),
  citations: citations.map(toCitation),
  createdAt: actor.createdAt,
  changedAt: actor.changedAt,
});

const masterData = (actor: StoredRecord) => ({
  id: actor.id,
  name: requiredTextOf(actor, 'name'),
  shortName: textOf(actor, 'shortName'),
  kind: textOf(actor, 'kind'),
  sector: textOf(actor, 'sector'),
  description: textOf(actor, 'description'),
  since: textOf(actor, 'since'),
  until: textOf(actor, 'until'),
});

/** An actor as it was, for the API. */
export const toActorAt = ({ at, actor, actorClass, ties }: ActorThen): api.ActorAt => ({
  ...masterData(actor),
  at,
  class: toActorClass(actorClass),
  ties: ties.map(toActorTie),
});

const toActorTie = ({ tie, other, ...seen }: TieSeenFrom): api.ActorTie => ({
  id: tie.id,
  version: tie.record.version,
  kind: tie.kind,
  verb: seen.verb,
  outgoing: seen.outgoing,
  otherId: other.id,
  otherName: other.name,
  otherShortName: other.shortName,
  otherClass: toActorClass(other.actorClass),
  otherKind: other.kind,
  otherSector: other.sector,
  otherIsQm: seen.otherIsQm,
  intensity: tie.intensity,
  since: tie.since,
  until: tie.until,
  evidence: tie.evidence,
  lastConfirmedAt: tie.lastConfirmedAt,
  stale: seen.stale,
  current: seen.current,
});

/** A new actor from the input of its form. */
export const toNewActor = (input: api.CreateActorInput): NewMasterData => {
  const kind = toActorKind(input.class);
  return { id: input.id ?? undefined, areaId: input.areaId, kind, values: valuesFrom(kind, input) };
};

/** Changed values of an actor, once its kind is known. */
export const actorPatch =
  (input: api.UpdateActorInput) =>
  (kind: RecordKind): Values =>
    valuesFrom(kind, input);
