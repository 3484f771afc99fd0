import { z } from 'zod';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';

/** Namespaces of the technical state that belongs to accounts. */
export const NAMESPACES = {
  password: 'account-password',
  session: 'session',
  link: 'sign-in-link',
  attempts: 'sign-in-attempts',
  lock: 'account-lock',
} as const;

export type StateWrite = Parameters<Parameters<GraphStore['writeState']>[0]>[0];

const PASSWORD = z.object({ hash: z.string() });
const SESSION = z.object({ accountId: z.string(), startedAt: z.string(), seenAt: z.string() });
const LINK = z.object({ accountId: z.string().nullable(), expiresAt: z.string() });
const ATTEMPTS = z.object({ at: z.array(z.string()), lockedUntil: z.string().nullable() });

export type SessionState = z.infer<typeof SESSION>;
export type LinkState = z.infer<typeof LINK>;
export type AttemptsState = z.infer<typeof ATTEMPTS>;

/** Decoders of what is stored; null for anything that is not of their form. */
export const asPassword = (value: unknown): string | null => PASSWORD.safeParse(value).data?.hash ?? null;
export const asSession = (value: unknown): SessionState | null => SESSION.safeParse(value).data ?? null;
export const asLink = (value: unknown): LinkState | null => LINK.safeParse(value).data ?? null;
export const asAttempts = (value: unknown): AttemptsState =>
  ATTEMPTS.safeParse(value).data ?? { at: [], lockedUntil: null };

/** Makes writers of one name wait for each other until the end of their transactions, on either engine. */
export const takeTurn = (write: Pick<StateWrite, 'putState'>, name: string): Promise<void> =>
  write.putState(NAMESPACES.lock, name, true);

const MOST = 100_000;

/** All entries of a namespace. */
export const entriesOf = (read: Pick<StoreRead, 'listState'>, namespace: string) => read.listState(namespace, MOST);
