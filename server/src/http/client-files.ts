import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';

/** The built client; the same path from src and from dist. */
const CLIENT = join(import.meta.dirname, '../../../client/dist');

function setHeaders(response: Response, path: string): void {
  const hashed = path.startsWith(join(CLIENT, 'assets'));
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Serves the client's files, and its one page for every path that is no file; nothing where the client is not built. */
export const clientFiles = (): DynamicModule[] =>
  existsSync(join(CLIENT, 'index.html'))
    ? [
        ServeStaticModule.forRoot({
          rootPath: CLIENT,
          // a file that a newer build has replaced must not be answered with the page
          exclude: ['/graphql', '/graphql/{*rest}', '/api', '/api/{*rest}', '/assets/{*rest}'],
          serveStaticOptions: { setHeaders, index: 'index.html', redirect: false },
        }),
      ]
    : [];
