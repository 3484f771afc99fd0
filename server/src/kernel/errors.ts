import type { Fault } from '@quartiersnetz/graph-schema';

/** One field of a conflict: the value the writer started from or wants, and the one that stands in the store. */
export interface FieldConflict {
  readonly recordId: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** An error that a user can cause; the message is a German sentence, the code is for programs. */
export abstract class UserError extends Error {
  abstract readonly code: string;
}

/** Values that may not be stored; nothing was written. */
export class InvalidInput extends UserError {
  readonly code = 'INVALID_INPUT';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join(' '));
  }
}

/** The record does not exist, or is not visible to the asker: both say the same. */
export class NotFound extends UserError {
  readonly code = 'NOT_FOUND';
  constructor(readonly id: string) {
    super('Diesen Eintrag gibt es nicht, oder Sie dürfen ihn nicht sehen.');
  }
}

/** Somebody else changed the record since it was read. */
export class Conflict extends UserError {
  readonly code = 'CONFLICT';
  constructor(
    readonly recordId: string,
    readonly expectedVersion: number,
    readonly actualVersion: number,
    readonly fields: readonly FieldConflict[] = [],
  ) {
    super('Dieser Eintrag wurde inzwischen geändert.');
  }
}

/** The deletion is refused because other records need this one. */
export class StillNeeded extends UserError {
  readonly code = 'STILL_NEEDED';
  constructor(
    readonly recordId: string,
    readonly neededBy: readonly string[],
  ) {
    super('Dieser Eintrag wird noch gebraucht und lässt sich nicht löschen.');
  }
}

/** The asker may not do this. */
export class Forbidden extends UserError {
  readonly code = 'FORBIDDEN';
  constructor(message = 'Dazu haben Sie kein Recht.') {
    super(message);
  }
}

/** Nobody is signed in, or the session has ended. */
export class NotSignedIn extends UserError {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Bitte melden Sie sich an.');
  }
}

/** The store cannot be used just now; nothing was written by the refused call. */
export class StoreUnavailable extends UserError {
  readonly code = 'STORE_UNAVAILABLE';
  constructor(message = 'Die Datenbank antwortet gerade nicht. Nichts ist verloren.', options?: ErrorOptions) {
    super(message, options);
  }
}
