import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { verifyChain } from '../../server/src/graph-store/change-log/index.js';
import type { ChainVerdict } from '../../server/src/graph-store/change-log/index.js';
import { DATABASE_FILE, openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import * as build from '../builders/store.js';

describe('the hash chain of an area', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'netz-chain-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** Writes five change sets, lets somebody at the file, and follows the chain. */
  async function verdictAfter(tamper: (db: DatabaseSync, area: string) => void): Promise<ChainVerdict> {
    const store = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    const { result: area } = await store.write(build.context(), (write) => write.create(build.area()));
    for (let version = 1; version < 5; version += 1) {
      await store.write(build.context(), (write) =>
        write.update(area.id, version, { name: `Name ${String(version)}` }),
      );
    }
    await store.close();
    const db = new DatabaseSync(join(directory, DATABASE_FILE));
    db.exec('PRAGMA foreign_keys = OFF');
    tamper(db, area.id);
    db.close();
    const opened = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    const verdict = await opened.read((read) => verifyChain(read, area.id));
    await opened.close();
    return verdict;
  }

  it('is whole as long as nobody touches it', async () => {
    expect(await verdictAfter(() => undefined)).toEqual({ intact: true, length: 5 });
  });

  it('shows an entry that was changed', async () => {
    const verdict = await verdictAfter((db, area) =>
      db
        .prepare(
          `UPDATE change_set SET body = replace(body, 'account-1', 'account-2')
           WHERE id = (SELECT change_set FROM chain_link WHERE scope = ? AND sequence = 3)`,
        )
        .run(area),
    );
    expect(verdict).toEqual({ intact: false, sequence: 3, reason: 'WRONG_HASH' });
  });

  it('shows an entry that was taken out', async () => {
    const verdict = await verdictAfter((db, area) =>
      db.prepare('DELETE FROM chain_link WHERE scope = ? AND sequence = 2').run(area),
    );
    expect(verdict).toEqual({ intact: false, sequence: 2, reason: 'GAP' });
  });

  it('shows an entry that was put in the place of another with a hash of its own', async () => {
    const verdict = await verdictAfter((db, area) => {
      const at = `(SELECT change_set FROM chain_link WHERE scope = ? AND sequence = 4)`;
      db.prepare(`UPDATE change_set SET body = json_set(body, '$.links[0].previousHash', 'x') WHERE id = ${at}`).run(
        area,
      );
    });
    expect(verdict).toEqual({ intact: false, sequence: 4, reason: 'BROKEN_LINK' });
  });
});
