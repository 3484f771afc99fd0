import { DatabaseTooNew } from '../errors.js';
import type { GraphEngine } from '../engine.port.js';
import { initial } from './0001-initial.js';
import type { ModelMigration } from './migration.js';

export type { ModelMigration } from './migration.js';

/** All steps, in order, without gaps. */
export const MODEL_MIGRATIONS: readonly ModelMigration[] = [initial];

const NAMESPACE = 'model';
const KEY = 'version';
const LOCK = 'model-migration';

/** Version of the stored model, 0 in an empty store. */
export const modelVersion = (engine: GraphEngine): Promise<number> =>
  engine.read(async (read) => asVersion(await read.getState(NAMESPACE, KEY)));

/**
 * Applies the steps that the store does not have yet, each in its own transaction under a lock, so that of several
 * processes one does it. Returns the versions applied. Throws DatabaseTooNew for a store of a newer program.
 */
export async function migrateModel(
  engine: GraphEngine,
  migrations: readonly ModelMigration[] = MODEL_MIGRATIONS,
): Promise<readonly number[]> {
  const newest = migrations.at(-1)?.version ?? 0;
  const found = await modelVersion(engine);
  if (found > newest) throw new DatabaseTooNew(engine.name, found, newest);
  const applied: number[] = [];
  for (const migration of migrations) {
    if (migration.version <= found) continue;
    const done = await engine.write(async (write) => {
      await write.lock(LOCK);
      const current = asVersion(await write.getState(NAMESPACE, KEY));
      if (current >= migration.version) return false;
      await migration.up(write);
      await write.putState(NAMESPACE, KEY, migration.version);
      return true;
    });
    if (done) applied.push(migration.version);
  }
  return applied;
}

const asVersion = (value: unknown): number => (typeof value === 'number' ? value : 0);
