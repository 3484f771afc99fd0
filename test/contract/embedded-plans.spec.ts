import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DATABASE_FILE, openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import * as queries from '../../server/src/graph-store/embedded/queries.js';
import { sampleArea, sampleId } from '../support/sample-areas.js';

const TEXTS: readonly (readonly [string, string])[] = Object.entries({
  ...queries.RECORDS,
  ...prefixed('list', queries.LISTS),
  ...prefixed('search', queries.SEARCHES),
  ...prefixed('graph', queries.GRAPH),
  ...prefixed('log', queries.LOG),
  ...prefixed('versions', queries.VERSIONS),
  ...prefixed('state', queries.STATE),
});

function prefixed(prefix: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]));
}

describe('query plans of the embedded engine', () => {
  let directory: string;
  let db: DatabaseSync;

  const plan = (text: string): readonly string[] =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${text}`)
      .all()
      .map((row) => String(row['detail']));
  /** Steps that read a whole table; lists given as JSON, text matches and a query's own interim results are none. */
  const scans = (text: string): readonly string[] =>
    plan(text).filter(
      (step) => /\bSCAN\b/.test(step) && !/VIRTUAL TABLE INDEX|SCAN (hit|found|\(subquery|CONSTANT)/.test(step),
    );

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'netz-plans-'));
    const engine = await openEmbeddedEngine(directory);
    await engine.importAll(sampleArea(0, 20));
    await engine.close();
    db = new DatabaseSync(join(directory, DATABASE_FILE));
  });
  afterAll(() => {
    db.close();
    rmSync(directory, { recursive: true });
  });

  it.each(TEXTS)('%s reads no whole table', (_name, text) => {
    expect(scans(text)).toEqual([]);
  });

  it('would show a scan if there were one', () => {
    expect(scans(queries.DUMP.state)).not.toEqual([]);
    expect(scans('SELECT id FROM record WHERE from_id = ?1')).not.toEqual([]);
  });

  it('does not sort the pages of lists, whose index has their order', () => {
    for (const text of [queries.LISTS.kind, queries.LISTS.kindInArea, queries.LISTS.kindInAreaWhere]) {
      expect(plan(text).filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
    }
  });
});

describe('search in a large area of the embedded engine', () => {
  it('finds the same by trigrams as a small one by looking through its texts', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'netz-search-'));
    const engine = await openEmbeddedEngine(directory);
    const [large, small] = [sampleId(0, 'a'), sampleId(1, 'a')];
    await engine.importAll(sampleArea(0, 2_100));
    await engine.importAll(sampleArea(1, 200));
    const found = (areas: readonly string[], words: readonly string[]) =>
      engine.read(async (read) => {
        const hits = await read.search({ kinds: ['Organisation'], areas, words, limit: 5 });
        return hits.map(({ record, rank }) => [String(record.values['name']).replace(/ \dx/, ' '), rank]);
      });
    for (const words of [['schaft', '199'], ['verein', 'fuer', '0x17'], ['1x17'], ['schaft', '17']]) {
      const inLarge = await found([large], words);
      const inSmall = await found(
        [small],
        words.map((word) => word.replace('0x', '1x')),
      );
      if (words[0] === '1x17') expect([inLarge, inSmall.length]).toEqual([[], 5]);
      else expect(inLarge[0]).toEqual(inSmall[0]);
    }
    await engine.close();
    rmSync(directory, { recursive: true });
  }, 30_000);
});
