import type { Neo4jTarget } from './neo4j.js';
import { describeWithNeo4j } from './neo4j.js';

/** Runs a suite on the embedded engine, and on Neo4j where one is given (see describeWithNeo4j). */
export function describeEngines(name: string, suite: (neo4j: Neo4jTarget | null) => void): void {
  describe(`${name}, embedded`, () => suite(null));
  describeWithNeo4j(`${name}, neo4j`, suite);
}
