import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A connection that prepares each query text once. */
export interface Connection {
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  one(sql: string, ...values: readonly SQLInputValue[]): Row | null;
  /** Rows as lists in the order of the columns: cheaper by a third where there are many. */
  table(sql: string, ...values: readonly SQLInputValue[]): readonly (readonly SQLOutputValue[])[];
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** Row by row, for what is too much to hold. */
  each(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row>;
  exec(sql: string): void;
  close(): void;
}

const BUSY_TIMEOUT_MS = 5_000;

/** Opens the file for reading only. */
export const openReadingConnection = (file: string): Connection => connectionOf(open(file, true));

/**
 * Opens the file for writing: write-ahead log, and every commit is on the disk before it is acknowledged. What SQLite made
 * of these settings is read back; throws if it is anything else. `maxPages` bounds the size of the file.
 */
export function openWritingConnection(file: string, maxPages?: number): Connection {
  const connection = connectionOf(open(file, false));
  try {
    insist(connection, 'journal_mode', 'WAL', 'wal');
    insist(connection, 'synchronous', 'FULL', 2);
    insist(connection, 'foreign_keys', 'ON', 1);
    connection.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA journal_size_limit = 67108864');
    if (maxPages !== undefined) connection.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

const open = (file: string, readOnly: boolean): DatabaseSync =>
  new DatabaseSync(file, { readOnly, timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });

function insist(connection: Connection, pragma: string, wanted: string, answer: string | number): void {
  connection.exec(`PRAGMA ${pragma} = ${wanted}`);
  const found = connection.one(`PRAGMA ${pragma}`)?.[pragma];
  if (found !== answer) throw new Error(`SQLite keeps ${pragma} at ${String(found)}, needed is ${wanted}.`);
}

/** The connection over an open database. */
export function connectionOf(db: DatabaseSync): Connection {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    all: (sql, ...values) => prepared(sql).all(...values),
    one: (sql, ...values) => prepared(sql).get(...values) ?? null,
    table: (sql, ...values) => {
      const statement = prepared(sql);
      statement.setReturnArrays(true);
      // With setReturnArrays a row is a list, which the declared type does not say.
      return statement.all(...values) as unknown as readonly (readonly SQLOutputValue[])[];
    },
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    each: (sql, ...values) => db.prepare(sql).iterate(...values),
    exec: (sql) => db.exec(sql),
    close: () => {
      statements.clear();
      db.close();
    },
  };
}
