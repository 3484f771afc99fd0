import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module.js';
import { publicAddress } from '../config/index.js';
import type { Settings } from '../config/index.js';
import { listenForCommands } from '../data-directory/index.js';
import { Sessions, SignInAttempts, SignInLinks } from '../features/accounts/index.js';
import type { GraphStore } from '../graph-store/graph-store.port.js';
import { listenForSubscriptions } from '../graphql/subscriptions.js';
import { configureHttp } from '../http/configure-http.js';
import type { Clock } from '../kernel/clock.js';
import { createLog } from '../kernel/log.js';
import type { Log } from '../kernel/log.js';
import { commandHandlers } from './command-handlers.js';
import type { Foundation } from './core.module.js';
import { openFoundation } from './open-foundation.js';
import { importFiles } from './import-files.js';
import { asListenError } from './port.js';
import { repeatedly } from './repeatedly.js';
import { signInUrl } from './sign-in-link.js';

const SWEEP_MS = 3_600_000;

/** What tests may give instead of the machine's own. */
export interface ApplicationOptions {
  readonly clock?: Clock;
  readonly log?: Log;
}

/** The program, opened but not yet listening. */
export interface Application {
  readonly app: NestExpressApplication;
  readonly store: GraphStore;
  readonly foundation: Foundation;
  /** Starts to answer and gives the port. Throws PortTaken. */
  listen(): Promise<number>;
  /** A new one-time link for the first administrator, or null if there is one already. */
  firstLink(): Promise<string | null>;
  /** Answers what is under way, at most 10 seconds long, then closes the store. */
  close(): Promise<void>;
}

/** Opens everything that the settings name and builds the program over it. Throws what openFoundation throws. */
export async function createApplication(settings: Settings, options: ApplicationOptions = {}): Promise<Application> {
  const log = options.log ?? createLog(settings.log, (line) => process.stdout.write(line));
  const foundation = await openFoundation(settings, log, options.clock);
  try {
    return await build(foundation);
  } catch (error) {
    await foundation.store.close();
    throw error;
  }
}

async function build(foundation: Foundation): Promise<Application> {
  const { settings, store, log } = foundation;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(foundation), {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  const [sessions, attempts, links] = [app.get(Sessions), app.get(SignInAttempts), app.get(SignInLinks)];
  let port = settings.port;
  const door = {
    log,
    origins: () => origins(settings, port),
    viewer: (secret: string | null) => sessions.viewer(secret),
    stillViewer: (secret: string | null) => sessions.stillViewer(secret),
  };
  configureHttp(app, { ...door, trustedProxies: settings.trustedProxies });
  const closers: (() => Promise<void> | void)[] = [];
  const newLink = async (email: string | null): Promise<string> =>
    signInUrl(publicAddress(settings, port), (await links.create(email)).secret);
  return {
    app,
    store,
    foundation,
    async listen() {
      await app.init();
      const { schema } = app.get(GraphQLSchemaHost, { strict: false });
      closers.push(listenForSubscriptions(app.getHttpServer(), { ...door, schema }));
      try {
        await app.listen(settings.port, settings.host);
      } catch (error) {
        throw asListenError(error, settings.host, settings.port);
      }
      port = portOf(app.getHttpServer().address());
      const handlers = commandHandlers({ newLink, importFiles: (call) => importFiles(foundation, call) });
      const commands = await listenForCommands(settings.dataDirectory, handlers, log);
      closers.push(() => commands.close());
      closers.push(repeatedly(SWEEP_MS, async () => Promise.all([sessions.sweep(), attempts.sweep()]), log));
      return port;
    },
    firstLink: async () => ((await links.awaitsAdministrator()) ? newLink(null) : null),
    async close() {
      for (const close of closers) await close();
      await app.close();
      await store.close();
    },
  };
}

/** Pages of these origins may change something: the address that is set, and this machine's names. */
const origins = (settings: Settings, port: number): readonly string[] => [
  publicAddress(settings, port),
  ...['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`),
];

function portOf(address: unknown): number {
  const port = typeof address === 'object' && address !== null && 'port' in address ? address.port : undefined;
  if (typeof port !== 'number') throw new Error('The server has no port.');
  return port;
}
