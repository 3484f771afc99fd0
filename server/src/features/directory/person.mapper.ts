import { LEGAL_BASES } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { toActorClass } from '../network/index.js';
import { oneOf, personName, requiredTextOf, textOf, textsOf, valuesFrom } from '../records/index.js';
import { toContactPoint, toMembership } from './contact.mapper.js';
import type { NewMasterData } from './master-data.service.js';
import type { PersonListPage, PersonWithOffices } from './persons.service.js';
import type { Hit } from './search.service.js';

const legalBasisOf = oneOf(LEGAL_BASES);

/** A page of persons as the API shows it. */
export const toPersonPage = ({ rows, endCursor, total }: PersonListPage): api.PersonPage => ({
  rows: rows.map(({ person, offices, channels, ended }) => ({
    id: person.id,
    version: person.version,
    name: personName(person),
    offices: [...offices],
    channels: [...channels],
    ended,
  })),
  pageInfo: { endCursor, total },
});

/** A person with what hangs on it as the API shows it. */
export const toPerson = ({ person, memberships, contactPoints }: PersonWithOffices): api.Person => ({
  id: person.id,
  version: person.version,
  name: personName(person),
  salutation: textOf(person, 'salutation'),
  title: textOf(person, 'title'),
  givenName: textOf(person, 'givenName'),
  familyName: requiredTextOf(person, 'familyName'),
  note: textOf(person, 'note'),
  legalBasis: legalBasisOf(person, 'legalBasis') ?? 'PUBLIC_TASK',
  purposes: [...textsOf(person, 'purposes')],
  obtainedAt: textOf(person, 'obtainedAt'),
  informedAt: textOf(person, 'informedAt'),
  contactPoints: contactPoints.map(toContactPoint),
  memberships: memberships.map(toMembership),
});

/** A new person from the input of its form. */
export const toNewPerson = (input: api.CreatePersonInput): NewMasterData => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  kind: 'Person',
  values: valuesFrom('Person', input),
});

/** Changed values of a person. */
export const personValues = (input: api.UpdatePersonInput): Values => valuesFrom('Person', input);

/** A hit of the search as the API shows it. */
export const toSearchHit = ({ kind, record, targetId, name, hint, actor }: Hit): api.SearchHit => ({
  kind,
  id: record.id,
  targetId,
  name,
  hint,
  actorClass: actor && toActorClass(actor.actorClass),
  actorKind: actor && textOf(actor.record, 'kind'),
  sector: actor && textOf(actor.record, 'sector'),
});
