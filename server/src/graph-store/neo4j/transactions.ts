import { setTimeout as delay } from 'node:timers/promises';
import type { Connection, OpenTransaction, Run } from './connection.js';
import { LIMITS, pause } from './connection.js';
import { asStoreError, failureOf, uncertain } from './failures.js';
import { CHANGE_SET, LOCK_SCOPE } from './queries/history.js';

/** What a transaction says about itself before its commit. */
export interface Attempt {
  /** A change set that it appends, and a scope of it; by these it can be found when the answer to the commit is lost. */
  changeSet: { readonly id: string; readonly scope: string } | null;
}

const CONSTRAINT_TRIES = 3;

/**
 * Runs `work` in a transaction and commits it. Runs it again from its start when others' transactions came between, or when
 * there was no connection before the commit. When the answer to a commit is lost, looks the change set up under the lock of its
 * scope and repeats only what is known not to be stored. Throws StoreUnavailable, and whatever `work` throws of its own.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (run: Run, attempt: Attempt) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  let disconnected: number | null = null;
  for (let tries = 1; ; tries += 1) {
    const attempt: Attempt = { changeSet: null };
    const outcome = await once(connection, attempt, work);
    if (outcome.done) return outcome.value;
    const failure = failureOf(outcome.error);
    const now = performance.now();
    if (failure === 'connection') disconnected ??= now;
    const again =
      (failure === 'connection' && now - (disconnected ?? now) < LIMITS.reconnect) ||
      (failure === 'contention' && now - began < LIMITS.write) ||
      (failure === 'constraint' && tries < CONSTRAINT_TRIES);
    if (!again) throw asStoreError(outcome.error);
    await delay(pause(tries));
  }
}

type Outcome<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly error: unknown };

async function once<T>(
  connection: Connection,
  attempt: Attempt,
  work: (run: Run, attempt: Attempt) => Promise<T>,
): Promise<Outcome<T>> {
  let transaction: OpenTransaction;
  try {
    transaction = await connection.begin();
  } catch (error) {
    return { done: false, error };
  }
  let value: T;
  try {
    value = await work(transaction.run, attempt);
  } catch (error) {
    await transaction.rollBack();
    return { done: false, error };
  }
  try {
    await transaction.commit();
    return { done: true, value };
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'connection' && failure !== 'silence') return { done: false, error };
    return (await isStored(connection, attempt, error)) ? { done: true, value } : { done: false, error };
  }
}

/** Whether a transaction with a lost answer is stored. Throws StoreUnavailable if that cannot be found out now. */
async function isStored(connection: Connection, { changeSet }: Attempt, cause: unknown): Promise<boolean> {
  if (changeSet === null) throw uncertain(cause);
  const began = performance.now();
  for (let tries = 1; ; tries += 1) {
    let transaction: OpenTransaction | null = null;
    try {
      transaction = await connection.begin();
      // The lost transaction holds this lock until it has ended one way or the other.
      await transaction.run(LOCK_SCOPE, { scope: changeSet.scope });
      const found = await transaction.run(CHANGE_SET, { id: changeSet.id });
      return found.length > 0;
    } catch {
      if (performance.now() - began > LIMITS.reconnect) throw uncertain(cause);
      await delay(pause(tries + 4));
    } finally {
      await transaction?.rollBack();
    }
  }
}
