import type { Area } from '../../app/area.js';

/** What the form of an area holds. */
export interface AreaForm {
  readonly name: string;
  readonly place: string;
  readonly programme: string;
  readonly fundingFrom: string | null;
  readonly fundingUntil: string | null;
}

/** The form of a stored area, or of one that is about to begin. */
export const formOfArea = (area?: Area): AreaForm => ({
  name: area?.name ?? '',
  place: area?.place ?? '',
  programme: area?.programme ?? '',
  fundingFrom: area?.fundingFrom ?? null,
  fundingUntil: area?.fundingUntil ?? null,
});

/** Fields that the form shows, for the faults that stand at them. */
export const AREA_FIELDS = Object.keys(formOfArea());

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Values of the form as they are sent. */
export const valuesOfArea = (form: AreaForm) => ({
  name: form.name.trim(),
  place: text(form.place),
  programme: text(form.programme),
  fundingFrom: form.fundingFrom,
  fundingUntil: form.fundingUntil,
});
