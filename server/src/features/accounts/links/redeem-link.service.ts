import { validateValues } from '@quartiersnetz/graph-schema';
import type { Fault, Values, VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreWrite } from '../../../graph-store/graph-store.port.js';
import { InvalidInput } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { GRAPH_STORE, VOCABULARIES } from '../../../kernel/tokens.js';
import { accountByAddress, accountById, foldedAddress, namesOf } from '../account-records.js';
import { PasswordHashing } from '../passwords/password-hashing.service.js';
import { passwordFault } from '../passwords/password-rules.js';
import { digestOf } from '../secrets.js';
import { Sessions, endSessionsOf } from '../sessions/sessions.service.js';
import { untilRefusal } from '../sign-in/same-time.js';
import { SignInRefused } from '../sign-in/sign-in-refused.js';
import type { NewSession } from '../sign-in/sign-in.service.js';
import { NAMESPACES, takeTurn } from '../state.js';
import { SignInLinks } from './sign-in-links.service.js';

/** What somebody enters who opened a one-time link. */
export interface Redemption {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Secret of the session that the browser has now. */
  readonly session: string | null;
  /** False for any further credential in the same request. */
  readonly first: boolean;
}

/** Using up a one-time link: it makes the first administrator, or sets a new password for an account. */
@Injectable()
export class RedeemLinkService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly links: SignInLinks,
    private readonly hashing: PasswordHashing,
    private readonly sessions: Sessions,
  ) {}

  /** Throws InvalidInput, which leaves the link as it was, or SignInRefused. */
  async redeem(redemption: Redemption): Promise<NewSession> {
    const began = performance.now();
    const accountId = redemption.first ? await this.accountFor(redemption) : null;
    if (accountId === null) {
      await untilRefusal(began);
      throw new SignInRefused();
    }
    return { accountId, secret: await this.sessions.begin(accountId, redemption.session) };
  }

  private async accountFor(redemption: Redemption): Promise<string | null> {
    const link = await this.links.look(redemption.token);
    if (!link) return null;
    const values: Values = {
      name: redemption.name.trim(),
      email: foldedAddress(redemption.email),
      administrator: true,
    };
    const known = link.accountId === null ? [redemption.name, redemption.email] : await this.wordsOf(link.accountId);
    const faults: Fault[] = link.accountId === null ? [...validateValues('Account', values, this.vocabularies)] : [];
    const fault = passwordFault(redemption.password, known);
    if (fault !== null) faults.push({ field: 'password', code: 'INVALID_FORMAT', message: fault });
    if (faults.length > 0) throw new InvalidInput(faults);
    const hash = await this.hashing.hash(redemption.password);
    const accountId = link.accountId ?? newId();
    const context = {
      by: accountId,
      area: null,
      command: link.accountId === null ? 'account.create' : 'account.password',
    };
    const { result } = await this.store.write(context, async (write) => {
      // one at a time, so that of two who hold the same link one is told that it is spent
      await takeTurn(write, 'links');
      const open = await this.links.find(write, redemption.token);
      if (!open || open.accountId !== link.accountId) return null;
      if (link.accountId === null) await createAdministrator(write, accountId, values);
      else await endSessionsOf(write, accountId);
      await write.putState(NAMESPACES.password, accountId, { hash });
      await write.deleteState(NAMESPACES.link, digestOf(redemption.token));
      return accountId;
    });
    return result;
  }

  private async wordsOf(accountId: string): Promise<readonly string[]> {
    const account = await this.store.read((read) => accountById(read, accountId));
    return account ? Object.values(namesOf(account)) : [];
  }
}

async function createAdministrator(write: StoreWrite, id: string, values: Values): Promise<void> {
  if (await accountByAddress(write, String(values['email']))) {
    throw new InvalidInput([
      { field: 'email', code: 'DUPLICATE', message: 'Zu dieser Adresse gibt es schon ein Konto.' },
    ]);
  }
  await write.create({ id, kind: 'Account', values });
}
