import { parseArgs } from 'node:util';
import { settingsOfThisProcess } from '../config/index.js';
import { handOver } from '../data-directory/index.js';
import { UserError } from '../kernel/errors.js';
import { runProgram } from '../startup/run-program.js';

/** The command line cannot be understood, or the running server says no. */
class Refused extends UserError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const CALL = 'Aufruf: npm run sign-in-link -- --email ADRESSE (ohne --email, solange es noch keine Verwaltung gibt)';

function emailOfCall(): string | null {
  try {
    return parseArgs({ options: { email: { type: 'string' } } }).values.email ?? null;
  } catch {
    throw new Refused('WRONG_CALL', CALL);
  }
}

/** Prints a one-time link for an administrator: made by the running server, else by this process, which then takes the lock. */
await runProgram(async () => {
  const email = emailOfCall();
  const settings = settingsOfThisProcess();
  const answer = await handOver(settings.dataDirectory, { name: 'sign-in-link', payload: { email } });
  if (answer?.ok === false) throw new Refused(answer.code, answer.message);
  // loaded only now: most of the program is not needed while a server runs
  const { linkFrom, makeLink } = await import('../startup/sign-in-link.js');
  process.stdout.write(`${answer ? linkFrom(answer.result) : await makeLink(settings, email)}\n`);
});
