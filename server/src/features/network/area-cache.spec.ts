import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { openEmbeddedEngine } from '../../graph-store/embedded/index.js';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { openGraphStore } from '../../graph-store/store.js';
import { AreaCache } from './area-cache.js';
import { KeptBeside, LeastRecentlyUsed } from './least-recently-used.js';

describe('the cache of areas', () => {
  let directory: string;
  let store: GraphStore;
  let loads: string[];
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'qn-cache-'));
    store = await openGraphStore(await openEmbeddedEngine(directory), { vocabularies: new VocabularySet() });
  });
  beforeEach(() => {
    loads = [];
  });
  afterAll(async () => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  });

  const newArea = async (): Promise<string> => {
    const values = { name: 'Gebiet', nature: 'REAL' };
    const context = { by: 'test', area: null, command: 'area.create' };
    return (await store.write(context, (write) => write.create({ kind: 'Area', values }))).result.id;
  };
  const rename = (id: string, version: number) =>
    store.write({ by: 'test', area: id, command: 'area.update' }, (write) =>
      write.update(id, version, { name: `Gebiet ${version}` }),
    );
  const cacheWith = (maxWeight: number, relatedAreas: readonly string[] = []) =>
    new AreaCache(
      store,
      async (_read, area, sequence) => {
        loads.push(area);
        return { value: `${area} ${sequence}`, weight: 1, relatedAreas };
      },
      maxWeight,
    );

  it('loads an area once, and again after it changed', async () => {
    const area = await newArea();
    const cache = cacheWith(10);
    expect([await cache.get(area), await cache.get(area)]).toEqual([`${area} 1`, `${area} 1`]);
    expect(loads).toHaveLength(1);
    await rename(area, 1);
    expect(await cache.get(area)).toBe(`${area} 2`);
    expect(loads).toHaveLength(2);
  });

  it('loads again when a related area changed, not when any other did', async () => {
    const [area, related, other] = [await newArea(), await newArea(), await newArea()];
    const cache = cacheWith(10, [related]);
    await cache.get(area);
    await rename(other, 1);
    await cache.get(area);
    expect(loads).toHaveLength(1);
    await rename(related, 1);
    await cache.get(area);
    expect(loads).toHaveLength(2);
  });

  it('drops the least recently used areas beyond its bound', async () => {
    const [a, b, c] = [await newArea(), await newArea(), await newArea()];
    const cache = cacheWith(2);
    for (const area of [a, b, a, c, a]) await cache.get(area);
    expect(loads).toEqual([a, b, c]);
    await cache.get(b);
    expect(loads).toEqual([a, b, c, b]);
  });

  it('loads anew when the area changed while it was read', async () => {
    const area = await newArea();
    let disturbed = false;
    const cache = new AreaCache(
      store,
      async (_read, id, sequence) => {
        loads.push(id);
        if (!disturbed) {
          disturbed = true;
          await rename(id, 1);
        }
        return { value: sequence, weight: 1, relatedAreas: [] };
      },
      10,
    );
    await cache.get(area);
    // whatever the engine showed meanwhile, what is kept is what stands in the store
    expect(await cache.get(area)).toBe(2);
  });
});

describe('what is kept of computations', () => {
  it('is computed once by key, and the least recently used goes', () => {
    const kept = new LeastRecentlyUsed<number>(2);
    let computed = 0;
    const ask = (key: string) => kept.get(key, () => (computed += 1));
    for (const key of ['a', 'b', 'a', 'c', 'a']) ask(key);
    expect(computed).toBe(3);
    ask('b');
    expect(computed).toBe(4);
  });

  it('belongs to the object that it was computed from', () => {
    const kept = new KeptBeside<string>(5);
    const [one, other] = [{}, {}];
    expect(kept.get(one, 'k', () => 'one')).toBe('one');
    expect(kept.get(other, 'k', () => 'other')).toBe('other');
    expect(kept.get(one, 'k', () => 'again')).toBe('one');
  });
});
