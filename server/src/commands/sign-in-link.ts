import { parseArgs } from 'node:util';
import { z } from 'zod';
import { publicAddress, settingsOfThisProcess } from '../config/index.js';
import { handOver } from '../data-directory/index.js';
import { SignInLinks } from '../features/accounts/index.js';
import { createLog } from '../kernel/log.js';
import { UserError } from '../kernel/errors.js';
import { openFoundation } from '../startup/open-foundation.js';
import { runProgram } from '../startup/run-program.js';
import { signInUrl } from '../startup/sign-in-url.js';

/** The command line cannot be understood. */
class WrongCall extends UserError {
  readonly code = 'WRONG_CALL';
  constructor() {
    super('Aufruf: npm run sign-in-link -- --email ADRESSE (ohne --email, solange es noch keine Verwaltung gibt)');
  }
}

/** The running server says no. */
class Refused extends UserError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function emailOfCall(): string | null {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' }, data: { type: 'string' } } });
    return values.email ?? null;
  } catch {
    throw new WrongCall();
  }
}

await runProgram(async () => {
  const email = emailOfCall();
  const settings = settingsOfThisProcess();
  const answer = await handOver(settings.dataDirectory, { name: 'sign-in-link', payload: { email } });
  if (answer?.ok === false) throw new Refused(answer.code, answer.message);
  if (answer) {
    process.stdout.write(`${z.object({ url: z.string() }).parse(answer.result).url}\n`);
    return;
  }
  const { store, clock } = await openFoundation(settings, createLog('silent', () => undefined));
  try {
    const { secret } = await new SignInLinks(store, clock).create(email);
    process.stdout.write(`${signInUrl(publicAddress(settings, settings.port), secret)}\n`);
  } finally {
    await store.close();
  }
});
