import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadContinuationExamples } from '../features/continuation/index.js';
import { loadExamples } from '../features/import/index.js';
import type { StoreRead } from '../graph-store/graph-store.port.js';
import type { Foundation } from './core.module.js';

/** The files of the example areas; the same path from src and from dist. */
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const NAMESPACE = 'installation';
const KEY = 'examples';

/**
 * Loads the example areas into a store that was never written to, unless an empty one is wanted. Gives their number. A start
 * that was broken off in between is completed by the next: what is there already is left as it is.
 */
export async function loadExamplesOnce({ settings, store, vocabularies }: Foundation): Promise<number> {
  if (settings.empty || !existsSync(EXAMPLES) || !(await store.read(wantsExamples))) return 0;
  await store.writeState((write) => write.putState(NAMESPACE, KEY, 'loading'));
  const loaded = await loadExamples(store, vocabularies, EXAMPLES);
  await loadContinuationExamples(store, vocabularies, EXAMPLES);
  await store.writeState((write) => write.putState(NAMESPACE, KEY, 'loaded'));
  return loaded;
}

async function wantsExamples(read: StoreRead): Promise<boolean> {
  const state = await read.getState(NAMESPACE, KEY);
  if (state !== null && state !== undefined) return state === 'loading';
  return (await read.count({ kinds: ['Area', 'Account'] })) === 0;
}
