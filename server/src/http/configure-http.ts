import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../kernel/log.js';
import type { Viewer } from '../kernel/viewer.js';
import { graphqlEntry } from './graphql-entry.js';
import { originCheck } from './origin.js';
import { identify } from './request-identity.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { sessionSecretOf } from './session-cookie.js';

/** What the way from the socket to GraphQL and the controllers needs to know. */
export interface HttpSetup {
  readonly log: Log;
  readonly trustedProxies: number;
  /** Origins whose pages may change something; asked for at each request, for the port is known only late. */
  readonly origins: () => readonly string[];
  /** The viewer of a session's secret. */
  readonly viewer: (secret: string | null) => Promise<Viewer | null>;
}

const DATA_PATHS = ['/graphql', '/api'];

/** Puts in front of everything: log, headers, the check of origins, identity, limits of the body, compression. */
export function configureHttp(app: NestExpressApplication, { log, trustedProxies, origins, viewer }: HttpSetup): void {
  app.set('trust proxy', trustedProxies === 0 ? false : trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(securityHeaders());
  app.use(DATA_PATHS, (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use(DATA_PATHS, originCheck(origins));
  app.use((request: Request, _: Response, next: NextFunction) => {
    identify(request, () => viewer(sessionSecretOf(request)));
    next();
  });
  // the quickest level: answers are made for one asker, so the time for pressing them harder is not earned back
  app.use(compression({ level: 1 }));
  app.use('/graphql', graphqlEntry);
}
