import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataDirectoryReadOnly, DatabaseDamaged, DatabaseTooNew } from '../errors.js';
import { memberOf, saysDamaged } from './faults.js';
import { applyMigrations, newestVersion } from './migrations/index.js';
import type { EngineMigration } from './migrations/index.js';

export const DATABASE_FILE = 'netz.sqlite';
/** "QNET": marks the file as one of this program. */
const APPLICATION_ID = 0x514e4554;

/** Creates the data directory if need be. Throws DataDirectoryReadOnly where it cannot be written to. */
export function prepareDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DataDirectoryReadOnly(directory, { cause: error });
  }
}

/**
 * Makes sure that the directory holds a sound database of this version and returns its file. A new one is built aside and
 * moved into place, so that an empty file always means damage. Throws DatabaseDamaged or DatabaseTooNew.
 */
export function prepareDatabase(directory: string, migrations: readonly EngineMigration[]): string {
  const file = join(directory, DATABASE_FILE);
  if (existsSync(file)) upgrade(file, migrations);
  else if (existsSync(`${file}-wal`))
    throw new DatabaseDamaged(file, 'the main file is missing beside its write-ahead log');
  else create(file, migrations);
  accessSync(file, constants.W_OK);
  return file;
}

function create(file: string, migrations: readonly EngineMigration[]): void {
  const draft = `${file}.new`;
  for (const rest of [draft, `${draft}-wal`, `${draft}-shm`, `${draft}-journal`]) rmSync(rest, { force: true });
  const db = new DatabaseSync(draft);
  try {
    chmodSync(draft, 0o600);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    applyMigrations(db, 0, migrations);
    db.exec('PRAGMA journal_mode = WAL');
  } finally {
    db.close();
  }
  synchronise(draft);
  renameSync(draft, file);
  synchronise(join(file, '..'));
}

function synchronise(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function upgrade(file: string, migrations: readonly EngineMigration[]): void {
  try {
    const found = soundVersion(file);
    const known = newestVersion(migrations);
    if (found > known) throw new DatabaseTooNew(file, found, known);
    if (found < known) migrate(file, found, migrations);
  } catch (error) {
    throw saysDamaged(error) ? new DatabaseDamaged(file, String(memberOf(error, 'message')), { cause: error }) : error;
  }
}

function migrate(file: string, found: number, migrations: readonly EngineMigration[]): void {
  const db = new DatabaseSync(file);
  try {
    const snapshot = `${file}.before-${String(found + 1).padStart(4, '0')}`;
    rmSync(snapshot, { force: true });
    db.prepare('VACUUM INTO ?').run(snapshot);
    chmodSync(snapshot, 0o600);
    synchronise(snapshot);
    applyMigrations(db, found, migrations);
  } finally {
    db.close();
  }
}

/** Version of the tables of a database that is found sound; reads only, so that a damaged file stays as it is. */
function soundVersion(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const application = Number(db.prepare('PRAGMA application_id').get()?.['application_id']);
    if (application !== APPLICATION_ID) throw new DatabaseDamaged(file, `application id ${application}`);
    const finding = String(db.prepare('PRAGMA quick_check(1)').get()?.['quick_check']);
    if (finding !== 'ok') throw new DatabaseDamaged(file, finding);
    return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  } finally {
    db.close();
  }
}
