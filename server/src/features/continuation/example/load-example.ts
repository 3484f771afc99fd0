import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GraphStore, StoreRead } from '../../../graph-store/graph-store.port.js';
import { listAll, textsOf } from '../../records/index.js';
import { parseExample } from './example-file.js';
import { writeExample } from './write-example.js';

const FILE = 'verstetigung.json';

/**
 * Loads the Verstetigung of every example area below a directory, each as one change set, after the sheets of the area were
 * imported. An area that has a task already is left as it is. Gives the number of areas that were filled.
 */
export async function loadContinuationExamples(
  store: GraphStore,
  vocabularies: VocabularySet,
  directory: string,
): Promise<number> {
  const paths = (await readdir(directory, { recursive: true })).filter((path) => basename(path) === FILE).sort();
  let filled = 0;
  for (const path of paths) {
    const file = parseExample(await readFile(join(directory, path), 'utf8'));
    const area = await store.read((read) => emptyArea(read, file.gebiet));
    if (area === null) continue;
    const context = { by: 'system', area, command: 'continuation.load' };
    // the dates of an example are those of its story, whatever day it is loaded on
    await store.write(context, (write) => writeExample(write, { area, vocabularies, today: null }, file));
    filled += 1;
  }
  return filled;
}

/** The area with a key of the import, if nothing of its Verstetigung is entered yet. */
async function emptyArea(read: StoreRead, key: string): Promise<string | null> {
  const areas = await listAll(read, { kinds: ['Area'] });
  const area = areas.find((record) => textsOf(record, 'externalKeys').includes(`${record.id}/gebiete/${key}`));
  if (!area) return null;
  return (await read.count({ kinds: ['TaskPlan'], areas: [area.id] })) === 0 ? area.id : null;
}
