import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import type { Clock } from '../../../kernel/clock.js';
import { CLOCK, GRAPH_STORE } from '../../../kernel/tokens.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { digestOf, isSecret, newSecret } from '../secrets.js';
import { NAMESPACES, asSession, entriesOf } from '../state.js';
import type { SessionState, StateWrite } from '../state.js';
import { viewerOf } from './viewer-of.js';

const HOUR = 3_600_000;
export const IDLE_MS = 8 * HOUR;
export const ABSOLUTE_MS = 7 * 24 * HOUR;
/** A session is noted as used at most this often, so that reading does not mean writing. */
const NOTE_EVERY_MS = HOUR / 12;

/** Sessions of signed-in accounts: kept on the server, ended by sign-out, 8 hours of rest or 7 days. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Starts a session and gives its secret, which only the browser keeps. Ends the one that the browser had before. */
  async begin(accountId: string, former: string | null): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    const session: SessionState = { accountId, startedAt: now, seenAt: now };
    await this.store.writeState(async (write) => {
      if (former !== null && isSecret(former)) await write.deleteState(NAMESPACES.session, digestOf(former));
      await write.putState(NAMESPACES.session, digestOf(secret), session);
    });
    return secret;
  }

  /** Who is signed in with a secret, or null; the session counts as used. */
  async viewer(secret: string | null): Promise<Viewer | null> {
    const found = await this.find(secret);
    if (!found?.viewer) return null;
    if (found.now - Date.parse(found.session.seenAt) > NOTE_EVERY_MS) await this.note(found.key);
    return found.viewer;
  }

  /** The same for what goes on by itself: a page that is left open keeps no session alive. */
  async stillViewer(secret: string | null): Promise<Viewer | null> {
    return (await this.find(secret))?.viewer ?? null;
  }

  /** Ends the session with a secret, if there is one. */
  async end(secret: string | null): Promise<void> {
    if (secret === null || !isSecret(secret)) return;
    await this.store.writeState((write) => write.deleteState(NAMESPACES.session, digestOf(secret)));
  }

  /** Forgets sessions that are over. */
  async sweep(): Promise<void> {
    const now = Date.parse(this.clock.now());
    await this.store.writeState(async (write) => {
      for (const { key, value } of await entriesOf(write, NAMESPACES.session)) {
        const session = asSession(value);
        if (!session || isOver(session, now)) await write.deleteState(NAMESPACES.session, key);
      }
    });
  }

  private async find(secret: string | null) {
    if (secret === null || !isSecret(secret)) return null;
    const key = digestOf(secret);
    const now = Date.parse(this.clock.now());
    return this.store.read(async (read) => {
      const session = asSession(await read.getState(NAMESPACES.session, key));
      if (!session || isOver(session, now)) return null;
      return { key, now, session, viewer: await viewerOf(read, session.accountId) };
    });
  }

  private async note(key: string): Promise<void> {
    const seenAt = this.clock.now();
    await this.store.writeState(async (write) => {
      // read again: it may have been ended meanwhile
      const session = asSession(await write.getState(NAMESPACES.session, key));
      if (session) await write.putState(NAMESPACES.session, key, { ...session, seenAt });
    });
  }
}

const isOver = ({ startedAt, seenAt }: SessionState, now: number): boolean =>
  now - Date.parse(seenAt) > IDLE_MS || now - Date.parse(startedAt) > ABSOLUTE_MS;

/** Ends all sessions of an account, inside another's transaction. */
export async function endSessionsOf(write: StateWrite, accountId: string): Promise<void> {
  for (const { key, value } of await entriesOf(write, NAMESPACES.session)) {
    if (asSession(value)?.accountId === accountId) await write.deleteState(NAMESPACES.session, key);
  }
}
