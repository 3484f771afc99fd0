import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { InvalidInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { planAgainst, writePlan } from './import-run.js';
import type { WantedArea } from './import-run.js';
import { countsOf } from './plan-counts.js';
import type { ImportCounts } from './plan-counts.js';
import type { ImportPlan } from './plan/types.js';
import { readFiles } from './read/read-files.js';
import type { SentFile } from './read/table.js';

/** Settings of an import by command line or at the first start. */
export interface ImportOrder {
  readonly files: readonly SentFile[];
  readonly area: WantedArea;
  readonly dryRun: boolean;
  /** Leaves rows with errors out instead of refusing the whole. */
  readonly skipErrors: boolean;
}

export interface ImportOutcome {
  readonly plan: ImportPlan;
  readonly counts: ImportCounts;
  /** Whether something was written. */
  readonly written: boolean;
}

/** Reads files from disk as they would be sent. Throws InvalidInput naming a file that cannot be read. */
export async function filesFrom(paths: readonly string[]): Promise<readonly SentFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      try {
        return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
      } catch {
        const message = `Die Datei ${path} lässt sich nicht lesen.`;
        throw new InvalidInput([{ field: path, code: 'INVALID_FORMAT', message }]);
      }
    }),
  );
}

/** Runs an import as the program itself, with the same plan and the same one transaction as an upload. */
export async function runImport(
  store: GraphStore,
  vocabularies: VocabularySet,
  order: ImportOrder,
): Promise<ImportOutcome> {
  const tables = await readFiles(order.files);
  const plan = await store.read((read) => planAgainst(read, tables, order.area, vocabularies, newId));
  const counts = countsOf(plan);
  if (order.dryRun || (counts.ERROR > 0 && !order.skipErrors) || counts.NEW + counts.CHANGED === 0) {
    return { plan, counts, written: false };
  }
  const area = plan.area && !plan.area.isNew ? plan.area.id : null;
  const { result } = await store.write({ by: 'system', area, command: 'import.apply' }, async (write) => {
    const planned = await planAgainst(write, tables, order.area, vocabularies, newId);
    await writePlan(write, planned);
    return planned;
  });
  return { plan: result, counts: countsOf(result), written: true };
}
