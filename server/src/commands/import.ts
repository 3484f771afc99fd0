import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsOfThisProcess } from '../config/index.js';
import { handOver } from '../data-directory/index.js';
import { UserError } from '../kernel/errors.js';
import type { ImportCall } from '../startup/import-files.js';
import { runProgram } from '../startup/run-program.js';

/** The command line cannot be understood, the running server says no, or rows have errors. */
class Refused extends UserError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const CALL = 'Aufruf: npm run import -- DATEI... [--area NAME] [--dry-run] [--skip-errors] [--data ORDNER]';

function callOfThisProcess(): { readonly call: ImportCall; readonly data: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        area: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'skip-errors': { type: 'boolean' },
        data: { type: 'string' },
      },
    });
    if (positionals.length === 0) throw new Error('no file');
    const call: ImportCall = {
      paths: positionals.map((path) => resolve(path)),
      area: values.area ?? null,
      dryRun: values['dry-run'] ?? false,
      skipErrors: values['skip-errors'] ?? false,
    };
    return { call, data: values.data };
  } catch {
    throw new Refused('WRONG_CALL', CALL);
  }
}

/** Imports files: by the running server, else by this process, which then takes the lock. */
await runProgram(async () => {
  const { call, data } = callOfThisProcess();
  const found = settingsOfThisProcess();
  const settings = data === undefined ? found : { ...found, dataDirectory: resolve(data) };
  const answer = await handOver(settings.dataDirectory, { name: 'import', payload: call });
  if (answer?.ok === false) throw new Refused(answer.code, answer.message);
  const { importAlone, reportFrom } = await import('../startup/import-files.js');
  const report = answer ? reportFrom(answer.result) : await importAlone(settings, call);
  const text = report.lines.join('\n');
  if (!report.ok) throw new Refused('ROWS_WITH_ERRORS', text);
  process.stdout.write(`${text}\n`);
});
