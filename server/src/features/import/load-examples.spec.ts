import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { openEmbeddedEngine } from '../../graph-store/embedded/index.js';
import { createGraphStore } from '../../graph-store/index.js';
import { SYSTEM_CLOCK } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { loadExamples } from './load-examples.js';

const EXAMPLES = join(import.meta.dirname, '../../../../examples');

it('loads the six example areas into a store, and a second time changes nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'qn-examples-'));
  const vocabularies = new VocabularySet();
  const store = createGraphStore(await openEmbeddedEngine(directory), { vocabularies, clock: SYSTEM_CLOCK, newId });
  try {
    expect(await loadExamples(store, vocabularies, EXAMPLES)).toBe(6);
    const { areas, sequences } = await store.read(async (read) => {
      const found = await read.list({ kinds: ['Area'], limit: 20 });
      const heads = await Promise.all(found.map(({ id }) => read.chainHead(id)));
      return { areas: found.map(({ values }) => values['name']), sequences: heads.map(({ sequence }) => sequence) };
    });
    expect(areas).toHaveLength(6);
    expect(areas).toContain('Musterquartier Lindenaue');
    expect(sequences).toEqual([1, 1, 1, 1, 1, 1]);
    await loadExamples(store, vocabularies, EXAMPLES);
    const again = await store.read(async (read) => read.list({ kinds: ['Area'], limit: 20 }));
    const heads = await store.read((read) => Promise.all(again.map(({ id }) => read.chainHead(id))));
    expect(heads.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 1, 1, 1]);
  } finally {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
});
