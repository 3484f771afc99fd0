import { KINDS, referencePropertiesOf } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, Values } from '@quartiersnetz/graph-schema';

/** Input fields that steer a use case and are no values of the record. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'areaId', 'class', 'expectedVersion']);

/** Names of all properties that hold the id of one record; no kind uses one of them for anything else. */
const REFERENCES: ReadonlySet<string> = new Set([
  'from',
  'to',
  ...Object.values(KINDS).flatMap(({ kind }) =>
    referencePropertiesOf(kind).flatMap(({ name, type }) => (type.type === 'reference' ? [name] : [])),
  ),
]);

/** Name of a property in the inputs of the API: references end in `Id`. */
export const inputField = (property: string): string => (REFERENCES.has(property) ? `${property}Id` : property);

/** Name of the property behind a field of the API. */
export const propertyOfInput = (field: string): string =>
  field.endsWith('Id') && REFERENCES.has(field.slice(0, -2)) ? field.slice(0, -2) : field;

/** A value as the store takes it: texts without blanks around, an empty text means no value. */
function stored(value: unknown): Value {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').map((item) => item.trim()) : null;
}

/**
 * Values of a record from an input: a field that is left out stays out, null clears. A field that the kind does not have is
 * kept under its own name, so that the store refuses it by name.
 */
export function valuesFrom(
  kind: RecordKind,
  input: Readonly<Record<string, unknown>>,
  steering: readonly string[] = [],
): Values {
  const propertyOf = new Map(KINDS[kind].properties.map(({ name }) => [inputField(name), name]));
  const values: Record<string, Value> = {};
  for (const [field, given] of Object.entries(input)) {
    if (given === undefined || BOOKKEEPING.has(field) || steering.includes(field)) continue;
    const property = propertyOf.get(field);
    const value = stored(given);
    if (property !== undefined) values[property] = value;
    else if (value !== null) values[field] = value;
  }
  return values;
}

/** The values without those that are null: a new record has no value to clear. */
export const present = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
