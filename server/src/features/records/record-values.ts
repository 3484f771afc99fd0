import type { Values } from '@quartiersnetz/graph-schema';

interface HasValues {
  readonly values: Values;
}

/** The text of a property, or null where the record has none. */
export function textOf({ values }: HasValues, property: string): string | null {
  const value = values[property];
  return typeof value === 'string' ? value : null;
}

/** The text of a property that its kind requires; empty only where the store was broken from outside. */
export const requiredTextOf = (record: HasValues, property: string): string => textOf(record, property) ?? '';

/** The texts of a list property, empty where the record has none. */
export function textsOf({ values }: HasValues, property: string): readonly string[] {
  const value = values[property];
  return Array.isArray(value) ? value.filter((item: unknown): item is string => typeof item === 'string') : [];
}

/** The number of a property, or null where the record has none. */
export function numberOf({ values }: HasValues, property: string): number | null {
  const value = values[property];
  return typeof value === 'number' ? value : null;
}

/** The yes or no of a property, or null where the record has none. */
export function flagOf({ values }: HasValues, property: string): boolean | null {
  const value = values[property];
  return typeof value === 'boolean' ? value : null;
}

/** A decoder for one property of a closed list: its value, or null where the record has none or an unknown one. */
export function oneOf<T extends string>(allowed: Readonly<Record<T, unknown>>) {
  const isAllowed = (value: string): value is T => Object.hasOwn(allowed, value);
  return (record: HasValues, property: string): T | null => {
    const value = textOf(record, property);
    return value !== null && isAllowed(value) ? value : null;
  };
}
