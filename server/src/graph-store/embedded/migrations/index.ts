import type { DatabaseSync } from 'node:sqlite';
import { initial } from './0001-initial.js';
import type { EngineMigration } from './migration.js';

export type { EngineMigration } from './migration.js';

/** All steps, in order, without gaps; the number of the last is what `user_version` says. */
export const ENGINE_MIGRATIONS: readonly EngineMigration[] = [initial];

/** Version of the tables that this program knows. */
export const newestVersion = (migrations: readonly EngineMigration[]): number => migrations.at(-1)?.version ?? 0;

/** Applies the steps above `from`, all in one transaction. */
export function applyMigrations(db: DatabaseSync, from: number, migrations: readonly EngineMigration[]): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const { version, statements } of migrations) {
      if (version <= from) continue;
      for (const statement of statements) db.exec(statement);
    }
    // A pragma takes no parameter; the number is this program's own.
    db.exec(`PRAGMA user_version = ${newestVersion(migrations)}`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
