import type { GraphStore } from '../../server/src/graph-store/graph-store.port.js';
import type { Clock } from '../../server/src/kernel/clock.js';
import type { AreaRoleName } from '../../server/src/kernel/viewer.js';
import type { Client } from '../support/client.js';
import type { Neo4jTarget } from '../support/neo4j.js';
import { startServer } from '../support/start-server.js';
import { office } from './office.js';
import type { Office } from './office.js';

// a fresh Neo4j compiles its queries first
jest.setTimeout(30_000);

/** A running server, an administrator who works in it, and further people. */
export interface House {
  readonly admin: Office;
  readonly adminName: string;
  readonly store: GraphStore;
  /** Somebody with roles in one area. */
  member(areaId: string, roles: readonly AreaRoleName[], name?: string): Promise<Office>;
  /** An instant after all that was written before and before all that is written later. */
  instant(): Promise<string>;
  close(): Promise<void>;
}

/** Runs from 22.11.2026, so that what is old today stays as old in every later run of the tests. */
function clockFrom(start: string): Clock {
  const ahead = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + ahead).toISOString() };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));
const asOffice = (client: Client): Office => office((query, variables) => client.ask(query, variables));

/** Starts a server of its own. Always close it. */
export async function openHouse(neo4j: Neo4jTarget | null = null): Promise<House> {
  const clock = clockFrom('2026-11-22T12:00:00.000Z');
  const server = await startServer({ clock, neo4j });
  const admin = asOffice(await server.administrator());
  return {
    admin,
    adminName: 'Kim Beispiel',
    store: server.store,
    member: async (areaId, roles, name) => asOffice(await server.member({ [areaId]: roles }, name)),
    async instant() {
      await pause();
      const at = clock.now();
      await pause();
      return at;
    },
    close: () => server.stop(),
  };
}
