import { DatabaseDamaged } from '../errors.js';
import { StoreUnavailable, UserError } from '../../kernel/errors.js';

const FULL = 13;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** Result codes of SQLite that mean "not now": busy, locked, out of memory, read-only, I/O, cannot open. */
const UNAVAILABLE = [5, 6, 7, 8, 10, 14];

/** A member of an error, whatever made it; node's own errors are none of this realm's Error where tests run. */
export const memberOf = (error: unknown, name: 'errcode' | 'code' | 'cause' | 'message'): unknown =>
  typeof error === 'object' && error !== null && name in error ? (error as Record<string, unknown>)[name] : undefined;

/** The primary result code of an SQLite error, or null for any other error. */
export function sqliteCode(error: unknown): number | null {
  const code = memberOf(error, 'errcode');
  return typeof code === 'number' ? code & 0xff : null;
}

/** Whether SQLite says that the file is damaged or none of its own. */
export const saysDamaged = (error: unknown): boolean => {
  const code = sqliteCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE;
};

/** The error as callers of the store shall see it; what is no fault of the file or disk is returned as it is. */
export function asStoreError(error: unknown, file: string): unknown {
  if (error instanceof UserError) return error;
  const code = sqliteCode(error);
  if (code === null) return error;
  if (code === FULL) {
    return new StoreUnavailable(
      'Der Datenträger ist voll; die Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
      { cause: error },
    );
  }
  if (saysDamaged(error)) return new DatabaseDamaged(file, String(memberOf(error, 'message')), { cause: error });
  return UNAVAILABLE.includes(code) ? new StoreUnavailable(undefined, { cause: error }) : error;
}
