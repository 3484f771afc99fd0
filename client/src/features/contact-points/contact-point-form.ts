import type { ContactChannel, ContactKind } from '../../generated/graphql.js';
import type { ContactPointRow } from './queries.js';

/** What the form of a way to reach somebody holds; an address is typed in parts. */
export interface ContactPointForm {
  readonly channel: ContactChannel;
  readonly contactKind: ContactKind;
  readonly value: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly remark: string;
  readonly preferred: boolean;
}

export const EMPTY_POINT: ContactPointForm = {
  channel: 'EMAIL',
  contactKind: 'FUNCTIONAL',
  value: '',
  street: '',
  postcode: '',
  city: '',
  remark: '',
  preferred: false,
};

/** Fields that the form shows, for the faults that stand at them. */
export const FIELDS = Object.keys(EMPTY_POINT);

export const VALUE_LABELS: Readonly<Record<ContactChannel, string>> = {
  EMAIL: 'E-Mail-Adresse',
  PHONE: 'Telefonnummer',
  ADDRESS: 'Anschrift',
  WEBSITE: 'Internetadresse',
};

/** The form of a stored way; an address in one line stands in the field of the street, so that nothing is lost. */
export const formOfPoint = (point: ContactPointRow): ContactPointForm => ({
  channel: point.channel,
  contactKind: point.contactKind,
  value: point.value,
  street: point.street ?? (point.channel === 'ADDRESS' && !point.city && !point.postcode ? point.value : ''),
  postcode: point.postcode ?? '',
  city: point.city ?? '',
  remark: point.remark ?? '',
  preferred: point.preferred,
});

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by);

/** Values of the form as they are sent; the value of an address is its parts in one line. */
export function valuesOfPoint(form: ContactPointForm) {
  const address = form.channel === 'ADDRESS';
  const [street, postcode, city] = [text(form.street), text(form.postcode), text(form.city)];
  return {
    value: address ? joined([street, joined([postcode, city], ' ')], ', ') : form.value.trim(),
    street: address ? street : null,
    postcode: address ? postcode : null,
    city: address ? city : null,
    remark: text(form.remark),
    contactKind: form.contactKind,
    preferred: form.preferred,
  };
}

const WANTED: Readonly<Record<ContactChannel, string>> = {
  EMAIL: 'Bitte geben Sie die E-Mail-Adresse ein.',
  PHONE: 'Bitte geben Sie die Telefonnummer ein.',
  ADDRESS: 'Bitte geben Sie die Anschrift ein.',
  WEBSITE: 'Bitte geben Sie die Internetadresse ein.',
};

/** What has to be filled in before the way can be sent. */
export const missingInPoint = (form: ContactPointForm): readonly { field: string; message: string }[] =>
  valuesOfPoint(form).value === '' ? [{ field: 'value', message: WANTED[form.channel] }] : [];
