import type { Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { flagOf, requiredTextOf, textOf, valuesFrom } from '../records/index.js';
import type { PostWithHolders } from './actor-page.service.js';
import { channelOf, contactKindOf } from './contact-order.js';
import type { NewContactPoint } from './contact-points.service.js';
import type { MembershipInWords } from './memberships.js';
import type { Assignment, NewPost } from './posts.service.js';

/** A contact point as the API shows it. */
export const toContactPoint = (point: StoredRecord): api.ContactPoint => ({
  id: point.id,
  version: point.version,
  ownerId: requiredTextOf(point, 'owner'),
  channel: channelOf(point, 'channel') ?? 'EMAIL',
  value: requiredTextOf(point, 'value'),
  street: textOf(point, 'street'),
  postcode: textOf(point, 'postcode'),
  city: textOf(point, 'city'),
  remark: textOf(point, 'remark'),
  contactKind: contactKindOf(point, 'contactKind') ?? 'FUNCTIONAL',
  preferred: flagOf(point, 'preferred') ?? false,
});

/** A membership as the API shows it. */
export const toMembership = ({ membership, post, ...names }: MembershipInWords): api.Membership => ({
  id: membership.id,
  version: membership.version,
  postId: post.id,
  postTitle: requiredTextOf(post, 'title'),
  actorId: names.actorId,
  actorName: names.actorName,
  personId: names.personId,
  personName: names.personName,
  since: textOf(membership, 'since'),
  until: textOf(membership, 'until'),
  current: names.current,
});

/** An office of an actor as the API shows it. */
export const toPost = (
  { post, holders, contactPoints }: PostWithHolders,
  actor: { readonly id: string; readonly name: string },
): api.Post => ({
  id: post.id,
  version: post.version,
  actorId: actor.id,
  actorName: actor.name,
  title: requiredTextOf(post, 'title'),
  since: textOf(post, 'since'),
  until: textOf(post, 'until'),
  contactPoints: contactPoints.map(toContactPoint),
  holders: holders.map(toMembership),
});

/** A new office from the input of its form. */
export const toNewPost = (input: api.CreatePostInput): NewPost => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  values: valuesFrom('Post', input, ['personId', 'holderSince']),
  holder: input.personId ? { personId: input.personId, since: input.holderSince ?? null } : null,
});

/** Changed values of an office. */
export const postValues = (input: api.UpdatePostInput): Values => valuesFrom('Post', input);

/** An office to give to a person. */
export const toAssignment = (input: api.AssignPostInput): Assignment => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  values: valuesFrom('Membership', input, ['endFormer']),
  endFormer: input.endFormer ?? true,
});

/** Changed dates of a membership. */
export const membershipValues = (input: api.UpdateMembershipInput): Values => valuesFrom('Membership', input);

/** A new contact point from the input of its form. */
export const toNewContactPoint = (input: api.CreateContactPointInput): NewContactPoint => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  values: valuesFrom('ContactPoint', input),
});

/** Changed values of a contact point. */
export const contactPointValues = (input: api.UpdateContactPointInput): Values => valuesFrom('ContactPoint', input);
