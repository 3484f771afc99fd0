import type { SignInResult } from '../../generated/resolvers.js';
import { InvalidInput } from '../../kernel/errors.js';
import type { Viewer } from '../../kernel/viewer.js';
import { toSession } from './accounts.mapper.js';
import { SignInRefused } from './sign-in/sign-in-refused.js';

/** Runs a try to sign in and answers with the session or with the user's error. */
export async function signInResult(run: () => Promise<Viewer>): Promise<SignInResult> {
  try {
    return { __typename: 'SignedIn', session: toSession(await run()) };
  } catch (error) {
    if (error instanceof SignInRefused) {
      return { __typename: 'SignInRefused', code: error.code, message: error.message };
    }
    if (!(error instanceof InvalidInput)) throw error;
    return { __typename: 'InvalidInput', code: error.code, message: error.message, faults: [...error.faults] };
  }
}
