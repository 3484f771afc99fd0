import { InvalidSettings } from '../config/index.js';
import { UserError } from '../kernel/errors.js';

/**
 * Runs a program to its end: exit code 0, or 1 with what went wrong on stderr, in one German sentence where a person at the
 * keyboard can mend it.
 */
export async function runProgram(work: () => Promise<void>): Promise<never> {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(1);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof InvalidSettings) return error.faults.join('\n');
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Das Programm ließ sich nicht starten oder ist unerwartet zu Ende gegangen.\n${detail}`;
}
