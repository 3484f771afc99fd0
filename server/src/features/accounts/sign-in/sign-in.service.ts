import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import { GRAPH_STORE } from '../../../kernel/tokens.js';
import { accountByAddress, isDisabled } from '../account-records.js';
import { PasswordHashing } from '../passwords/password-hashing.service.js';
import { LONGEST } from '../passwords/password-rules.js';
import { Sessions } from '../sessions/sessions.service.js';
import { NAMESPACES, asPassword } from '../state.js';
import { SignInAttempts } from './attempts.service.js';
import { SignInRefused } from './sign-in-refused.js';
import { untilRefusal } from './same-time.js';

/** A try to sign in, with what is known about the request that carries it. */
export interface SignInTry {
  readonly email: string;
  readonly password: string;
  /** Network address that it came from. */
  readonly address: string;
  /** Secret of the session that the browser has now. */
  readonly session: string | null;
  /** False for any further credential in the same request: it is not looked at. */
  readonly first: boolean;
}

/** The signed-in account and the secret of its new session. */
export interface NewSession {
  readonly accountId: string;
  readonly secret: string;
}

/** Signing in with address and password. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly hashing: PasswordHashing,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
  ) {}

  /** Throws SignInRefused, always the same and after the same time. */
  async signIn(request: SignInTry): Promise<NewSession> {
    const began = performance.now();
    const accountId = await this.accountFor(request);
    if (accountId === null) {
      await untilRefusal(began);
      throw new SignInRefused();
    }
    await this.attempts.forget(request.email);
    return { accountId, secret: await this.sessions.begin(accountId, request.session) };
  }

  private async accountFor({ email, password, address, first }: SignInTry): Promise<string | null> {
    if (!first || password.length > 2 * LONGEST || !(await this.attempts.take(email, address))) return null;
    const found = await this.store.read(async (read) => {
      const account = await accountByAddress(read, email);
      if (!account || isDisabled(account)) return null;
      return { id: account.id, hash: asPassword(await read.getState(NAMESPACES.password, account.id)) };
    });
    const right = await this.hashing.matches(found?.hash ?? null, password);
    return right && found ? found.id : null;
  }
}
