import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { identify, identityOf } from '../http/request-identity.js';
import { sessionSecretOf } from '../http/session-cookie.js';
import type { Log } from '../kernel/log.js';
import type { Viewer } from '../kernel/viewer.js';
import { createErrorFormat } from './error-format.js';
import { LIMITS, limitRules } from './limits.js';
import { whileAllowed } from './while-allowed.js';

/** What the sockets need to know. */
export interface SubscriptionSetup {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Origins whose pages may open a socket. */
  readonly origins: () => readonly string[];
  /** The viewer of a session's secret. */
  readonly viewer: (secret: string | null) => Promise<Viewer | null>;
  /** The same, while a subscription goes on; the session does not count as used by it. */
  readonly stillViewer: (secret: string | null) => Promise<Viewer | null>;
}

const PATH = '/graphql';
const MOST_SOCKETS = 500;
const MOST_PER_SOCKET = 20;
const LARGEST_MESSAGE = 64 * 1024;
/** So often it is looked whether who reads still may, also where nothing is told; milliseconds. */
const CHECK_EVERY = 2_000;

/**
 * Answers GraphQL subscriptions over WebSocket (graphql-transport-ws) on the server's own port: only for pages of the allowed
 * origins, only for who is signed in, nothing but subscriptions, within the limits of every request. The viewer is looked up anew
 * for each subscription and while it goes on, for both outlive a change of rights: it ends when the session or the account does,
 * and when the right to the area is taken away. Returns the way to close all sockets.
 */
export function listenForSubscriptions(server: Server, setup: SubscriptionSetup): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const format = createErrorFormat(setup.log);
  const formatted = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => format(error.toJSON(), error));
  const disposable = useServer(
    {
      schema: setup.schema,
      // who was signed out on another page is told so, not just cut off
      onConnect: async ({ extra }) => (await setup.viewer(sessionSecretOf(extra.request))) !== null,
      onSubscribe: ({ extra, subscriptions }, _, { query, variables, operationName }) =>
        Object.keys(subscriptions).length > MOST_PER_SOCKET
          ? [refusal('zu viele Abonnements')]
          : checked(setup, extra.request, { query, variables, operationName }),
      subscribe: watched,
      onNext: (_, __, ___, ____, { errors, ...result }) =>
        errors ? { ...result, errors: formatted(errors) } : undefined,
      onError: (_, __, ___, errors) => formatted(errors.filter((error) => error instanceof GraphQLError)),
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.split('?')[0] !== PATH) return refuse(socket, '404 Not Found');
    const { origin } = request.headers;
    // a request without an origin comes from a program, which has no cookies of others
    if (origin !== undefined && !setup.origins().includes(origin)) return refuse(socket, '403 Forbidden');
    if (sockets.clients.size >= MOST_SOCKETS) return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
  };
  server.on('upgrade', upgrade);
  return async () => {
    server.off('upgrade', upgrade);
    await disposable.dispose();
    for (const socket of sockets.clients) socket.terminate();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

const refusal = (what: string): GraphQLError =>
  new GraphQLError(`Diese Anfrage ist zu groß: ${what}.`, { extensions: { code: 'LIMIT_EXCEEDED' } });

/** What a subscription tells, as long as its reader passes the check that let it begin. */
async function watched(args: ExecutionArgs): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const told = await subscribe(args);
  const request = requestIn(args.contextValue);
  if (!(Symbol.asyncIterator in told)) return told;
  if (request === null) throw new Error('A subscription without a request cannot be watched over.');
  return whileAllowed(told, { field: fieldOf(args), check: () => identityOf(request).passAgain(), every: CHECK_EVERY });
}

/** The one root field of a subscription, as the answer calls it. */
function fieldOf({ document, operationName }: ExecutionArgs): string {
  const field = getOperationAST(document, operationName)?.selectionSet.selections[0];
  return field?.kind === Kind.FIELD ? (field.alias ?? field.name).value : '';
}

const requestIn = (context: unknown): object | null =>
  typeof context === 'object' && context !== null && 'req' in context && typeof context.req === 'object'
    ? context.req
    : null;

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...limitRules()];

/** What is to be executed, or why not: a subscription within the limits, as the viewer that its cookie names now. */
function checked(
  { schema, viewer, stillViewer }: SubscriptionSetup,
  opened: IncomingMessage,
  { query, variables, operationName }: Asked,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const errors = validate(schema, document, RULES);
    if (errors.length > 0) return errors;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      return [new GraphQLError('Hier werden nur Abonnements beantwortet.', { extensions: { code: 'BAD_REQUEST' } })];
    }
    const req = { headers: opened.headers };
    const secret = sessionSecretOf(req);
    identify(
      req,
      () => viewer(secret),
      () => stillViewer(secret),
    );
    return { schema, document, operationName, variableValues: variables, contextValue: { req } };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
