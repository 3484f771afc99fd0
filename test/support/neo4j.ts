import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

/** A Neo4j that tests may fill and empty. */
export interface Neo4jTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Account of a server that scripts/neo4j.mjs starts. */
const TEST_ACCOUNT = { user: 'neo4j', password: 'quartiersnetz-test' };

const QUEUE_MS = 600_000;

/** The Neo4j that NEO4J_TEST_URI names, with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD; null without. */
export function neo4jTarget(): Neo4jTarget | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  if (!uri) return null;
  return { uri, user: user ?? TEST_ACCOUNT.user, password: password ?? TEST_ACCOUNT.password };
}

/** A way to the database beside the engine, to look at what it stored; whole numbers come as numbers. */
export const openDriver = ({ uri, user, password }: Neo4jTarget): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/**
 * A `describe` for what needs a Neo4j: left out without one, but a failure where CI=true, so that nothing goes unproved there.
 * Files that run at the same time wait for each other, since they fill and empty the same database.
 */
export function describeWithNeo4j(name: string, suite: (target: Neo4jTarget) => void): void {
  const target = neo4jTarget();
  if (target) {
    describe(name, () => {
      let release = (): Promise<void> => Promise.resolve();
      beforeAll(async () => {
        release = await takeTurn(target);
      }, QUEUE_MS);
      afterAll(() => release());
      suite(target);
    });
  } else if (process.env['CI'] === 'true') {
    describe(name, () => {
      it('has a Neo4j to run on', () => {
        throw new Error('NEO4J_TEST_URI is not set.');
      });
    });
  } else describe.skip(name, () => suite({ uri: 'bolt://localhost', ...TEST_ACCOUNT }));
}

/** Waits for a lock in the database itself, which ends with its connection, however that ends. */
async function takeTurn(target: Neo4jTarget): Promise<() => Promise<void>> {
  const driver = openDriver(target);
  await driver.executeQuery('CREATE CONSTRAINT test_turn IF NOT EXISTS FOR (t:TestTurn) REQUIRE t.id IS UNIQUE');
  const session = driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run("MERGE (t:TestTurn {id: 'turn'}) SET t.taken = timestamp()");
  return async () => {
    await transaction.rollback();
    await driver.close();
  };
}
