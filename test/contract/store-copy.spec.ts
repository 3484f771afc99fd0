import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeCopy } from '../../server/src/commands/store-copy/copy.js';
import { createTally } from '../../server/src/commands/store-copy/digest.js';
import { readSettings } from '../../server/src/config/index.js';
import { openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import type { DumpEntry, GraphEngine } from '../../server/src/graph-store/engine.port.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { area, citation, context, organisation, person, source, storeOptions, tie } from '../builders/store.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { dump } from './parts/setup.js';

describeWithNeo4j('store:copy', (target) => {
  let folder: string;
  let said: string[];

  const settings = (extra: Readonly<Record<string, string>> = {}) =>
    readSettings({
      NEO4J_URI: target.uri,
      NEO4J_USER: target.user,
      NEO4J_PASSWORD: target.password,
      QN_DATA: join(folder, 'data'),
      ...extra,
    });
  const run = (...words: string[]) => storeCopy(words, settings(), (line) => said.push(line));
  const within = async <T>(engine: GraphEngine, use: (engine: GraphEngine) => Promise<T>): Promise<T> => {
    try {
      return await use(engine);
    } finally {
      await engine.close();
    }
  };
  const contents = async (directory: string) => within(await openEmbeddedEngine(join(folder, directory)), dump);
  const contentsOfNeo4j = async () => within(await openNeo4jEngine(target), dump);
  const emptyNeo4j = async () =>
    within(await openNeo4jEngine(target, { halfImported: true }), (engine) => engine.clear());

  /** A store with every sort of thing in it: ties, references to them, lists, what was changed and what was deleted. */
  const fill = async (directory: string): Promise<void> => {
    mkdirSync(join(folder, directory), { recursive: true });
    const store = await openGraphStore(await openEmbeddedEngine(join(folder, directory)), storeOptions());
    await store.write(context(), async (write) => {
      const home = (await write.create(area())).id;
      const other = (await write.create(area({ name: 'Nordstadt', parent: home }))).id;
      const actors: string[] = [];
      for (const name of ['Müller & Söhne', 'Çay Evi „Güneş“', 'مقهى الجيران', '👩🏽‍🌾 Garten', 'Weg damit']) {
        const topics = ['Bildung', 'Kultur'];
        actors.push((await write.create(organisation({ name, topics, areas: [other, home] }))).id);
      }
      const [a = '', b = ''] = actors;
      const carrier = (await write.create(person({ areas: [home], note: 'ruft gern zurück\n\t„Ü“' }))).id;
      const bond = await write.createTie(tie(a, b, { area: home, carriedByFrom: carrier, since: '2020-05' }));
      const report = (await write.create(source({ areas: [home] }))).id;
      await write.create(citation({ area: home, fact: bond.id, source: report, quote: 'arbeiten zusammen' }));
    });
    await store.write(context(), async (write) => {
      const [first] = await write.list({ kinds: ['Organisation'], limit: 1 });
      if (first) await write.update(first.id, first.version, { description: 'Neu beschrieben.', topics: null });
    });
    await store.write(context(), async (write) => {
      const [gone] = await write.search({ kinds: ['Organisation'], words: ['weg'], limit: 1 });
      if (gone) await write.delete(gone.record.id, gone.record.version);
    });
    await store.writeState((write) => write.putState('arrangement', 'map', { rings: [1, 2.5, null], ß: true }));
    await store.close();
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'netz-copy-'));
    said = [];
    await emptyNeo4j();
  }, 60_000);

  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await emptyNeo4j();
  }, 60_000);

  it('moves an installation up and back without loss', async () => {
    await fill('data');
    const original = await contents('data');
    expect(await run('--from', 'embedded', '--to', 'neo4j')).toBe(0);
    expect(await contentsOfNeo4j()).toEqual(original);
    expect(await run('--from', 'neo4j', '--to', 'embedded', '--data', join(folder, 'back'))).toBe(0);
    expect(await contents('back')).toEqual(original);
    expect(said).toEqual([
      expect.stringMatching(/^Übertragen und verglichen: 10 Einträge, 13 Fassungen, 3 Änderungen\.$/),
      said[0],
    ]);
  }, 60_000);

  it('goes on with the same chain and the same search on the other side', async () => {
    await fill('data');
    await run('--from', 'embedded', '--to', 'neo4j');
    const store = await openGraphStore(await openNeo4jEngine(target), storeOptions());
    const written = await store.write(context(), async (write) => {
      const [hit] = await write.search({ kinds: ['Organisation'], words: ['mueller'], limit: 5 });
      if (!hit) throw new Error('Nothing found.');
      return write.update(hit.record.id, hit.record.version, { name: 'Müller und Töchter' });
    });
    expect(written.changeSet?.links.map(({ sequence }) => sequence)).toEqual([4, 4]);
    await store.close();
  }, 60_000);

  it('asks before it replaces what the target holds', async () => {
    await fill('data');
    await fill('other');
    await run('--from', 'embedded', '--to', 'neo4j');
    const before = await contentsOfNeo4j();
    expect(await run('--from', 'embedded', '--to', 'neo4j', '--data', join(folder, 'other'))).toBe(1);
    expect(said.at(-1)).toBe('Neo4j ist nicht leer; mit --replace wird der Inhalt ersetzt.');
    expect(await contentsOfNeo4j()).toEqual(before);
    expect(await run('--from', 'embedded', '--to', 'neo4j', '--data', join(folder, 'other'), '--replace')).toBe(0);
    expect(await contentsOfNeo4j()).toEqual(await contents('other'));
  }, 60_000);

  it('completes what was broken off before', async () => {
    await fill('data');
    const half = async function* (): AsyncGenerator<DumpEntry> {
      yield { type: 'state', namespace: 'half', key: 'a', value: 1 };
      throw new Error('Killed.');
    };
    await expect(within(await openNeo4jEngine(target), (engine) => engine.importAll(half()))).rejects.toThrow(
      'Killed.',
    );
    expect(await run('--from', 'embedded', '--to', 'neo4j')).toBe(1);
    expect(said.at(-1)).toContain('--replace');
    expect(await run('--from', 'embedded', '--to', 'neo4j', '--replace')).toBe(0);
    expect(await contentsOfNeo4j()).toEqual(await contents('data'));
  }, 60_000);

  it('wants the server stopped', async () => {
    await fill('data');
    await within(await openEmbeddedEngine(join(folder, 'data')), async () => {
      expect(await run('--from', 'embedded', '--to', 'neo4j')).toBe(1);
    });
    expect(said).toEqual([expect.stringContaining('wird schon von einem anderen laufenden Programm benutzt')]);
  }, 60_000);

  it.each([
    [['--from', 'embedded'], 'Aufruf:'],
    [['--from', 'neo4j', '--to', 'neo4j'], 'Quelle und Ziel sind gleich.'],
    [['--from', 'sqlite', '--to', 'neo4j'], '„--from“ geht so nicht.'],
    [['--from', 'embedded', '--to', 'neo4j'], 'liegt keine Datenbank.'],
    [['--from', 'neo4j', '--to', 'embedded'], 'Neo4j ist leer'],
  ])('answers %j with one sentence', async (words, sentence) => {
    expect(await run(...words)).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
    if (words.length === 4) expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('says which settings name the Neo4j', async () => {
    await fill('data');
    const code = await storeCopy(['--from', 'embedded', '--to', 'neo4j'], settings({ NEO4J_URI: '' }), (line) =>
      said.push(line),
    );
    expect([code, said[0]]).toEqual([1, expect.stringContaining('NEO4J_URI')]);
  });

  it('notices a single differing value, whatever the order', () => {
    const state = (key: string, value: unknown): DumpEntry => ({ type: 'state', namespace: 'a', key, value });
    const digest = (...entries: DumpEntry[]) => {
      const tally = createTally();
      for (const entry of entries) tally.add(entry);
      return tally.inventory().digest;
    };
    const one = digest(state('x', 1), state('y', 2));
    expect(digest(state('y', 2), state('x', 1))).toBe(one);
    expect(digest(state('x', 2), state('y', 1))).not.toBe(one);
    expect(digest(state('x', 1), state('y', 2), state('y', 2))).not.toBe(one);
  });
});
