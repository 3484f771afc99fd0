import neo4j from 'neo4j-driver';
import { StoreUnavailable } from '../../kernel/errors.js';

/** The database did not answer in time; whether it did what it was told is not known. */
export class NoAnswer extends Error {}

/** Another transaction came between, so that this one must be run again from its start. */
export class RunAgain extends Error {}

export type Failure =
  /** No connection: worth a few tries within seconds. */
  | 'connection'
  /** Sent and no answer: no further try. */
  | 'silence'
  /** Refused because of others' transactions: worth tries while these finish. */
  | 'contention'
  /** A unique id was taken, a record is gone or still hangs on another: by a race, or by a fault of the caller. */
  | 'constraint'
  /** The server itself cannot do it now. */
  | 'server'
  /** Nothing of the database. */
  | 'other';

const LOST = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED];
const AWAY = ['Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Database.DatabaseNotFound'];
const RACES = ['Neo.ClientError.Schema.ConstraintValidationFailed', 'Neo.ClientError.Statement.EntityNotFound'];

/** What kind of failure an error of the driver is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoAnswer) return 'silence';
  if (error instanceof RunAgain) return 'contention';
  if (!(error instanceof neo4j.Neo4jError)) return 'other';
  const { code, message } = error;
  if (LOST.includes(code) || AWAY.includes(code)) return 'connection';
  if (RACES.includes(code)) return 'constraint';
  if (error.retryable || code === 'Neo.ClientError.Cluster.NotALeader') return 'contention';
  if (code.startsWith('Neo.TransientError.') || code.startsWith('Neo.DatabaseError.')) return 'server';
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return 'server';
  return /pool|acquisition/i.test(message) && !code.startsWith('Neo.') ? 'server' : 'other';
}

const REFUSED = 'Neo4j lehnt die Anmeldung ab; bitte prüfen Sie NEO4J_USER und NEO4J_PASSWORD.';

/** The error as callers of the store know it: StoreUnavailable for what the database or the way to it causes, else the error itself. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnavailable(REFUSED, { cause: error });
  }
  const failure = failureOf(error);
  return failure === 'other' || failure === 'constraint' ? error : new StoreUnavailable(undefined, { cause: error });
}

/** For a commit whose answer never came and that could not be looked up. */
export const uncertain = (cause: unknown): StoreUnavailable =>
  new StoreUnavailable(
    'Die Datenbank antwortet gerade nicht. Ob Ihre letzte Änderung gespeichert ist, sehen Sie, sobald sie wieder antwortet.',
    { cause },
  );
