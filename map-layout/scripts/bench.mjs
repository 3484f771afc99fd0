// Measures the layout against its budgets, warm and in one core, and the first layout in a fresh worker. Build the module first.
// node map-layout/scripts/bench.mjs [--runs 30] [--module dist/index.js]   prints JSON, then a table
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

const { values } = isMainThread
  ? parseArgs({
      options: {
        runs: { type: 'string', default: '30' },
        module: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
      },
    })
  : { values: workerData };
const { computeArrangement, extendArrangement, inventedQuarter, rearrange } = await import(
  pathToFileURL(resolve(values.module)).href
);

const SHEETS = [
  { actors: 30, view: { width: 956, height: 700 } },
  { actors: 80, view: { width: 956, height: 700 }, budget: { compute: 100, extend: 50 } },
  { actors: 150, view: { width: 1352, height: 848 }, budget: { compute: 200 } },
  { actors: 300, view: { width: 2400, height: 1600 }, budget: { compute: 700 } },
  { actors: 300, view: { width: 956, height: 700 }, budget: { compute: 700 } },
];

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function measure({ actors, view, budget = {} }, runs) {
  const times = { compute: [], extend: [], rearrange: [] };
  for (let seed = 1; seed <= runs; seed += 1) {
    const input = inventedQuarter({ actors, seed, view });
    const newcomer = input.actors[Math.floor(actors / 2)];
    const [before] = timed(() =>
      computeArrangement({ ...input, actors: input.actors.filter((actor) => actor !== newcomer) }),
    );
    times.compute.push(timed(() => computeArrangement(input))[1]);
    times.extend.push(timed(() => extendArrangement(input, before))[1]);
    times.rearrange.push(timed(() => rearrange(input, before))[1]);
  }
  return Object.entries(times).map(([step, ms]) => ({
    actors,
    sheet: `${view.width}x${view.height}`,
    step,
    ...summary(ms),
    budget: budget[step] ?? null,
  }));
}

async function firstInWorker(runs) {
  const times = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...values, seed } });
    times.push(await new Promise((done, fail) => worker.once('message', done).once('error', fail)));
    await worker.terminate();
  }
  return { actors: 80, sheet: '956x700', step: 'first in a fresh worker', ...summary(times), budget: 250 };
}

if (isMainThread) {
  const runs = Number(values.runs);
  for (let seed = 100; seed < 130; seed += 1) computeArrangement(inventedQuarter({ actors: 80, seed }));
  const rows = [
    ...SHEETS.flatMap((sheet) => measure(sheet, sheet.actors > 200 ? Math.ceil(runs / 2) : runs)),
    await firstInWorker(10),
  ];
  console.log(JSON.stringify({ node: process.version, runs, unit: 'ms', rows }));
  console.table(rows);
  process.exitCode = rows.some((row) => row.budget !== null && row.p95 > row.budget) ? 1 : 0;
} else {
  const input = inventedQuarter({ actors: 80, seed: workerData.seed });
  parentPort.postMessage(timed(() => computeArrangement(input))[1]);
}
