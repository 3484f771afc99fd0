import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../../graph-store/graph-store.port.js';
import type { Clock } from '../../../kernel/clock.js';
import { UserError } from '../../../kernel/errors.js';
import { CLOCK, GRAPH_STORE } from '../../../kernel/tokens.js';
import { accountByAddress, accountById, administratorExists, isAdministrator, isDisabled } from '../account-records.js';
import { digestOf, isSecret, newSecret } from '../secrets.js';
import { NAMESPACES, asLink, entriesOf, takeTurn } from '../state.js';
import type { LinkState } from '../state.js';

export const LINK_MS = 60 * 60_000;

/** A one-time link that works, with what it leads to. */
export interface OpenLink {
  /** The account whose password it sets; null: it creates the first administrator. */
  readonly accountId: string | null;
  readonly expiresAt: string;
}

/** A new link; its secret is known to nobody else. */
export interface NewLink {
  readonly secret: string;
  readonly expiresAt: string;
}

/** No link can be made for this address. */
export class NoSuchAdministrator extends UserError {
  readonly code = 'NO_SUCH_ADMINISTRATOR';
  constructor(email: string | null) {
    super(
      email === null
        ? 'Es gibt schon ein Konto mit der Verwaltung dieser Installation; bitte nennen Sie dessen Adresse mit --email.'
        : `Zur Adresse ${email} gibt es kein Konto mit der Verwaltung dieser Installation.`,
    );
  }
}

/** One-time links: stored as hashes, valid for an hour, used up only by redeeming. */
@Injectable()
export class SignInLinks {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether nobody can administer this installation yet. */
  async awaitsAdministrator(): Promise<boolean> {
    return !(await this.store.read(administratorExists));
  }

  /** Makes a link for an administrator, or without an address for the first one; older links of the same kind end. Throws NoSuchAdministrator. */
  async create(email: string | null): Promise<NewLink> {
    const accountId = await this.store.read((read) => this.accountFor(read, email));
    const secret = newSecret();
    const link: LinkState = { accountId, expiresAt: new Date(Date.parse(this.clock.now()) + LINK_MS).toISOString() };
    await this.store.writeState(async (write) => {
      await takeTurn(write, 'links');
      for (const { key, value } of await entriesOf(write, NAMESPACES.link)) {
        const older = asLink(value);
        if (!older || older.accountId === accountId || this.isOver(older))
          await write.deleteState(NAMESPACES.link, key);
      }
      await write.putState(NAMESPACES.link, digestOf(secret), link);
    });
    return { secret, expiresAt: link.expiresAt };
  }

  /** The link with a secret if it still works, else null; looking uses nothing up. */
  async find(read: StoreRead, secret: string): Promise<OpenLink | null> {
    if (!isSecret(secret)) return null;
    const link = asLink(await read.getState(NAMESPACES.link, digestOf(secret)));
    if (!link || this.isOver(link)) return null;
    if (link.accountId === null) return (await administratorExists(read)) ? null : link;
    const account = await accountById(read, link.accountId);
    return account && !isDisabled(account) ? link : null;
  }

  /** As `find`, in a reading of its own. */
  look(secret: string): Promise<OpenLink | null> {
    return this.store.read((read) => this.find(read, secret));
  }

  private async accountFor(read: StoreRead, email: string | null): Promise<string | null> {
    if (email === null) {
      if (await administratorExists(read)) throw new NoSuchAdministrator(null);
      return null;
    }
    const account = await accountByAddress(read, email);
    if (!account || !isAdministrator(account) || isDisabled(account)) throw new NoSuchAdministrator(email);
    return account.id;
  }

  private isOver({ expiresAt }: LinkState): boolean {
    return expiresAt <= this.clock.now();
  }
}
