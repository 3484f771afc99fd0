import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { RequestFailed } from './execute.js';
import type { TypedDocument } from './execute.js';

/** What happens to a subscription: messages, one end, or one fault. */
export interface Subscriber<Result> {
  readonly next: (data: Result) => void;
  readonly error: (error: Error) => void;
  readonly complete: () => void;
}

const LOST = 'Die Verbindung zum Server ist abgerissen. Versuchen Sie es noch einmal.';

let client: Client | null = null;

/** One connection for all subscriptions of this page, opened with the first and closed after the last. */
const connected = (): Client =>
  (client ??= createClient({
    url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
    lazyCloseTimeout: 2_000,
    retryAttempts: 3,
  }));

/** Asks to be told as it happens; the function that it gives ends that, and with it the work behind it; then nothing more is told. */
export function subscribe<Result, Variables extends Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { next, error, complete }: Subscriber<Result>,
): () => void {
  let isOver = false;
  const stop = connected().subscribe<Result>(
    { query: document.toString(), variables },
    {
      next: ({ data, errors }) => {
        if (isOver) return;
        const fault = errors?.[0];
        if (fault) error(new RequestFailed(fault.message, codeOf(fault.extensions)));
        else if (data) next(data);
      },
      error: (cause) => {
        if (!isOver) error(faultOf(cause));
      },
      complete: () => {
        if (!isOver) complete();
      },
    },
  );
  return () => {
    isOver = true;
    stop();
  };
}

const codeOf = (extensions: Readonly<Record<string, unknown>> | undefined): string => {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
};

/** The server's own sentences come as a list of errors; anything else is a lost connection. */
function faultOf(cause: unknown): RequestFailed {
  const first: unknown = Array.isArray(cause) ? cause[0] : undefined;
  if (typeof first === 'object' && first !== null && 'message' in first && typeof first.message === 'string') {
    return new RequestFailed(first.message, 'INTERNAL_SERVER_ERROR');
  }
  return new RequestFailed(LOST, 'UNREACHABLE');
}
