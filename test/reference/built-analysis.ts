import { transformFileSync } from '@swc/core';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What the analysis imports from other packages. */
const LIBRARIES = ['graphology', 'graphology-communities-louvain'];

/** The analysis as built JavaScript in a folder of its own: threads load no TypeScript, and unit tests run before any build. */
export interface BuiltAnalysis {
  /** The worker script. */
  readonly worker: string;
  /** A worker script that answers odd jobs: sums, sleeps, endless loops, crashes. */
  readonly oddJobs: string;
  /** Path of a built module of the analysis, for example `index.js`. */
  module(name: string): string;
  remove(): void;
}

/** Builds the network analysis and the graph schema it needs, with the settings of the product's build. */
export function buildAnalysis(): BuiltAnalysis {
  const folder = mkdtempSync(join(tmpdir(), 'quartiersnetz-analysis-'));
  const schema = join(folder, 'node_modules/@quartiersnetz/graph-schema');
  const analysis = join(folder, 'network-analysis');
  compile(join(root, 'graph-schema/src'), join(schema, 'dist'));
  compile(join(root, 'server/src/network-analysis'), analysis);
  copyFileSync(join(root, 'graph-schema/package.json'), join(schema, 'package.json'));
  for (const name of LIBRARIES) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const oddJobs = join(analysis, 'workers/odd-jobs.js');
  writeFileSync(oddJobs, ODD_JOBS);
  return {
    worker: join(analysis, 'workers/worker.js'),
    oddJobs,
    module: (name) => join(analysis, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function compile(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !file.name.endsWith('.ts') || file.name.endsWith('.spec.ts')) continue;
    const source = join(file.parentPath, file.name);
    const target = join(to, relative(from, source)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(source, { configFile: join(root, '.swcrc'), sourceMaps: false }).code);
  }
}

const ODD_JOBS = `
import { threadId } from 'node:worker_threads';
import { serveJobs } from './worker-loop.js';

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

serveJobs((kind, payload, watch) => {
  switch (kind) {
    case 'double': return payload * 2;
    case 'thread': sleep(payload); return threadId;
    case 'throw': throw new Error(payload);
    case 'exit': process.exit(payload);
    case 'bytes': return payload.reduce((a, b) => a + b, 0);
    case 'steps':
      for (let done = 0; done < payload; done++) { watch(done, payload); sleep(20); }
      return payload;
    case 'deaf': for (;;);
  }
});
`;
