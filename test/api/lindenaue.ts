import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { loadContinuationExamples } from '../../server/src/features/continuation/index.js';
import { loadExamples } from '../../server/src/features/import/index.js';
import type { House } from './house.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Loads Lindenaue as the program does at its first start, alone or with the other example areas, and gives its id. */
export async function loadLindenaue(
  { store, admin }: Pick<House, 'store' | 'admin'>,
  { withOthers = false } = {},
): Promise<string> {
  const vocabularies = new VocabularySet();
  await loadExamples(store, vocabularies, withOthers ? EXAMPLES : join(EXAMPLES, 'musterquartier-lindenaue'));
  await loadContinuationExamples(store, vocabularies, EXAMPLES);
  const { areas } = await admin.query<'areas'>('{ areas { id name } }', {});
  return areas.find(({ name }) => name === 'Musterquartier Lindenaue')?.id ?? '';
}
