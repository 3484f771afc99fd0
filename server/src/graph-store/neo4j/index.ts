import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../../kernel/errors.js';
import type { EngineWrite, GraphEngine } from '../engine.port.js';
import { DatabaseTooNew } from '../errors.js';
import { whole } from './codec.js';
import { connect, pause } from './connection.js';
import type { Connection, Neo4jSettings, Run } from './connection.js';
import { clearAll, exportAll, importAll } from './dump.js';
import { asStoreError, failureOf } from './failures.js';
import { ENGINE_MIGRATIONS, unindexedReferences } from './migrations.js';
import type { EngineMigration } from './migrations.js';
import { INSTALLATION_STATE, PING, SET_IMPORTING, SET_VERSION } from './queries/history.js';
import { createReads } from './reads.js';
import { inTransaction } from './transactions.js';
import { createWrites } from './writes.js';

export type { Neo4jSettings } from './connection.js';

/** Settings for tests and for store:copy. */
export interface Neo4jOptions {
  readonly migrations?: readonly EngineMigration[];
  /** Opens a database even though an import into it was broken off; only to clear it. */
  readonly halfImported?: boolean;
}

/**
 * Opens the engine on a Neo4j and brings its constraints and indexes up to date. Throws StoreUnavailable where the database
 * cannot be reached or refuses the account, or holds half of an import, and DatabaseTooNew for one of a newer program.
 */
export async function openNeo4jEngine(settings: Neo4jSettings, options: Neo4jOptions = {}): Promise<GraphEngine> {
  const connection = connect(settings);
  try {
    await migrate(connection, settings.uri, options.migrations ?? ENGINE_MIGRATIONS);
    if (!options.halfImported) await refuseHalfImported(connection);
  } catch (error) {
    await connection.close();
    throw asStoreError(error);
  }
  return engineOn(connection);
}

async function migrate(connection: Connection, uri: string, migrations: readonly EngineMigration[]): Promise<void> {
  const missing = unindexedReferences();
  if (missing.length > 0) throw new Error(`These references have no index yet: ${missing.join(', ')}.`);
  const newest = migrations.at(-1)?.version ?? 0;
  const [row] = await connection.read(INSTALLATION_STATE);
  const found = typeof row?.['version'] === 'number' ? row['version'] : 0;
  if (found > newest) throw new DatabaseTooNew(`Neo4j (${uri})`, found, newest);
  if (found === newest) return;
  const statements = [
    'CREATE CONSTRAINT installation_id IF NOT EXISTS FOR (i:Installation) REQUIRE i.id IS UNIQUE',
    ...migrations.filter(({ version }) => version > found).flatMap((migration) => migration.statements),
    'CALL db.awaitIndexes(300)',
  ];
  for (const statement of statements) await repeated(() => connection.execute(statement));
  // Only now, so that a migration that was broken off begins again; its statements can be repeated.
  await repeated(() => connection.execute(SET_VERSION, { version: whole(newest) }));
}

const STATEMENT_TRIES = 5;

/** Tries a statement again that was refused because of somebody else's; then it has done nothing. */
async function repeated<T>(statement: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await statement();
    } catch (error) {
      if (failureOf(error) !== 'contention' || tries === STATEMENT_TRIES) throw error;
      await delay(pause(tries + 4));
    }
  }
}

async function refuseHalfImported(connection: Connection): Promise<void> {
  const [row] = await connection.read(INSTALLATION_STATE);
  if (row?.['importing'] !== true) return;
  throw new StoreUnavailable(
    'In Neo4j liegt der Rest einer abgebrochenen Übertragung; bitte wiederholen Sie store:copy mit --replace.',
  );
}

function engineOn(connection: Connection): GraphEngine {
  const reads = createReads(connection.read);
  const write = <T>(fn: (write: EngineWrite) => Promise<T>): Promise<T> =>
    inTransaction(connection, async (run, attempt) => {
      const writes = createWrites(run, attempt);
      const value = await fn(writes.write);
      await writes.verify();
      return value;
    });
  const execute: Run = (text, parameters) => repeated(() => connection.execute(text, parameters));
  const setImporting = (importing: boolean) => execute(SET_IMPORTING, { importing });
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw asStoreError(error);
    }
  };
  return {
    name: 'neo4j',
    read: (fn) => fn(reads),
    write,
    clear: () =>
      named(
        (async () => {
          await clearAll(execute);
          await setImporting(false);
        })(),
      ),
    exportAll: () => exportAll(connection.read),
    importAll: (entries) =>
      named(
        (async () => {
          await setImporting(true);
          await importAll(execute, entries);
          await setImporting(false);
        })(),
      ),
    ping: async () => {
      await connection.read(PING);
    },
    close: () => connection.close(),
  };
}
