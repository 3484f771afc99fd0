// Runs a script of this folder (generate), a tool (oxlint, oxfmt) or a command of the program on the pinned Node:
// node scripts/run.mjs NAME [ARGUMENT...]. stdout belongs to the command alone; what is installed or built goes to stderr.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { Fault, runMain } from './lib/fault.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { launch } from './lib/launch.mjs';
import { fromCaller, programEnvironment, root } from './lib/paths.mjs';
import { findRuntime, requireScriptNode } from './lib/runtime.mjs';
import { toolPath } from './lib/tool.mjs';

/** What needs no build: name to the script's path. */
const TOOLS = {
  generate: () => resolve(root, 'scripts', 'generate.mjs'),
  oxlint: () => toolPath('oxlint'),
  oxfmt: () => toolPath('oxfmt'),
};
/** What runs on the built program without being one of its commands. */
const SCRIPTS = {
  'test:crash': resolve(root, 'test', 'crash', 'run.ts'),
  bench: resolve(root, 'test', 'load', 'network-bench.ts'),
  'bench:analysis': resolve(root, 'test', 'load', 'analysis-bench.ts'),
  'bench:map': resolve(root, 'test', 'load', 'map-bench.ts'),
};

await runMain(async () => {
  requireScriptNode();
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined) throw new Fault('Welcher Befehl? Aufruf: node scripts/run.mjs BEFEHL [ARGUMENTE]');
  ensureInstalled();
  const runtime = findRuntime(root);
  if (Object.hasOwn(TOOLS, name)) return launch(runtime, [TOOLS[name](), ...args]);
  await ensureBuilt(runtime, {
    parts: ['graph-schema', 'map-layout', 'server', ...(name === 'bench:map' ? ['client'] : [])],
    say: console.error,
  });
  const script = SCRIPTS[name] ?? commandPath(name);
  return launch(runtime, [script, ...args], { cwd: fromCaller('.'), env: programEnvironment() });
});

function commandPath(name) {
  const path = resolve(root, 'server', 'dist', 'commands', `${name}.js`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(path)) throw new Fault(`Den Befehl „${name}“ gibt es nicht.`);
  return path;
}
