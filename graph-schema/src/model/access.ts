import type { KindDeclaration, PropertyDeclaration, RecordKind, Values } from './declaration.js';
import { KINDS } from './kinds.js';
import { fold, sortKey } from '../values/fold.js';

/** The declaration of a kind. */
export const declarationOf = (kind: RecordKind): KindDeclaration => KINDS[kind];

/** Whether a text names a declared kind. */
export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(KINDS, kind);

/** The declared property of a kind, or undefined. */
export const propertyOf = (kind: RecordKind, name: string): PropertyDeclaration | undefined =>
  KINDS[kind].properties.find((property) => property.name === name);

/** Properties of a kind that hold ids of other records. */
export const referencePropertiesOf = (kind: RecordKind): readonly PropertyDeclaration[] =>
  KINDS[kind].properties.filter(({ type }) => type.type === 'reference' || type.type === 'references');

const asText = (value: Values[string] | undefined): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';

/** Display name of a record from the properties that its kind declares. */
export function displayName(kind: RecordKind, values: Values): string {
  return KINDS[kind].nameFrom
    .map((property) => asText(values[property]))
    .filter((part) => part !== '')
    .join(' ');
}

/** Key by which lists of records are ordered (then by id). */
export const orderKey = (kind: RecordKind, values: Values): string => sortKey(displayName(kind, values));

/** Folded name, for "same name" and for the rank of a search result. */
export const foldedName = (kind: RecordKind, values: Values): string => fold(displayName(kind, values));

/** Folded text of all searchable properties, or an empty text where a kind has none. */
export function searchText(kind: RecordKind, values: Values): string {
  const parts = KINDS[kind].properties
    .filter((property) => property.searchable)
    .map((property) => fold(asText(values[property.name])))
    .filter((part) => part !== '');
  return parts.join(' \n ');
}

/** Ids that the references of a record name, with the property that names them. */
export function referencesIn(kind: RecordKind, values: Values): readonly { property: string; target: string }[] {
  return referencePropertiesOf(kind).flatMap(({ name }) => {
    const value = values[name];
    if (typeof value === 'string') return [{ property: name, target: value }];
    if (Array.isArray(value)) return (value as readonly string[]).map((target) => ({ property: name, target }));
    return [];
  });
}

/** Areas that a record belongs to: its `area`, its `areas`, itself if it is an area; none for what is of the installation. */
export function areasOf(kind: RecordKind, id: string, values: Values): readonly string[] {
  if (kind === 'Area') return [id];
  if (typeof values['area'] === 'string') return [values['area']];
  return Array.isArray(values['areas']) ? (values['areas'] as readonly string[]) : [];
}
