import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreUnavailable } from '../../kernel/errors.js';
import type { Connection } from './connection.js';

/** The one writer of the file: transactions run one after the other. */
export interface WriteQueue {
  /** Runs `fn` between BEGIN IMMEDIATE and COMMIT; rolls back if it throws. */
  transaction<T>(fn: (connection: Connection) => Promise<T>): Promise<T>;
  /** Waits for what is queued, then refuses everything else. */
  idle(): Promise<void>;
}

/** A queue over the writing connection. A write inside a write would wait for itself, so it is refused. */
export function createWriteQueue(connection: Connection): WriteQueue {
  const inside = new AsyncLocalStorage<{ running: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  const run = async <T>(fn: (connection: Connection) => Promise<T>): Promise<T> => {
    const mark = { running: true };
    connection.exec('BEGIN IMMEDIATE');
    try {
      const result = await inside.run(mark, () => fn(connection));
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(connection);
      throw error;
    } finally {
      mark.running = false;
    }
  };

  return {
    transaction(fn) {
      if (closed) return Promise.reject(new StoreUnavailable());
      if (inside.getStore()?.running) return Promise.reject(new Error('A write within a write would wait for itself.'));
      const turn = last.then(() => run(fn));
      last = turn.catch(() => undefined);
      return turn;
    },
    async idle() {
      closed = true;
      await last;
    },
  };
}

/** SQLite ends the transaction itself on some faults (disk full); then there is nothing left to roll back. */
function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // No transaction is open any more.
  }
}
