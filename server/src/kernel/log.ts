import { randomBytes } from 'node:crypto';
import { types } from 'node:util';
import { codeOf } from './error-code.js';

/** Writes lines of JSON; nothing in them may be personal data. */
export interface Log {
  request(entry: RequestEntry): void;
  /** Notes a fault that nobody is told about, and returns the reference under which it stands in the log. */
  fault(error: unknown, where: string): string;
}

export interface RequestEntry {
  readonly method: string;
  /** Path without the query, or the name of the GraphQL operation. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** A log that writes requests only where asked for, and faults unless it is silent. */
export function createLog(level: 'requests' | 'errors' | 'silent', write: (line: string) => void): Log {
  const line = (entry: object): void => write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  return {
    request(entry) {
      if (level === 'requests') line({ event: 'request', ...entry });
    },
    fault(error, where) {
      const reference = randomBytes(4).toString('hex');
      if (level !== 'silent') line({ event: 'fault', reference, where, ...describeFault(error) });
      return reference;
    },
  };
}

/** Built-in errors whose messages name code, never data. */
const HARMLESS: readonly string[] = ['TypeError', 'ReferenceError', 'RangeError'];

/** Name, code and place of an error; its message only where that cannot hold what a user typed. */
function describeFault(error: unknown, depth = 0): object {
  if (!types.isNativeError(error)) return { name: typeof error };
  const code = codeOf(error);
  const message = HARMLESS.includes(error.name) ? error.message : undefined;
  const frames = (error.stack ?? '').split('\n').filter((frame) => frame.startsWith('    at '));
  const cause = error.cause === undefined || depth > 3 ? undefined : describeFault(error.cause, depth + 1);
  return { name: error.name, code, message, frames: frames.slice(0, 12).map((frame) => frame.trim()), cause };
}
