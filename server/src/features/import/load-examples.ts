import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { filesFrom, runImport } from './run-import.js';

/** Folders that hold the sheets of one area each. */
async function foldersWithSheets(directory: string): Promise<readonly string[]> {
  const entries = (await readdir(directory, { withFileTypes: true })).sort((a, b) =>
    a.name.localeCompare(b.name, 'de'),
  );
  if (entries.some(({ name }) => name === 'akteure.csv')) return [directory];
  const inner = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => foldersWithSheets(join(directory, name)));
  return (await Promise.all(inner)).flat();
}

/** Loads every example area below a directory through the import; a fault in an example is a fault of the program and throws. */
export async function loadExamples(store: GraphStore, vocabularies: VocabularySet, directory: string): Promise<number> {
  const folders = await foldersWithSheets(directory);
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
    const files = await filesFrom(names.map((name) => join(folder, name)));
    const { plan, counts } = await runImport(store, vocabularies, {
      files,
      area: null,
      dryRun: false,
      skipErrors: false,
    });
    if (counts.ERROR === 0) continue;
    const faults = plan.rows.flatMap(({ sheet, line, faults: all }) =>
      all.map(({ message }) => `${sheet} ${line}: ${message}`),
    );
    throw new Error(`Example ${folder} is faulty:\n${faults.join('\n')}`);
  }
  return folders.length;
}
