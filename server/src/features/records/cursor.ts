import { InvalidInput } from '../../kernel/errors.js';

/** Parts of a place in a list: what it is ordered by, then the id. */
export type CursorParts = readonly (string | number)[];

/** Text of a cursor; it says nothing to the client. */
export const encodeCursor = (parts: CursorParts): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

const isParts = (value: unknown, length: number): value is CursorParts =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((part) => typeof part === 'string' || typeof part === 'number');

/** Parts of a cursor that `encodeCursor` made, or null for none; throws InvalidInput for any other text. */
export function decodeCursor(cursor: string | null | undefined, length: number): CursorParts | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isParts(parts, length)) return parts;
  } catch {
    // not JSON: refused below like any other text that is no cursor
  }
  throw new InvalidInput([{ field: 'after', code: 'INVALID_FORMAT', message: 'Diese Seite der Liste gibt es nicht.' }]);
}

/** Size of a page as asked for, between 1 and the most that is handed out. */
export const pageSize = (first: number | null | undefined, fallback: number, most: number): number =>
  Math.min(Math.max(first ?? fallback, 1), most);

/** Compares two places part by part. */
export function compareParts(a: CursorParts, b: CursorParts): number {
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? '', b[i] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
