import { DataDirectoryReadOnly } from '../errors.js';
import type { GraphEngine } from '../engine.port.js';
import { openReadingConnection, openWritingConnection } from './connection.js';
import type { Connection } from './connection.js';
import { dumpOf, loadEntry } from './dump.js';
import { asStoreError, memberOf, sqliteCode } from './faults.js';
import { prepareDatabase, prepareDirectory } from './files.js';
import { ENGINE_MIGRATIONS } from './migrations/index.js';
import type { EngineMigration } from './migrations/index.js';
import { takeProcessLock } from './process-lock.js';
import { CLEAR } from './queries.js';
import { createReader } from './reader.js';
import type { Call } from './reader.js';
import { createReaderPool } from './reader-pool.js';
import { createWriteQueue } from './write-queue.js';
import { createWriter } from './writer.js';

export { DATABASE_FILE } from './files.js';

/** Settings for tests and for bounding the file. */
export interface EmbeddedOptions {
  readonly migrations?: readonly EngineMigration[];
  /** Largest number of pages (4 KiB each) that the file may have; beyond it writes fail as on a full disk. */
  readonly maxPages?: number;
}

const READ_ONLY = 8;
const CANNOT_OPEN = 14;

/**
 * Opens the embedded engine on a data directory, which it creates if need be; one process at a time. Throws
 * DataDirectoryInUse, DataDirectoryReadOnly, DatabaseTooNew or DatabaseDamaged.
 */
export async function openEmbeddedEngine(directory: string, options: EmbeddedOptions = {}): Promise<GraphEngine> {
  prepareDirectory(directory);
  try {
    const lock = takeProcessLock(directory);
    try {
      const file = prepareDatabase(directory, options.migrations ?? ENGINE_MIGRATIONS);
      return engineOn(file, openWritingConnection(file, options.maxPages), () => lock.release());
    } catch (error) {
      lock.release();
      throw asStoreError(error, directory);
    }
  } catch (error) {
    throw isReadOnly(error) ? new DataDirectoryReadOnly(directory, { cause: error }) : error;
  }
}

function isReadOnly(error: unknown): boolean {
  const cause = memberOf(error, 'cause') ?? error;
  const code = memberOf(cause, 'code');
  return [READ_ONLY, CANNOT_OPEN].includes(sqliteCode(cause) ?? 0) || code === 'EACCES' || code === 'EROFS';
}

function engineOn(file: string, writing: Connection, release: () => void): GraphEngine {
  const readers = createReaderPool(file);
  const queue = createWriteQueue(writing);

  /** Runs `fn` with a way to call the connection that ends when `fn` does, so that no late call lands in another transaction. */
  const within = async <T>(fn: (call: Call) => Promise<T>): Promise<T> => {
    let over = false;
    const call: Call = (use) =>
      new Promise((resolve) => {
        if (over) throw new Error('The transaction is over.');
        resolve(use());
      });
    try {
      return await fn(call);
    } finally {
      over = true;
    }
  };

  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw asStoreError(error, file);
    }
  };

  const read: GraphEngine['read'] = (fn) =>
    named(readers.use((connection) => within((call) => fn(createReader(connection, call)))));
  const write: GraphEngine['write'] = (fn) =>
    named(queue.transaction((connection) => within((call) => fn(createWriter(connection, call)))));

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await queue.idle();
    // The writer goes last, so that SQLite folds the log into the file.
    readers.close();
    writing.close();
    release();
  };

  return {
    name: 'embedded',
    read,
    write,
    clear: () =>
      named(
        queue.transaction((connection) => {
          for (const statement of CLEAR) connection.run(statement);
          return Promise.resolve();
        }),
      ),
    async *exportAll() {
      // One reading transaction from the first entry to the last, however slowly they are taken.
      const connection = openReadingConnection(file);
      try {
        connection.exec('BEGIN');
        yield* dumpOf(connection);
      } catch (error) {
        throw asStoreError(error, file);
      } finally {
        connection.close();
      }
    },
    importAll: (entries) =>
      write(async (into) => {
        for await (const entry of entries) await loadEntry(into, entry);
      }),
    ping: () =>
      read(async (reader) => {
        await reader.getState('', '');
      }),
    close: () => (closing ??= close()),
  };
}
