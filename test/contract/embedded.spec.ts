import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import { describeGraphStore } from './describe-graph-store.js';

describeGraphStore(
  'the embedded engine',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'netz-contract-'));
    let engine = await openEmbeddedEngine(directory);
    return {
      engine,
      async reopen() {
        await engine.close();
        engine = await openEmbeddedEngine(directory);
        return engine;
      },
      async dispose() {
        await engine.close();
        rmSync(directory, { recursive: true });
      },
    };
  },
  150,
);
