import type { DeletionRule, PropertyDeclaration, PropertyType, RecordKind } from './declaration.js';

const keys = (labels: Readonly<Record<string, string>>): readonly string[] => Object.keys(labels);
/** A text of at most so many characters. */
export const text = (maxLength: number, format?: 'email' | 'phone' | 'url' | 'postcode'): PropertyType =>
  format === undefined ? { type: 'text', maxLength } : { type: 'text', maxLength, format };
/** The id of a record of one of the kinds. */
export const reference = (kinds: readonly RecordKind[], onDelete: DeletionRule): PropertyType => ({
  type: 'reference',
  kinds,
  onDelete,
});
/** One of a closed list with German labels. */
export const oneOf = (labels: Readonly<Record<string, string>>): PropertyType => ({
  type: 'enum',
  values: keys(labels),
  labels,
});
export const DATE: PropertyType = { type: 'partialDate' };
export const YES_NO: PropertyType = { type: 'boolean' };

/** The one area that a record belongs to. */
export const area: PropertyDeclaration = {
  name: 'area',
  label: 'Gebiet',
  required: true,
  type: reference(['Area'], 'cascade'),
};
