import type { LegalBasis, PersonQuery } from '../../generated/graphql.js';

export type PersonDetail = NonNullable<PersonQuery['person']>;

/** What the form of a person holds; texts may be empty while they are filled in. */
export interface PersonForm {
  readonly salutation: string;
  readonly title: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly legalBasis: LegalBasis | null;
  readonly purposes: readonly string[];
  readonly obtainedAt: string | null;
  readonly informedAt: string | null;
  readonly note: string;
}

export const EMPTY_PERSON: PersonForm = {
  salutation: '',
  title: '',
  givenName: '',
  familyName: '',
  legalBasis: null,
  purposes: [],
  obtainedAt: null,
  informedAt: null,
  note: '',
};

/** Fields that the form shows, for the faults that stand at them. */
export const PERSON_FIELDS = Object.keys(EMPTY_PERSON);

/** The form of a stored person. */
export const formOfPerson = (person: PersonDetail): PersonForm => ({
  salutation: person.salutation ?? '',
  title: person.title ?? '',
  givenName: person.givenName ?? '',
  familyName: person.familyName,
  legalBasis: person.legalBasis,
  purposes: person.purposes,
  obtainedAt: person.obtainedAt ?? null,
  informedAt: person.informedAt ?? null,
  note: person.note ?? '',
});

function basisOf({ legalBasis }: PersonForm): LegalBasis {
  if (legalBasis === null) throw new RangeError('Nobody is entered without a basis.');
  return legalBasis;
}

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Values of the form as they are sent. Throws where there is no basis, for which missingInPerson asks. */
export const valuesOfPerson = (form: PersonForm) => ({
  salutation: text(form.salutation),
  title: text(form.title),
  givenName: text(form.givenName),
  familyName: form.familyName.trim(),
  legalBasis: basisOf(form),
  purposes: [...form.purposes],
  obtainedAt: form.obtainedAt,
  informedAt: form.informedAt,
  note: text(form.note),
});

/** What has to be filled in before the person can be sent. */
export const missingInPerson = (form: PersonForm): readonly { field: string; message: string }[] => [
  ...(form.familyName.trim() === '' ? [{ field: 'familyName', message: 'Bitte geben Sie den Nachnamen ein.' }] : []),
  ...(form.legalBasis === null ? [{ field: 'legalBasis', message: 'Bitte wählen Sie die Rechtsgrundlage.' }] : []),
  ...(form.purposes.length === 0 ? [{ field: 'purposes', message: 'Bitte wählen Sie mindestens einen Zweck.' }] : []),
];

/** The name as it is said: title, given name, family name. */
export const fullName = ({ title, givenName, familyName }: PersonForm): string =>
  [title, givenName, familyName]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
