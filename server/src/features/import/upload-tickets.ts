import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import type { Clock } from '../../kernel/clock.js';
import { Forbidden } from '../../kernel/errors.js';
import { CLOCK, GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';

const NAMESPACE = 'upload-ticket';
const MINUTES = 10;

interface Ticket {
  readonly accountId: string;
  readonly areaId: string | null;
  readonly expiresAt: string;
}

const isTicket = (value: unknown): value is Ticket =>
  typeof value === 'object' && value !== null && 'accountId' in value && 'expiresAt' in value;

const keyOf = (ticket: string): string => createHash('sha256').update(ticket).digest('hex');

/** One-time tickets for uploads by REST, issued by a mutation (architecture.md 7); only their hashes are stored. */
@Injectable()
export class UploadTickets {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new ticket for the viewer, good for ten minutes and one upload. */
  async issue(viewer: Viewer, areaId: string | null): Promise<{ readonly ticket: string; readonly expiresAt: string }> {
    const ticket = randomBytes(24).toString('base64url');
    const expiresAt = new Date(Date.parse(this.clock.now()) + MINUTES * 60_000).toISOString();
    const value: Ticket = { accountId: viewer.accountId, areaId, expiresAt };
    await this.store.writeState((state) => state.putState(NAMESPACE, keyOf(ticket), value));
    return { ticket, expiresAt };
  }

  /** Uses a ticket up and gives its target area; throws Forbidden for one that is unknown, spent, expired or another's. */
  async redeem(viewer: Viewer, ticket: string): Promise<string | null> {
    const key = keyOf(ticket);
    const stored = await this.store.writeState(async (state) => {
      const value = await state.getState(NAMESPACE, key);
      await state.deleteState(NAMESPACE, key);
      return value;
    });
    if (!isTicket(stored) || stored.accountId !== viewer.accountId || stored.expiresAt < this.clock.now()) {
      throw new Forbidden('Dieser Upload ist nicht mehr offen. Bitte wählen Sie die Dateien noch einmal.');
    }
    return stored.areaId;
  }
}
