import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Data } from './client.js';

/** How a socket is opened: as somebody with a session, from a page of some origin. */
export interface SocketOptions {
  readonly secret?: string | null;
  readonly origin?: string;
}

/** What a subscription told until it ended. */
export interface Told {
  readonly messages: readonly Data[];
  /** Messages of GraphQL errors. */
  readonly errors: readonly string[];
  /** Code with which the server closed the socket, or null. */
  readonly closed: number | null;
}

/** The socket of a browser, with the cookie and the origin that a browser would send along. */
function browserSocket({ secret, origin }: SocketOptions) {
  return class extends WebSocket {
    constructor(address: string, protocols?: string) {
      const cookie = secret ? { cookie: `__Host-qn=${secret}` } : {};
      super(address, protocols, { headers: { ...cookie, ...(origin === undefined ? {} : { origin }) } });
    }
  };
}

/**
 * Subscribes over a socket of its own and reads until the server ends, or until `enough` says so of a message; then the
 * subscription is ended and the socket closed.
 */
export async function subscribe(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  options: SocketOptions,
  enough: (message: Data) => boolean = () => false,
): Promise<Told> {
  let closed: number | null = null;
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: browserSocket(options),
    retryAttempts: 0,
    on: { closed: (event) => (closed = codeOf(event)) },
  });
  const messages: Data[] = [];
  const errors: string[] = [];
  try {
    for await (const { data, errors: found } of client.iterate<Data>({ query, variables })) {
      if (data) messages.push(data);
      errors.push(...(found ?? []).map(({ message }) => message));
      if (data && enough(data)) break;
    }
  } catch (error) {
    errors.push(...messagesOf(error));
    closed ??= codeOf(error);
  }
  await client.dispose();
  return { messages, errors, closed };
}

const codeOf = (event: unknown): number | null =>
  typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number' ? event.code : null;

function messagesOf(error: unknown): readonly string[] {
  if (Array.isArray(error)) return error.map((one: unknown) => messagesOf(one).join(' '));
  return typeof error === 'object' && error !== null && 'message' in error ? [String(error.message)] : [];
}
