import { z } from 'zod';
import type { Settings } from '../config/index.js';
import { createLog } from '../kernel/log.js';
import type { Foundation } from './core.module.js';

/** An import as the command line orders it; paths are absolute, for the server may run elsewhere. */
export const IMPORT_CALL = z.object({
  paths: z.array(z.string()).min(1),
  area: z.string().nullable(),
  dryRun: z.boolean(),
  skipErrors: z.boolean(),
});
export type ImportCall = z.infer<typeof IMPORT_CALL>;

const REPORT = z.object({ lines: z.array(z.string()), ok: z.boolean() });
export type ImportAnswer = z.infer<typeof REPORT>;

/** The report in a running server's answer. */
export const reportFrom = (result: unknown): ImportAnswer => REPORT.parse(result);

/** Runs an import on an open store; nothing is written by a dry run, or while rows have errors. Throws InvalidInput. */
export async function importFiles({ store, vocabularies }: Foundation, call: ImportCall): Promise<ImportAnswer> {
  const { filesFrom, reportOf, runImport } = await import('../features/import/index.js');
  const files = await filesFrom(call.paths);
  const area = call.area === null ? null : { name: call.area };
  const { dryRun, skipErrors } = call;
  const { lines, ok } = reportOf(await runImport(store, vocabularies, { files, area, dryRun, skipErrors }), dryRun);
  return { lines: [...lines], ok };
}

/** Runs an import while no server runs: opens the store, and closes it again. */
export async function importAlone(settings: Settings, call: ImportCall): Promise<ImportAnswer> {
  const { openFoundation } = await import('./open-foundation.js');
  const foundation = await openFoundation(
    settings,
    createLog('silent', () => undefined),
  );
  try {
    return await importFiles(foundation, call);
  } finally {
    await foundation.store.close();
  }
}
