import type { AreaRoleName } from '../../server/src/kernel/viewer.js';
import { clockFrom } from '../support/clock.js';
import type { Neo4jTarget } from '../support/neo4j.js';
import { ADMINISTRATOR, startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { office } from './office.js';
import type { Office } from './office.js';

// a fresh Neo4j compiles its queries first
jest.setTimeout(30_000);

/** A running server, an administrator who works in it, and further people. */
export interface House extends Pick<RunningServer, 'store'> {
  readonly admin: Office;
  readonly adminName: string;
  /** Somebody with roles in one area. */
  member(areaId: string, roles: readonly AreaRoleName[], name?: string): Promise<Office>;
  /** An instant after all that was written before and before all that is written later. */
  instant(): Promise<string>;
  close(): Promise<void>;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

/** Starts a server of its own. Always close it. */
export async function openHouse(neo4j: Neo4jTarget | null = null): Promise<House> {
  const clock = clockFrom('2026-11-22T12:00:00.000Z');
  const server = await startServer({ clock, neo4j });
  return {
    admin: office(await server.administrator()),
    adminName: ADMINISTRATOR.name,
    store: server.store,
    member: async (areaId, roles, name) => office(await server.member({ [areaId]: roles }, name)),
    async instant() {
      await pause();
      const at = clock.now();
      await pause();
      return at;
    },
    close: () => server.stop(),
  };
}
