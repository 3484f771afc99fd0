import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import { StoreUnavailable } from '../../kernel/errors.js';
import type { Row } from './codec.js';
import { NoAnswer, asStoreError, failureOf } from './failures.js';
import { PING } from './queries/history.js';

/** Where the database is and who we are there. `neo4j://` routes within a cluster, `bolt://` speaks to one server. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default: the server's default database. */
  readonly database?: string;
}

/** Sends one query text with its parameters and returns all rows. */
export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** Milliseconds. Together a call fails within 5 seconds when the database is gone. */
export const LIMITS = {
  connect: 2_000,
  /** Wait for an answer before the server is asked whether it is alive. */
  patience: 3_000,
  /** Answer to that question. */
  probe: 1_500,
  /** Tries to connect again start within this time. */
  reconnect: 2_000,
  /** Slow reads are cancelled. */
  read: 5_000,
  /** Writes may wait for the locks of others as long as the server is alive. */
  write: 20_000,
} as const;

/** An open transaction. */
export interface OpenTransaction {
  readonly run: Run;
  commit(): Promise<void>;
  /** Ends it without effect; never rejects. */
  rollBack(): Promise<void>;
}

/** The way to one database, kept open and renewed when it hangs. */
export interface Connection {
  /** A read on its own, tried again while there is no connection. Throws StoreUnavailable. */
  readonly read: Run;
  /** A statement on its own that is not tried again, for constraints and indexes. */
  readonly execute: Run;
  begin(): Promise<OpenTransaction>;
  close(): Promise<void>;
}

/** Opens the way; connects with the first query. */
export function connect({ uri, user, password, database }: Neo4jSettings): Connection {
  const bookmarkManager = neo4j.bookmarkManager();
  const make = (): Driver =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: LIMITS.connect,
      connectionAcquisitionTimeout: LIMITS.patience,
      maxTransactionRetryTime: 0,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'quartiersnetz',
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  let driver = make();
  let closed = false;
  const retired = new Set<Driver>();

  const open = (of: Driver, defaultAccessMode: 'READ' | 'WRITE'): Session => {
    // A driver that was closed would connect anew.
    if (closed) throw new StoreUnavailable('Die Verbindung zur Datenbank ist geschlossen.');
    return of.session({ defaultAccessMode, bookmarkManager, ...(database === undefined ? {} : { database }) });
  };
  const leave = (session: Session): void => void session.close().catch(() => undefined);

  /** Puts a new driver in the place of one whose connections hang, and lets what others wait for come to its end. */
  const renew = (hanging: Driver): void => {
    if (hanging !== driver) return;
    driver = make();
    retired.add(hanging);
    setTimeout(() => {
      retired.delete(hanging);
      void hanging.close().catch(() => undefined);
    }, LIMITS.write).unref();
  };

  const isAlive = async (of: Driver): Promise<boolean> => {
    let session: Session | null = null;
    try {
      session = open(of, 'READ');
      await within(session.run(PING), LIMITS.probe);
      return true;
    } catch {
      return false;
    } finally {
      if (session) leave(session);
    }
  };

  /** The answer, waited for up to `limit` as long as the server is alive. Throws NoAnswer. */
  const answered = async <T>(answer: PromiseLike<T>, limit: number, of: Driver): Promise<T> => {
    const pending = Promise.resolve(answer);
    pending.catch(() => undefined);
    try {
      return await within(pending, LIMITS.patience);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const alive = await isAlive(of);
      if (alive && limit > LIMITS.patience + LIMITS.probe) return within(pending, limit - LIMITS.patience);
      if (!alive) renew(of);
      throw error;
    }
  };

  const send = async (
    mode: 'READ' | 'WRITE',
    text: string,
    parameters: object,
    limit: number,
  ): Promise<readonly Row[]> => {
    const current = driver;
    const session = open(current, mode);
    try {
      const timeout = neo4j.int(limit);
      const { records } = await answered(session.run(text, parameters, { timeout }), limit, current);
      return records.map((record): Row => record.toObject());
    } finally {
      leave(session);
    }
  };

  const read: Run = async (text, parameters = {}) => {
    const began = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send('READ', text, parameters, LIMITS.read);
      } catch (error) {
        const failure = failureOf(error);
        const again = failure === 'connection' || failure === 'contention';
        if (!again || performance.now() - began > LIMITS.reconnect) throw asStoreError(error);
        await delay(pause(attempt));
      }
    }
  };

  const begin = async (): Promise<OpenTransaction> => {
    const current = driver;
    const session = open(current, 'WRITE');
    let transaction: Transaction;
    try {
      transaction = await answered(session.beginTransaction({ timeout: neo4j.int(2 * LIMITS.write) }), 0, current);
    } catch (error) {
      leave(session);
      throw error;
    }
    return {
      run: async (text, parameters = {}) => {
        const { records } = await answered(transaction.run(text, parameters), LIMITS.write, current);
        return records.map((record): Row => record.toObject());
      },
      commit: () => answered(transaction.commit(), LIMITS.write, current).finally(() => leave(session)),
      rollBack: async () => {
        // Waited for, so that the locks are free when the caller learns of the failure.
        await within(transaction.rollback(), LIMITS.probe).catch(() => undefined);
        leave(session);
      },
    };
  };

  return {
    read,
    begin,
    execute: (text, parameters = {}) => send('WRITE', text, parameters, 6 * LIMITS.write),
    close: async () => {
      closed = true;
      await Promise.allSettled([driver, ...retired].map((one) => within(one.close(), LIMITS.connect)));
    },
  };
}

/** Milliseconds to wait before a try, growing and scattered so that rivals do not meet again. */
export const pause = (attempt: number): number => Math.min(500, 5 * 2 ** attempt) * (0.5 + Math.random());

async function within<T>(answer: PromiseLike<T>, limit: number): Promise<T> {
  const stop = new AbortController();
  const late = delay(limit, undefined, { signal: stop.signal }).then(() => {
    throw new NoAnswer(`No answer within ${limit} ms.`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([Promise.resolve(answer), late]);
  } finally {
    stop.abort();
  }
}
