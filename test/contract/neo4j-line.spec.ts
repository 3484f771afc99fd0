import type { EngineRead, EngineWrite, GraphEngine } from '../../server/src/graph-store/engine.port.js';
import type { GraphStore } from '../../server/src/graph-store/graph-store.port.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { StoreUnavailable } from '../../server/src/kernel/errors.js';
import * as build from '../builders/store.js';
import { openBoltProxy } from '../support/bolt-proxy.js';
import type { BoltProxy } from '../support/bolt-proxy.js';
import { describeWithNeo4j } from '../support/neo4j.js';

const CONTEXT = build.context();

describeWithNeo4j('The engine on Neo4j, when the line fails,', (target) => {
  let engine: GraphEngine;
  let store: GraphStore;
  let area: string;

  const stored = async (id: string) => (await engine.read((read) => read.get([id])))[0];

  beforeAll(async () => {
    engine = await openNeo4jEngine(target);
    await engine.clear();
    store = await openGraphStore(engine, build.storeOptions());
  }, 60_000);
  beforeEach(async () => {
    area = (await store.write(CONTEXT, (write) => write.create(build.area()))).result.id;
  });
  afterAll(async () => {
    await engine.clear();
    await store.close();
  }, 60_000);

  let proxy: BoltProxy;
  let remote: GraphEngine;
  let remoteStore: GraphStore;

  const timed = async (work: Promise<unknown>): Promise<{ readonly error: unknown; readonly ms: number }> => {
    const began = performance.now();
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    return { error, ms: performance.now() - began };
  };
  const readHead = () => remote.read((read: EngineRead) => read.chainHead(area));
  const writeState = () => remote.write((write: EngineWrite) => write.putState('test', 'line', 1));
  const changeSets = async () => engine.read((read) => read.changeSets(area, 0, 100));

  beforeEach(async () => {
    proxy = await openBoltProxy(target.uri);
    remote = await openNeo4jEngine({ ...target, uri: proxy.uri });
    remoteStore = await openGraphStore(remote, build.storeOptions());
  });

  afterEach(async () => {
    await remoteStore.close();
    await proxy.close();
  });

  it('says within 5 seconds that the database is down, and works again when it is back', async () => {
    await proxy.down();
    for (const { error, ms } of await Promise.all([timed(readHead()), timed(writeState())])) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(ms).toBeLessThan(5_000);
    }
    await proxy.up();
    await expect(readHead()).resolves.toMatchObject({ scope: area });
    await expect(writeState()).resolves.toBeUndefined();
  }, 20_000);

  it('says within 5 seconds that a database does not answer, and works again within 10 when it does', async () => {
    await readHead();
    proxy.hang();
    for (const { error, ms } of await Promise.all([timed(readHead()), timed(writeState())])) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(ms).toBeLessThan(5_000);
    }
    await proxy.up();
    const { error, ms } = await timed(readHead());
    expect(error).toBeNull();
    expect(ms).toBeLessThan(10_000);
    await expect(writeState()).resolves.toBeUndefined();
  }, 20_000);

  it('does not open on an address where nothing listens', async () => {
    await proxy.down();
    const { error, ms } = await timed(openNeo4jEngine({ ...target, uri: proxy.uri }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(ms).toBeLessThan(5_000);
  }, 20_000);

  it('reads again when the line breaks once', async () => {
    await readHead();
    proxy.cut();
    await expect(readHead()).resolves.toMatchObject({ scope: area });
  });

  it('runs a write again whose line broke before the commit', async () => {
    let runs = 0;
    const { result } = await remoteStore.write(CONTEXT, async (write) => {
      runs += 1;
      const created = await write.create(build.organisation({ areas: [area] }));
      if (runs === 1) proxy.cut();
      return created;
    });
    expect(runs).toBe(2);
    expect(await stored(result.id)).toMatchObject({ version: 1 });
  });

  it('finds a write whose answer to the commit was lost, and does not repeat it', async () => {
    const before = (await changeSets()).length;
    let runs = 0;
    const { result, changeSet } = await remoteStore.write({ ...CONTEXT, area }, async (write) => {
      runs += 1;
      const created = await write.create(build.organisation({ areas: [area] }));
      proxy.breakNextCommit('after');
      return created;
    });
    expect(runs).toBe(1);
    expect(await stored(result.id)).toMatchObject({ version: 1 });
    expect((await changeSets()).slice(before)).toEqual([changeSet]);
  });

  it('repeats a write whose commit never reached the database', async () => {
    const before = (await changeSets()).length;
    let runs = 0;
    const { result } = await remoteStore.write({ ...CONTEXT, area }, async (write) => {
      runs += 1;
      const created = await write.create(build.organisation({ areas: [area] }));
      if (runs === 1) proxy.breakNextCommit('before');
      return created;
    });
    expect(runs).toBe(2);
    expect(await stored(result.id)).toMatchObject({ version: 1 });
    expect(await changeSets()).toHaveLength(before + 1);
  });

  it('admits that it does not know when the database is gone after the commit was sent', async () => {
    const writing = remoteStore.write({ ...CONTEXT, area }, async (write) => {
      const created = await write.create(build.organisation({ areas: [area] }));
      proxy.breakNextCommit('after', true);
      return created;
    });
    const { error, ms } = await timed(writing);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(String(error)).toContain('Ob Ihre letzte Änderung gespeichert ist');
    expect(ms).toBeLessThan(5_000);
  }, 20_000);
});
