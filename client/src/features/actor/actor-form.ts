import type { ActorClass, ActorQuery, CreateActorInput, UpdateActorInput } from '../../generated/graphql.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';

export type ActorDetail = NonNullable<ActorQuery['actor']>;

/** What the form of an actor holds; texts may be empty while they are filled in. */
export interface ActorForm {
  readonly class: ActorClass;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly steeringLevel: NonNullable<CreateActorInput['steeringLevel']> | null;
  readonly legalForm: string;
  readonly power: NonNullable<CreateActorInput['power']> | null;
  readonly public: boolean | null;
  readonly temporary: boolean | null;
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
  steeringLevel: null,
  legalForm: '',
  power: null,
  public: null,
  temporary: null,
  description: '',
  topics: '',
  founded: null,
  since: null,
  until: null,
  note: '',
};

/** Fields that the form shows, for the faults that stand at them. */
export const FIELDS = Object.keys(EMPTY_FORM);

/** The form of a stored actor. */
export const formOf = (actor: ActorDetail): ActorForm => ({
  class: actor.class,
  name: actor.name,
  shortName: actor.shortName ?? '',
  kind: actor.kind ?? null,
  sector: actor.sector ?? null,
  steeringLevel: actor.steeringLevel ?? null,
  legalForm: actor.legalForm ?? '',
  power: actor.power ?? null,
  public: actor.public ?? null,
  temporary: actor.temporary ?? null,
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
const lengthOf = (name: string): number => [...name].length;

/** Whether the map needs a short name because the name is too long for it. */
export const needsShortName = (form: ActorForm): boolean => lengthOf(form.name.trim()) > LONGEST_SHORT_NAME;

/** What says the kind, not which one: left out first. */
const LEGAL_FORMS = /[\s,]+(e\.\s?V\.|e\.\s?G\.|eG|g?GmbH|gAG|AG|gUG|UG|GbR|mbH|KdöR)(?=[\s,]|$)/gu;

/** A short name for the map, cut between words; null where the name fits or no whole word would. */
export function suggestShortName(name: string): string | null {
  const whole = name.trim();
  if (lengthOf(whole) <= LONGEST_SHORT_NAME) return null;
  let short = '';
  for (const word of whole.replace(LEGAL_FORMS, '').trim().split(/\s+/u)) {
    const longer = short === '' ? word : `${short} ${word}`;
    if (lengthOf(longer) > LONGEST_SHORT_NAME) break;
    short = longer;
  }
  // an ending such as "Amt für" names nothing
  const named = short.replace(
    /([\s,–-]+(für|der|die|das|des|dem|den|im|in|am|an|und|zur|zum|von|vom|mit|bei))*[\s,–-]*$/u,
    '',
  );
  return named === '' ? null : named;
}

/** What has to be filled in before the actor can be sent. */
export const missingIn = (form: ActorForm): readonly { field: string; message: string }[] => [
  ...(form.name.trim() === '' ? [{ field: 'name', message: 'Bitte geben Sie einen Namen ein.' }] : []),
  ...(form.class !== 'POPULATION_GROUP' && form.kind === null
    ? [{ field: 'kind', message: 'Bitte wählen Sie die Art.' }]
    : []),
];

/** Values of the form as they are sent; fields that the class does not have are left out. */
const valuesOf = (form: ActorForm) => ({
  name: form.name.trim(),
  shortName: text(form.shortName),
  sector: form.sector,
  steeringLevel: form.steeringLevel,
  description: text(form.description),
  topics: topicsOf(form.topics),
  founded: form.founded,
  since: form.since,
  until: form.until,
  note: text(form.note),
  ...(form.class === 'POPULATION_GROUP' ? {} : { kind: form.kind }),
  ...(form.class === 'ORGANISATION' ? { legalForm: text(form.legalForm) } : {}),
  ...(form.class === 'COMMITTEE' ? { power: form.power, public: form.public, temporary: form.temporary } : {}),
});

/** The input that creates the actor. */
export const createInput = (areaId: string, form: ActorForm): CreateActorInput => ({
  areaId,
  class: form.class,
  ...valuesOf(form),
});

/** The input that changes what differs from the stored actor, and nothing else. */
export const updateInput = (
  areaId: string,
  actor: ActorDetail,
  form: ActorForm,
  resolution?: Resolution,
): UpdateActorInput => ({
  id: actor.id,
  areaId,
  expectedVersion: resolution?.version ?? actor.version,
  ...changedFields(valuesOf(formOf(actor)), valuesOf(form), resolution),
});
