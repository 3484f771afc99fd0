import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { describeGraphStore } from './describe-graph-store.js';

jest.setTimeout(30_000);

describeWithNeo4j('Contract', (target) => {
  describeGraphStore(
    'Neo4j',
    async () => {
      let engine = await openNeo4jEngine(target);
      return {
        engine,
        async reopen() {
          await engine.close();
          engine = await openNeo4jEngine(target);
          return engine;
        },
        async dispose() {
          await engine.clear();
          await engine.close();
        },
      };
    },
    12,
  );
});
