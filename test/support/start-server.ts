import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Neo4jAccess, Settings } from '../../server/src/config/index.js';
import { AnalysisThreads } from '../../server/src/features/network/index.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import type { GraphStore } from '../../server/src/graph-store/graph-store.port.js';
import type { Clock } from '../../server/src/kernel/clock.js';
import { newId } from '../../server/src/kernel/ids.js';
import { createLog } from '../../server/src/kernel/log.js';
import type { AreaRoleName } from '../../server/src/kernel/viewer.js';
import { createApplication } from '../../server/src/startup/application.js';
import { createClient } from './client.js';
import type { Client } from './client.js';

/** A password that the rules let pass. */
export const PASSWORD = 'Linde Kaffee Fahrrad Mai';

/** The first administrator of every server that a test starts. */
export const ADMINISTRATOR = { name: 'Kim Beispiel', email: 'kim@example.org', password: PASSWORD };

export interface ServerOptions {
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
  /** Use this Neo4j, which is emptied, in place of the embedded engine. */
  readonly neo4j?: Neo4jAccess | null;
  /** Script of the analysis as it is built; without it the analysis holds up everything else while it works. */
  readonly analysis?: string;
}

/** The real program on a port of its own, over a data directory of its own. */
export interface RunningServer {
  readonly url: string;
  readonly dataDirectory: string;
  readonly store: GraphStore;
  /** The link that the program printed: `http://localhost:PORT/start#SECRET`. */
  readonly link: string;
  /** Lines that went to the log. */
  readonly log: readonly string[];
  /** A client that is not signed in. */
  client(): Client;
  /** The first administrator, signed in by redeeming the link; the same account however often it is asked for. */
  administrator(): Promise<Client>;
  /** A further account with roles in areas, signed in. */
  member(roles: Readonly<Record<string, readonly AreaRoleName[]>>, name?: string): Promise<Client>;
  stop(): Promise<void>;
}

/** Starts the program. Always stop it, else its port and its directory stay. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'qn-api-'));
  const neo4j = options.neo4j ?? null;
  if (neo4j) await emptied(neo4j);
  const settings: Settings = {
    port: 0,
    host: '127.0.0.1',
    dataDirectory,
    empty: true,
    neo4j,
    baseUrl: null,
    trustedProxies: 0,
    log: 'requests',
    ...options.settings,
  };
  const lines: string[] = [];
  const log = createLog('requests', (line) => lines.push(line));
  const application = await createApplication(settings, { log, ...(options.clock ? { clock: options.clock } : {}) });
  const url = `http://localhost:${await application.listen()}`;
  if (options.analysis !== undefined) application.app.get(AnalysisThreads).use(pathToFileURL(options.analysis));
  const link = (await application.firstLink()) ?? '';
  let signedIn: Promise<Client> | undefined;
  const signInFirst = async (): Promise<Client> => {
    const client = createClient(url);
    await client.redeem({ token: tokenOf(link), ...ADMINISTRATOR });
    return client;
  };
  return {
    url,
    dataDirectory,
    store: application.store,
    link,
    log: lines,
    client: () => createClient(url),
    administrator: () => (signedIn ??= signInFirst()),
    async member(roles, name = 'Jonas Beispiel') {
      const accountId = newId();
      const email = `${accountId}@example.org`;
      await application.store.write({ by: accountId, area: null, command: 'account.create' }, async (write) => {
        await write.create({ id: accountId, kind: 'Account', values: { name, email } });
        for (const [area, given] of Object.entries(roles)) {
          await write.create({ kind: 'AreaRole', values: { area, account: accountId, roles: given } });
        }
      });
      const { Sessions } = await import('../../server/src/features/accounts/index.js');
      return createClient(url, await application.app.get(Sessions).begin(accountId, null));
    },
    async stop() {
      await application.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The secret of a link. */
export const tokenOf = (link: string): string => link.slice(link.indexOf('#') + 1);

async function emptied(neo4j: Neo4jAccess): Promise<void> {
  const engine = await openNeo4jEngine(neo4j);
  await engine.clear();
  await engine.close();
}
