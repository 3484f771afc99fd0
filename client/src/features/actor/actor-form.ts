import type { ActorClass, ActorQuery, CreateActorInput, UpdateActorInput } from '../../generated/graphql.js';

export type ActorDetail = NonNullable<ActorQuery['actor']>;

/** What the form of an actor holds; texts may be empty while they are filled in. */
export interface ActorForm {
  readonly class: ActorClass;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly legalForm: string;
  readonly power: CreateActorInput['power'] | null;
  readonly description: string;
  readonly topics: string;
  readonly founded: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string;
}

export const EMPTY_FORM: ActorForm = {
  class: 'ORGANISATION',
  name: '',
  shortName: '',
  kind: null,
  sector: null,
  legalForm: '',
  power: null,
  description: '',
  topics: '',
  founded: null,
  since: null,
  until: null,
  note: '',
};

/** The form of a stored actor. */
export const formOf = (actor: ActorDetail): ActorForm => ({
  class: actor.class,
  name: actor.name,
  shortName: actor.shortName ?? '',
  kind: actor.kind ?? null,
  sector: actor.sector ?? null,
  legalForm: actor.legalForm ?? '',
  power: actor.power ?? null,
  description: actor.description ?? '',
  topics: actor.topics.join(', '),
  founded: actor.founded ?? null,
  since: actor.since ?? null,
  until: actor.until ?? null,
  note: actor.note ?? '',
});

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Topics as typed, separated by commas; empty and doubled ones fall away. */
const topicsOf = (value: string): string[] => [
  ...new Set(
    value
      .split(',')
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
  ),
];

const LONGEST_SHORT_NAME = 28;

/** Whether the map needs a short name because the name is too long for it. */
export const needsShortName = (form: ActorForm): boolean => [...form.name.trim()].length > LONGEST_SHORT_NAME;

/** The input that creates the actor; fields that its class does not have are left out. */
export function createInput(areaId: string, form: ActorForm): CreateActorInput {
  const group = form.class === 'POPULATION_GROUP';
  return {
    areaId,
    class: form.class,
    name: form.name.trim(),
    shortName: text(form.shortName),
    sector: form.sector,
    description: text(form.description),
    topics: topicsOf(form.topics),
    founded: form.founded,
    since: form.since,
    until: form.until,
    note: text(form.note),
    ...(group ? {} : { kind: form.kind }),
    ...(form.class === 'ORGANISATION' ? { legalForm: text(form.legalForm) } : {}),
    ...(form.class === 'COMMITTEE' ? { power: form.power ?? null } : {}),
  };
}

/** The input that changes what differs from the stored actor, and nothing else. */
export function updateInput(
  areaId: string,
  actor: ActorDetail,
  form: ActorForm,
  version = actor.version,
): UpdateActorInput {
  const { class: _class, areaId: _areaId, id: _id, ...wanted } = createInput(areaId, form);
  const { class: _c, areaId: _a, id: _i, ...stored } = createInput(areaId, formOf(actor));
  const before = new Map(Object.entries(stored));
  const changed = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before.get(field)),
  );
  return { id: actor.id, areaId, expectedVersion: version, ...Object.fromEntries(changed) };
}
