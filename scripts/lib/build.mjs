import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { digestOf, readStamp, writeStamp } from './stamps.mjs';
import { runTool, toolPath } from './tool.mjs';

/** What every part's result depends on besides its own files. */
const RECIPE = ['.swcrc', 'tsconfig.base.json', 'package-lock.json', 'scripts/lib/build.mjs'];
const GENERATOR = ['graph-schema/schema', 'codegen.ts', 'scripts/generate.mjs', 'package-lock.json'];
const GENERATED = ['server/src/generated', 'client/src/generated', 'graph-schema/schema.snapshot.graphql'];
const STAMP = '.built';

const compile = (into) => [
  toolPath('@swc/cli', 'swc'),
  ...['src', '-d', into, '--strip-leading-paths', '--copy-files', '--config-file', resolve(root, '.swcrc')],
];
const bundle = (into) => [toolPath('vite'), 'build', '--outDir', into, '--emptyOutDir', '--logLevel', 'warn'];

/** The parts that are built, each into its own dist; `needs` are built before. */
const PARTS = [
  { name: 'graph-schema', inputs: ['graph-schema/src', 'graph-schema/package.json'], make: compile },
  { name: 'map-layout', inputs: ['map-layout/src', 'map-layout/package.json'], make: compile },
  { name: 'server', inputs: ['server/src', 'server/package.json'], make: compile },
  { name: 'client', inputs: ['client'], make: bundle, needs: ['graph-schema', 'map-layout'] },
];

/** Generates and builds what has changed since the last time. Returns the names of the steps that were done. */
export async function ensureBuilt(runtime, { parts = PARTS.map(({ name }) => name), say = () => {} } = {}) {
  const done = [];
  if (await ensureGenerated(runtime, say)) done.push('generated');
  const wanted = PARTS.filter(({ name }) => parts.includes(name));
  const isFirst = (part) => (part.needs ?? []).length === 0;
  for (const wave of [wanted.filter(isFirst), wanted.filter((part) => !isFirst(part))]) {
    const stale = wave.filter((part) => readStamp(resolve(root, part.name, 'dist', STAMP)) !== digest(part));
    if (stale.length > 0) say(`Gebaut wird: ${stale.map(({ name }) => name).join(', ')} …`);
    await Promise.all(stale.map((part) => build(runtime, part)));
    done.push(...stale.map(({ name }) => name));
  }
  return done;
}

function digest(part) {
  const needed = PARTS.filter(({ name }) => part.needs?.includes(name)).map(digest);
  return digestOf(root, [...part.inputs, ...RECIPE], needed);
}

/** Builds beside the old result and swaps at the end: a running server keeps whole files, a failed build leaves the old. */
async function build(runtime, part) {
  const stamp = digest(part);
  const folder = resolve(root, part.name);
  removeAbandoned(folder);
  const fresh = join(folder, `.dist-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const { code, output } = await runTool(runtime, part.make(fresh), { cwd: folder });
    if (code !== 0) throw new Fault(`${output}\nDer Teil „${part.name}“ ließ sich nicht bauen.`);
    writeStamp(join(fresh, STAMP), stamp);
    swap(fresh, join(folder, 'dist'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function swap(fresh, place) {
  const old = `${fresh}-old`;
  try {
    renameSync(place, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

async function ensureGenerated(runtime, say) {
  const file = resolve(root, 'node_modules', '.cache', 'quartiersnetz', 'generated');
  const current = () => digestOf(root, [...GENERATOR, 'client/src', ...GENERATED]);
  if (readStamp(file) === current()) return false;
  say('Typen werden aus dem Schema erzeugt …');
  const { code, output } = await runTool(runtime, [resolve(root, 'scripts', 'generate.mjs')]);
  if (code !== 0) throw new Fault(`${output}\nDie Typen ließen sich nicht aus dem Schema erzeugen.`);
  writeStamp(file, current());
  return true;
}

/** Removes what a killed build left; that of a living process stays. */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const pid = /^\.dist-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
