import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import type { Clock } from '../../kernel/clock.js';
import { UserError } from '../../kernel/errors.js';
import { CLOCK, GRAPH_STORE } from '../../kernel/tokens.js';
import type { Viewer } from '../../kernel/viewer.js';

const NAMESPACE = 'document-ticket';
const MINUTES = 10;

const order = z.object({
  areaId: z.string(),
  document: z.enum(['GAP_REPORT', 'CONTINUATION_CONCEPT']),
  format: z.enum(['DOCX', 'PDF']),
  edition: z.enum(['INTERNAL', 'OPEN']),
  day: z.string(),
  merged: z.array(z.array(z.string())),
  fileName: z.string(),
});
const ticketState = z.object({ accountId: z.string(), expiresAt: z.string(), order });

/** A document that was asked for. */
export type DocumentOrder = z.infer<typeof order>;

/** The ticket is unknown, spent, expired or another's: all say the same. */
export class NoSuchTicket extends UserError {
  readonly code = 'NOT_FOUND';
  constructor() {
    super('Dieses Dokument liegt nicht mehr bereit. Bitte geben Sie es noch einmal aus.');
  }
}

const keyOf = (ticket: string): string => createHash('sha256').update(ticket).digest('hex');

/** One-time tickets for documents by REST, issued by a mutation (architecture.md 7); only their hashes are stored. */
@Injectable()
export class DocumentTickets {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new ticket for the viewer, good for ten minutes and one download. */
  async issue(viewer: Viewer, wanted: DocumentOrder): Promise<{ readonly ticket: string; readonly expiresAt: string }> {
    const ticket = randomBytes(24).toString('base64url');
    const expiresAt = new Date(Date.parse(this.clock.now()) + MINUTES * 60_000).toISOString();
    const value: z.infer<typeof ticketState> = { accountId: viewer.accountId, expiresAt, order: wanted };
    await this.store.writeState((state) => state.putState(NAMESPACE, keyOf(ticket), value));
    return { ticket, expiresAt };
  }

  /** Uses a ticket up and gives what was asked for. Throws NoSuchTicket. */
  async redeem(viewer: Viewer, ticket: string): Promise<DocumentOrder> {
    const key = keyOf(ticket);
    const stored = await this.store.writeState(async (state) => {
      const value = await state.getState(NAMESPACE, key);
      await state.deleteState(NAMESPACE, key);
      return value;
    });
    const known = ticketState.safeParse(stored);
    if (!known.success) throw new NoSuchTicket();
    const { accountId, expiresAt, order: wanted } = known.data;
    if (accountId !== viewer.accountId || expiresAt < this.clock.now()) throw new NoSuchTicket();
    return wanted;
  }
}
