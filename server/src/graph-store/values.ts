import { areasOf, foldedName, orderKey, referencesIn, searchText } from '@quartiersnetz/graph-schema';
import type { Value, Values } from '@quartiersnetz/graph-schema';
import type { RecordIndex } from './engine.port.js';
import type { StoredRecord } from './record.js';

const holdsNothing = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Values as they are stored: without those that say "no value", properties in the order of their names. */
export function normalised(values: Values): Values {
  const entries = Object.entries(values)
    .filter(([, value]) => !holdsNothing(value))
    .map(([name, value]): [string, Value] => [name, isList(value) ? [...value] : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** Whether a value is a list of texts. */
export const isList = (value: Value | undefined): value is readonly string[] => Array.isArray(value);

/** Whether two values are stored alike; lists are compared with their order. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (holdsNothing(a) || holdsNothing(b)) return holdsNothing(a) && holdsNothing(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => item === b[i]);
  return a === b;
}

/** Names of the properties that differ, sorted. */
export function changedFields(before: Values, after: Values): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameValue(before[name], after[name])).sort();
}

/** What the engine stores beside the record for order and search. */
export const recordIndex = ({ id, kind, values }: StoredRecord): RecordIndex => ({
  orderKey: orderKey(kind, values),
  foldedName: foldedName(kind, values),
  searchText: searchText(kind, values),
  areas: areasOf(kind, id, values),
  references: referencesIn(kind, values),
});
