import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import { AreasModule } from '../../server/src/features/areas/index.js';
import { DirectoryModule } from '../../server/src/features/directory/index.js';
import { HistoryModule } from '../../server/src/features/history/index.js';
import { NetworkModule } from '../../server/src/features/network/index.js';
import { TiesModule } from '../../server/src/features/ties/index.js';
import { openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import type { GraphStore } from '../../server/src/graph-store/graph-store.port.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { apiModule } from '../../server/src/graphql/graphql.module.js';
import { identify } from '../../server/src/http/request-identity.js';
import { SYSTEM_CLOCK } from '../../server/src/kernel/clock.js';
import { newId } from '../../server/src/kernel/ids.js';
import { CLOCK, GRAPH_STORE, LOG, VOCABULARIES } from '../../server/src/kernel/tokens.js';
import type { AreaRoleName, Viewer } from '../../server/src/kernel/viewer.js';
import { PolicyGuard } from '../../server/src/policy/index.js';
import { office } from './office.js';
import type { Answer, Office } from './office.js';

export interface House {
  readonly admin: Office;
  readonly adminName: string;
  readonly store: GraphStore;
  member(areaId: string, roles: readonly AreaRoleName[], name?: string): Promise<Office>;
  instant(): Promise<string>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const directory = await mkdtemp(join(tmpdir(), 'qn-api-'));
  const vocabularies = new VocabularySet();
  const uri = process.env['NEO4J_TEST_URI'];
  const engine = uri ? await openNeo4jEngine({ uri, user: process.env['NEO4J_TEST_USER'] ?? '', password: process.env['NEO4J_TEST_PASSWORD'] ?? '' }) : await openEmbeddedEngine(directory);
  if (uri) await engine.clear();
  const store = await openGraphStore(engine, { vocabularies });
  const provided = [
    { provide: GRAPH_STORE, useValue: store },
    { provide: VOCABULARIES, useValue: vocabularies },
    { provide: CLOCK, useValue: SYSTEM_CLOCK },
    { provide: LOG, useValue: { fault: (cause: unknown) => (console.error(cause), 'ref'), request() {}, line() {} } },
  ];
  @Module({ providers: provided, exports: provided })
  class Kernel {}
  @Module({
    imports: [
      { module: Kernel, global: true },
      apiModule(),
      AreasModule,
      DirectoryModule,
      HistoryModule,
      NetworkModule,
      TiesModule,
    ],
    providers: [{ provide: APP_GUARD, useClass: PolicyGuard }],
  })
  class App {}
  const viewers = new Map<string, Viewer>();
  const app = await NestFactory.create(App, { logger: ['error'] });
  app.use((req: { headers: Record<string, string> }, _res: unknown, next: () => void) => {
    identify(req, async () => viewers.get(req.headers['x-viewer'] ?? '') ?? null);
    next();
  });
  await app.listen(0);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const client = async (viewer: Omit<Viewer, 'accountId'>): Promise<Office> => {
    const values = { name: viewer.name, email: `${newId()}@example.org` };
    const { result } = await store.write({ by: 'system', area: null, command: 'account.create' }, (write) =>
      write.create({ kind: 'Account', values }),
    );
    const who = { ...viewer, accountId: result.id };
    viewers.set(result.id, who);
    return office(async (query, variables) => {
      const response = await fetch(`http://localhost:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-viewer': result.id },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    });
  };
  const adminName = 'Kim Beispiel';
  return {
    adminName,
    store,
    admin: await client({ name: adminName, email: '', administrator: true, roles: new Map() }),
    member: (areaId, roles, name = 'Jonas Beispiel') =>
      client({ name, email: '', administrator: false, roles: new Map([[areaId, roles]]) }),
    async instant() {
      await new Promise((resolve) => setTimeout(resolve, 3));
      const at = new Date().toISOString();
      await new Promise((resolve) => setTimeout(resolve, 3));
      return at;
    },
    async close() {
      await app.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
