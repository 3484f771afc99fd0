import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openWritingConnection } from '../../server/src/graph-store/embedded/connection.js';
import { DATABASE_FILE, openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import { ENGINE_MIGRATIONS } from '../../server/src/graph-store/embedded/migrations/index.js';
import {
  DataDirectoryInUse,
  DataDirectoryReadOnly,
  DatabaseDamaged,
  DatabaseTooNew,
} from '../../server/src/graph-store/errors.js';
import { MODEL_MIGRATIONS, migrateModel } from '../../server/src/graph-store/migrations/index.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { StoreUnavailable } from '../../server/src/kernel/errors.js';
import * as build from '../builders/store.js';
import { dump, failure } from './parts/setup.js';

describe('the data directory of the embedded engine', () => {
  let directory: string;
  const file = (): string => join(directory, DATABASE_FILE);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'netz-files-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  /** Leaves a closed store with an area and 200 organisations. */
  async function filled(): Promise<void> {
    const store = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    await store.write(build.context(), async (write) => {
      const { id } = await write.create(build.area());
      for (let n = 0; n < 200; n += 1) {
        await write.create(
          build.organisation({ name: `Verein ${String(n)}`, description: 'x'.repeat(500), areas: [id] }),
        );
      }
    });
    await store.close();
  }

  it('is made where there is none, for the owner alone', async () => {
    const inner = join(directory, 'a', 'b');
    const engine = await openEmbeddedEngine(inner);
    expect(statSync(inner).mode & 0o777).toBe(0o700);
    expect(statSync(join(inner, DATABASE_FILE)).mode & 0o777).toBe(0o600);
    await engine.close();
  });

  it('keeps its file with write-ahead log, every commit synchronised, foreign keys on, read back', async () => {
    await filled();
    const connection = openWritingConnection(file());
    const setting = (name: string) => connection.one(`PRAGMA ${name}`)?.[name];
    expect(['journal_mode', 'synchronous', 'foreign_keys'].map(setting)).toEqual(['wal', 2, 1]);
    connection.close();
  });

  it('is refused to a second opening, which names the process that has it', async () => {
    const engine = await openEmbeddedEngine(directory);
    const error = await failure(openEmbeddedEngine(directory));
    expect(error).toBeInstanceOf(DataDirectoryInUse);
    expect(error).toMatchObject({ processId: process.pid });
    await engine.close();
    await (await openEmbeddedEngine(directory)).close();
  });

  it('is refused while another process holds it, and free again when that was killed', async () => {
    await filled();
    const script = `
      const { DatabaseSync } = require('node:sqlite');
      const lock = new DatabaseSync(${JSON.stringify(join(directory, 'netz.lock'))});
      lock.exec('BEGIN EXCLUSIVE');
      require('node:fs').writeFileSync(${JSON.stringify(join(directory, 'netz.pid'))}, String(process.pid));
      process.stdout.write('held');
      process.kill(process.pid, 'SIGSTOP');`;
    const holder = spawn(process.execPath, ['--no-warnings', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(await failure(openEmbeddedEngine(directory))).toMatchObject({
      code: 'DATA_DIRECTORY_IN_USE',
      processId: holder.pid,
    });
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    await (await openEmbeddedEngine(directory)).close();
  });

  it('is refused where it cannot be written to', async () => {
    writeFileSync(join(directory, 'file'), '');
    const below = await failure(openEmbeddedEngine(join(directory, 'file', 'data')));
    expect(below).toBeInstanceOf(DataDirectoryReadOnly);
    if (process.geteuid?.() === 0) {
      // Rights do not bind root, so the check is done as nobody.
      process.seteuid?.(65_534);
      try {
        expect(await failure(openEmbeddedEngine(directory))).toBeInstanceOf(DataDirectoryReadOnly);
      } finally {
        process.seteuid?.(0);
      }
    } else {
      chmodSync(directory, 0o500);
      expect(await failure(openEmbeddedEngine(directory))).toBeInstanceOf(DataDirectoryReadOnly);
      chmodSync(directory, 0o700);
    }
  });

  it.each([
    ['emptied', () => truncateSync(file(), 0)],
    ['cut short', () => truncateSync(file(), statSync(file()).size - 8_192)],
    ['overwritten at its start', () => overwrite(file(), 0, 100)],
    ['overwritten in the middle', () => overwrite(file(), 4_096 * 4, 4_096 * 8)],
    ['a text', () => writeFileSync(file(), 'Das ist keine Datenbank. '.repeat(400))],
    ['a database of another program', () => another(file())],
    ['gone while its log is there', () => orphanLog(file())],
  ])('is refused when the file is %s, and left as it is', async (_name, damage) => {
    await filled();
    damage();
    const before = readdirSync(directory).filter((name) => name.startsWith(DATABASE_FILE));
    const content = digest(file());
    const error = await failure(openEmbeddedEngine(directory));
    expect(error).toBeInstanceOf(DatabaseDamaged);
    expect((error as Error).message).toContain(DATABASE_FILE);
    expect(digest(file())).toBe(content);
    for (const name of before) expect(readdirSync(directory)).toContain(name);
  });

  it('is opened again after a first start that was killed before its file was in place', async () => {
    writeFileSync(`${file()}.new`, 'half a file');
    await (await openEmbeddedEngine(directory)).close();
    expect(readdirSync(directory)).not.toContain(`${DATABASE_FILE}.new`);
  });

  it('is refused to an older program, with both versions', async () => {
    await filled();
    const newer = [...ENGINE_MIGRATIONS, { version: 2, statements: ['CREATE TABLE later (id TEXT)'] }];
    await (await openEmbeddedEngine(directory, { migrations: newer })).close();
    const error = await failure(openEmbeddedEngine(directory));
    expect(error).toBeInstanceOf(DatabaseTooNew);
    expect(error).toMatchObject({ found: 2, known: 1 });
  });

  it('is brought up to date step by step, after a copy of it was laid aside', async () => {
    await filled();
    const step = (version: number) => ({ version, statements: [`CREATE TABLE t${String(version)} (id TEXT)`] });
    const newer = [...ENGINE_MIGRATIONS, step(2), step(3)];
    await (await openEmbeddedEngine(directory, { migrations: newer })).close();
    const db = new DatabaseSync(file());
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 });
    expect(db.prepare(`SELECT count(*) AS n FROM t2, t3`).get()).toEqual({ n: 0 });
    db.close();
    const copy = new DatabaseSync(`${file()}.before-0002`);
    expect(copy.prepare('SELECT count(*) AS n FROM record').get()).toEqual({ n: 201 });
    expect(copy.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    copy.close();
  });

  it('keeps the old version when a step fails', async () => {
    await filled();
    const broken = [...ENGINE_MIGRATIONS, { version: 2, statements: ['CREATE TABLE t2 (id TEXT)', 'NOT SQL'] }];
    await failure(openEmbeddedEngine(directory, { migrations: broken }));
    const store = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    expect(await store.read((read) => read.count({ kinds: ['Organisation'] }))).toBe(200);
    await store.close();
  });

  it('fails writes with a clear sentence on a full disk, goes on reading, and works again when there is room', async () => {
    const engine = await openEmbeddedEngine(directory, { maxPages: 200 });
    const store = await openGraphStore(engine, build.storeOptions());
    const { result: home } = await store.write(build.context(), (write) => write.create(build.area()));
    /** Writes ballast of this size until that fails, and returns the error. */
    const fill = async (size: number): Promise<unknown> => {
      for (let n = 0; n < 1_000; n += 1) {
        const put = store.writeState((write) =>
          write.putState('ballast', `${String(size)} ${String(n)}`, 'x'.repeat(size)),
        );
        const error = await put.then(
          () => null,
          (fault: unknown) => fault,
        );
        if (error) return error;
      }
      return null;
    };
    await fill(50_000);
    const error = await fill(1_000);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toContain('voll');
    const before = await dump(engine);
    const large = (write: Parameters<Parameters<typeof store.write>[1]>[0]) =>
      write.update(home.id, 1, {
        externalKeys: Array.from({ length: 50 }, (_, n) => `${String(n)}${'k'.repeat(290)}`),
      });
    expect(await failure(store.write(build.context(), large))).toBeInstanceOf(StoreUnavailable);
    expect(await dump(engine)).toEqual(before);
    expect(await store.read((read) => read.get([home.id]))).toEqual([home]);
    await store.writeState(async (write) => {
      for (const { key } of await write.listState('ballast', 10)) await write.deleteState('ballast', key);
    });
    expect((await store.write(build.context(), large)).result.version).toBe(2);
    await store.close();
  });

  it('gives one committed state to a read from its first to its last query', async () => {
    const store = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    const { result: home } = await store.write(build.context(), (write) => write.create(build.area()));
    await store.read(async (read) => {
      const before = await read.get([home.id]);
      await store.write(build.context(), (write) => write.update(home.id, 1, { name: 'Neu' }));
      expect(await read.get([home.id])).toEqual(before);
    });
    expect((await store.read((read) => read.get([home.id])))[0]?.version).toBe(2);
    await store.close();
  });

  it('refuses a write within a write, and calls after the end of a transaction', async () => {
    const store = await openGraphStore(await openEmbeddedEngine(directory), build.storeOptions());
    const inner = () => store.write(build.context(), (write) => write.create(build.area()));
    await expect(store.write(build.context(), inner)).rejects.toThrow('write within a write');
    let late: (() => Promise<unknown>) | undefined;
    await store.write(build.context(), (write) => {
      late = () => write.create(build.area());
      return Promise.resolve();
    });
    await expect(late?.()).rejects.toThrow('over');
    expect(await store.read((read) => read.count({ kinds: ['Area'] }))).toBe(0);
    await store.close();
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    await store.close();
  });

  it('carries the steps of the model out once, and refuses a newer model', async () => {
    const engine = await openEmbeddedEngine(directory);
    const step = {
      version: 2,
      name: 'note',
      up: (write: { putState(namespace: string, key: string, value: unknown): Promise<void> }) =>
        write.putState('note', 'count', 1),
    };
    expect(await migrateModel(engine)).toEqual([1]);
    expect(await migrateModel(engine, [...MODEL_MIGRATIONS, step])).toEqual([2]);
    expect(await migrateModel(engine, [...MODEL_MIGRATIONS, step])).toEqual([]);
    expect(await engine.read((read) => read.getState('note', 'count'))).toBe(1);
    expect(await failure(migrateModel(engine))).toBeInstanceOf(DatabaseTooNew);
    await engine.close();
  });

  it('leaves neither record nor version of a step of the model that fails', async () => {
    const engine = await openEmbeddedEngine(directory);
    const broken = {
      version: 2,
      name: 'broken',
      up: async (write: { putState(namespace: string, key: string, value: unknown): Promise<void> }) => {
        await write.putState('note', 'count', 1);
        throw new Error('broken');
      },
    };
    await expect(migrateModel(engine, [...MODEL_MIGRATIONS, broken])).rejects.toThrow('broken');
    expect(await engine.read((read) => read.getState('note', 'count'))).toBeNull();
    expect(await migrateModel(engine)).toEqual([]);
    await engine.close();
  });
});

const digest = (path: string): string | null =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;

function overwrite(path: string, from: number, length: number): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, from);
  closeSync(handle);
}

function another(path: string): void {
  rmSync(path);
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE other (id TEXT)');
  db.close();
}

function orphanLog(path: string): void {
  copyFileSync(path, `${path}-wal`);
  rmSync(path);
}
