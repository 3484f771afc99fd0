// Goes through the Dockerfile without Docker: every stage in a folder of its own, COPY and RUN done there, and in the
// end the ENTRYPOINT started and asked for its health. FROM, USER, VOLUME, EXPOSE need an engine and are only read.
// RUN works on the folder alone: a command with an absolute path is refused, for it would touch this machine.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ignoredBy, parseCopy, parseDockerfile, parseEnv } from './lib/dockerfile.mjs';
import { runMain } from './lib/fault.mjs';
import { root } from './lib/paths.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { runTool } from './lib/tool.mjs';

const RUN_LIMIT_SECONDS = 1_800;
const START_LIMIT_MS = 60_000;
/** What the caller may have set for the program, or npm for the script that it runs. */
const OWN_SETTINGS = /^(QN_|NEO4J_|NODE_ENV$|INIT_CWD$|npm_(lifecycle|package|execpath|command))/;
const READ_ONLY_KINDS = new Set(['USER', 'VOLUME', 'EXPOSE', 'LABEL']);
const ignored = ignoredBy(readFileSync(resolve(root, '.dockerignore'), 'utf8'));

/** Where a path of the image lies on this machine. */
const inStage = (stage, path) => join(stage.folder, resolve('/', stage.workdir, path));

/** The environment of a stage's commands: the machine's, with the right Node first on the path and without the caller's settings. */
function environment(stage) {
  const own = Object.entries(stage.env).map(([name, value]) => [
    name,
    value.startsWith(`${stage.workdir}/`) ? inStage(stage, value) : value,
  ]);
  const path = [dirname(findRuntime(root)), process.env.PATH].join(delimiter);
  const kept = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name));
  return { ...Object.fromEntries(kept), PATH: path, ...Object.fromEntries(own) };
}

async function perform({ kind, text }, stage, stages) {
  const began = performance.now();
  if (kind === 'WORKDIR') {
    stage.workdir = resolve(stage.workdir, text);
    mkdirSync(inStage(stage, '.'), { recursive: true });
  } else if (kind === 'ENV') for (const [name, value] of parseEnv(text)) stage.env[name] = value;
  else if (kind === 'COPY') copy(parseCopy(text), stage, stages);
  else if (kind === 'RUN') await run(text, stage);
  else if (kind === 'HEALTHCHECK') stage.health = JSON.parse(/CMD\s+(.*)$/.exec(text)[1]);
  else if (kind === 'ENTRYPOINT') stage.entry = JSON.parse(text);
  else if (!READ_ONLY_KINDS.has(kind)) throw new Error(`The rehearsal does not know ${kind}.`);
  console.log(`${stage.name}: ${kind} ${text} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

function copy({ from, sources, target }, stage, stages) {
  for (const source of sources) {
    const origin = from === null ? resolve(root, source) : join(stages.get(from).folder, source);
    if (!existsSync(origin)) throw new Error(`COPY finds no ${source}.`);
    const into = inStage(stage, target);
    const isFolder = statSync(origin).isDirectory();
    const keep = (path) => from !== null || !ignored(relative(root, path).split(sep).join('/'));
    const place = isFolder || !(target.endsWith('/') || target === '.') ? into : join(into, basename(origin));
    cpSync(origin, place, { recursive: true, verbatimSymlinks: true, filter: keep });
  }
}

async function run(command, stage) {
  if (/(^|[\s=])\/(?!dev\/null)/.test(command)) throw new Error(`RUN has an absolute path: ${command}`);
  const { code, output } = await runTool('sh', ['-c', command], {
    cwd: inStage(stage, '.'),
    env: environment(stage),
    limitSeconds: RUN_LIMIT_SECONDS,
  });
  if (code !== 0) throw new Error(`${output}\nRUN ended with ${code}: ${command}`);
}

async function startAndAsk(stage) {
  const port = await freePort();
  const [program, ...args] = stage.entry;
  const env = { ...environment(stage), QN_PORT: String(port) };
  const server = spawn(program, args, { cwd: inStage(stage, '.'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  process.once('exit', () => server.kill('SIGKILL'));
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const until = Date.now() + START_LIMIT_MS;
  while (!(await isHealthy(port))) {
    if (server.exitCode !== null || Date.now() > until)
      throw new Error(`${said}\nThe server does not answer /api/health.`);
    await delay(200);
  }
  const [check, ...words] = stage.health;
  const { code } = await runTool(check, words, { cwd: inStage(stage, '.'), env });
  if (code !== 0) throw new Error('HEALTHCHECK fails though the server answers.');
  const page = await fetch(`http://127.0.0.1:${port}/`);
  if (!page.ok) throw new Error(`The client is not served: ${page.status}.`);
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  console.log(`${stage.name}: ENTRYPOINT answers /api/health, passes HEALTHCHECK and serves the client`);
}

async function isHealthy(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

await runMain(async () => {
  const place = mkdtempSync(join(tmpdir(), 'quartiersnetz-docker-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true, maxRetries: 3 }));
  const stages = new Map();
  let last;
  for (const { name, steps } of parseDockerfile(readFileSync(resolve(root, 'Dockerfile'), 'utf8'))) {
    last = { name, folder: join(place, name), workdir: '/', env: {}, entry: [], health: [] };
    mkdirSync(last.folder);
    stages.set(name, last);
    for (const step of steps) await perform(step, last, stages);
  }
  await startAndAsk(last);
  return 0;
});
