// `npm test`: installs what is missing, runs every check and every test, prints a table and as its last line
// `N passed, N failed`. `npm test -- --only unit,api` runs some parts with what they need; --docker adds the Dockerfile's steps.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { runMain } from './lib/fault.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { parseOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';
import { findRuntime, requireScriptNode } from './lib/runtime.mjs';
import { runTasks } from './lib/schedule.mjs';
import { selectParts } from './lib/selection.mjs';
import { exitCode, lastLine, skippedLine, table } from './lib/summary.mjs';

const OPTIONS = { only: { hint: 'TEIL,…' }, docker: {} };
const HEARTBEAT_MS = 60_000;
const logs = resolve(root, 'test', '.artefacts', 'log');

await runMain(async () => {
  requireScriptNode();
  const options = parseOptions(process.argv.slice(2), OPTIONS);
  const ci = ['true', '1'].includes(process.env.CI ?? '');
  ensureInstalled();
  // only now: the parts use installed packages
  const { PARTS } = await import('./lib/parts.mjs');
  const parts = selectParts(PARTS, { only: options.only?.split(','), docker: options.docker ?? false, ci });
  const context = { runtime: findRuntime(root), ci, env: { ...process.env }, stops: [] };
  mkdirSync(logs, { recursive: true });

  const failedParts = new Set();
  const running = new Set();
  const heartbeat = setInterval(() => console.log(`… läuft: ${[...running].join(', ')}`), HEARTBEAT_MS);
  const tasks = parts.map((part) => ({
    ...part,
    after: [...(part.after ?? []), ...(part.uses ?? []), ...(part.needs ?? [])],
    run: async () => {
      running.add(part.title);
      const result = await runPart(part, context, failedParts);
      running.delete(part.title);
      tell(result);
      return result;
    },
  }));
  // one more than there are cores: each part waits now and then for a page, a database or a clock
  const slots = Math.max(2, Math.min(4, availableParallelism())) + 1;
  const results = await runTasks(tasks, slots).finally(() => {
    clearInterval(heartbeat);
    for (const stop of context.stops) stop();
  });

  console.log(`\n${table(results)}\n`);
  const skipped = skippedLine(results);
  if (skipped !== '') console.log(skipped);
  console.log(lastLine(results));
  return exitCode(results);
});

async function runPart(part, context, failedParts) {
  const { id, title } = part;
  const missing = (part.needs ?? []).filter((need) => failedParts.has(need));
  const began = performance.now();
  let result;
  if (missing.length > 0)
    result = {
      passed: 0,
      failed: 0,
      skipped: 0,
      missing: true,
      note: `nicht ausgeführt, es fehlt: ${missing.join(', ')}`,
    };
  else {
    try {
      result = await part.run(context);
    } catch (error) {
      result = { passed: 0, failed: 1, skipped: 0, output: String(error.stack ?? error) };
    }
  }
  if (result.failed > 0 || result.missing) failedParts.add(id);
  if (result.output) writeFileSync(resolve(logs, `${id}.log`), result.output);
  return { id, title, seconds: (performance.now() - began) / 1000, ...result };
}

function tell({ title, seconds, failed, missing, note, output }) {
  const sign = failed > 0 ? '✗' : missing ? '–' : '✓';
  console.log(`${sign} ${title} (${seconds.toFixed(1).replace('.', ',')} s)${note ? `: ${note}` : ''}`);
  if (failed > 0 && output) console.log(`${output.trimEnd()}\n`);
}
