import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyChain } from '../../server/src/graph-store/change-log/index.js';
import { openEmbeddedEngine } from '../../server/src/graph-store/embedded/index.js';
import type { StoreRead } from '../../server/src/graph-store/graph-store.port.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { storeOptions } from '../builders/store.js';

const ROOT = join(__dirname, '..', '..');
const AREA = '01930000-0000-7000-8000-00000000c4a5';
/** Rounds on one data directory before it begins anew, so that checking stays quick. */
const ROUNDS_PER_DIRECTORY = 6;

interface Acknowledgement {
  readonly acknowledged: string;
  readonly writer: number;
  readonly count: number;
  readonly records: readonly string[];
}

export interface CrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Change sets that were committed but whose word did not get out before the kill; allowed. */
  readonly unheard: number;
  /** Kills before the store was ready. */
  readonly early: number;
  /** Everything that was lost or half written, in words. */
  readonly faults: readonly string[];
}

/** Kills a writing process at random moments, opens its data again each time and compares it with what was acknowledged. */
export async function crashRounds(rounds: number): Promise<CrashReport> {
  for (const part of ['server/dist/graph-store/store.js', 'graph-schema/dist/index.js']) {
    if (!existsSync(join(ROOT, part))) throw new Error(`${part} is missing; build the program first (npm run build).`);
  }
  let directory = '';
  let heard: Acknowledgement[] = [];
  let [acknowledged, unheard, early] = [0, 0, 0];
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_PER_DIRECTORY === 0) {
      if (directory !== '') rmSync(directory, { recursive: true });
      directory = mkdtempSync(join(tmpdir(), 'netz-crash-'));
      heard = [];
    }
    const found = await killedRun(directory, Math.random() < 0.2 ? 'opening' : 'writing');
    if (!found.ready) early += 1;
    heard.push(...found.acknowledged);
    acknowledged += found.acknowledged.length;
    const check = await checked(directory, heard);
    unheard += check.unheard;
    faults.push(...check.faults.map((fault) => `round ${String(round + 1)}: ${fault}`));
  }
  rmSync(directory, { recursive: true, force: true });
  return { rounds, acknowledged, unheard, early, faults };
}

/** Starts the writer and kills it at a random moment: while it opens the store, or within 300 ms of its first write. */
function killedRun(
  directory: string,
  during: 'opening' | 'writing',
): Promise<{ readonly ready: boolean; readonly acknowledged: readonly Acknowledgement[] }> {
  return new Promise((resolve, reject) => {
    const runtime = join(ROOT, 'node_modules', '.bin', 'node');
    const program = join(__dirname, 'writer.ts');
    const child = spawn(existsSync(runtime) ? runtime : process.execPath, ['--no-warnings', program, directory, AREA], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = (within: number): void => void setTimeout(() => child.kill('SIGKILL'), Math.random() * within);
    let [output, errors, ready] = ['', '', false];
    if (during === 'opening') kill(600);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (ready || !output.includes('\n')) return;
      ready = true;
      if (during === 'writing') kill(300);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') {
        reject(new Error(`The writer ended by itself. ${errors}`));
        return;
      }
      // The last line may be cut off in the middle: then its word did not get out.
      const lines = output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Partial<Acknowledgement>);
      resolve({
        ready,
        acknowledged: lines.filter((line): line is Acknowledgement => line.acknowledged !== undefined),
      });
    });
  });
}

async function checked(
  directory: string,
  heard: readonly Acknowledgement[],
): Promise<{ readonly unheard: number; readonly faults: readonly string[] }> {
  const store = await openGraphStore(await openEmbeddedEngine(directory), storeOptions());
  try {
    return await store.read(async (read) => {
      const faults: string[] = [];
      const changeSets = await allChangeSets(read);
      const known = new Set(changeSets.map(({ id }) => id));
      for (const { acknowledged, records, writer, count } of heard) {
        if (!known.has(acknowledged)) faults.push(`change set ${acknowledged} of writer ${String(writer)} is lost`);
        const found = await read.get(records);
        if (found.includes(null)) faults.push(`records of batch ${String(count)} of writer ${String(writer)} are lost`);
      }
      for (const { id, changes } of changeSets) {
        for (const { recordId, versionAfter } of changes) {
          const version = (await read.versions(recordId)).find((one) => one.record.version === versionAfter);
          if (version?.changeSetId !== id)
            faults.push(`change set ${id} lacks version ${String(versionAfter)} of ${recordId}`);
        }
      }
      faults.push(...(await countsOff(read, heard)));
      const verdict = await verifyChain(read, AREA);
      if (!verdict.intact) faults.push(`the chain is broken: ${JSON.stringify(verdict)}`);
      return { unheard: changeSets.filter(({ command }) => command === 'crash.batch').length - heard.length, faults };
    });
  } finally {
    await store.close();
  }
}

/** Counter, state, actors and ties of each writer must tell the same number of batches, none fewer than was heard. */
async function countsOff(read: StoreRead, heard: readonly Acknowledgement[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const { nodes, ties } = await read.loadArea(AREA);
  for (const hub of nodes.filter(({ kind }) => kind === 'Organisation')) {
    const writer = Number(String(hub.values['name']).split(' ')[1]);
    const by = `writer-${String(writer)}`;
    const counts = [
      Number(hub.values['shortName']),
      await read.getState('crash', by),
      nodes.filter(({ values }) => String(values['name']).startsWith(`${by} `)).length,
      ties.filter(({ from }) => from === hub.id).length,
      (await read.versions(hub.id)).length,
    ];
    const told = Math.max(0, ...heard.filter((one) => one.writer === writer).map(({ count }) => count));
    if (new Set(counts).size !== 1 || Number(counts[0]) < told) {
      faults.push(`${by} counts ${counts.join(', ')}, ${String(told)} were acknowledged`);
    }
  }
  return faults;
}

async function allChangeSets(read: StoreRead) {
  const all = [];
  for (let after = 0; ; after += 500) {
    const portion = await read.changeSets(AREA, after, 500);
    all.push(...portion);
    if (portion.length < 500) return all;
  }
}
