import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { openEmbeddedEngine } from '../../../graph-store/embedded/index.js';
import { createGraphStore } from '../../../graph-store/index.js';
import { SYSTEM_CLOCK } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { loadExamples } from '../../import/index.js';
import { readBook } from '../read-book.js';
import { loadContinuationExamples } from './load-example.js';

const EXAMPLES = join(import.meta.dirname, '../../../../../examples');

it('fills the invented quarter in one change set, and a second time changes nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'qn-continuation-'));
  const vocabularies = new VocabularySet();
  const store = createGraphStore(await openEmbeddedEngine(directory), { vocabularies, clock: SYSTEM_CLOCK, newId });
  try {
    await loadExamples(store, vocabularies, EXAMPLES);
    expect(await loadContinuationExamples(store, vocabularies, EXAMPLES)).toBe(1);
    const area = await store.read(async (read) => (await read.list({ kinds: ['TaskPlan'], limit: 1 }))[0]);
    const id = String(area?.values['area']);
    const book = await store.read((read) => readBook(read, id));
    expect([book.plans.length, book.candidates.length, book.anchors.length, book.steps.length]).toEqual([8, 6, 4, 8]);
    const said = new Set(book.offers.map(({ willingness }) => willingness));
    expect([...said].sort()).toEqual(
      ['COMMITTED', 'CONDITIONAL', 'DECLINED', 'NOT_ASKED', 'NO_ANSWER', 'SIGNALLED'].sort(),
    );
    expect(book.tieHandovers.filter(({ state }) => state === 'HANDED_OVER')).toHaveLength(9);
    const head = () => store.read((read) => read.chainHead(id));
    const before = await head();
    expect(await loadContinuationExamples(store, vocabularies, EXAMPLES)).toBe(0);
    expect(await head()).toEqual(before);
  } finally {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
});
