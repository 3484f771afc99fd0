// A real Neo4j for the tests: the one that NEO4J_TEST_URI names, else one in Docker, else one from its Maven artefacts.
// As a command: node scripts/neo4j.mjs [--line 5.26|current] [--port N] [-- COMMAND ARGUMENT...]
//   without COMMAND it prints the address and runs until Ctrl-C; with COMMAND that runs with NEO4J_TEST_URI set.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  openSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const WINDOWS = process.platform === 'win32';

/** The releases that the tests run on: version, oldest Java, main class. */
export const NEO4J_LINES = {
  5.26: { version: '5.26.16', java: 17, mainClass: 'org.neo4j.server.CommunityEntryPoint' },
  current: { version: '2026.09.0', java: 21, mainClass: 'org.neo4j.server.Neo4jCommunity' },
};

/** Account of a server started here; test/support/neo4j.ts expects the same. */
export const TEST_ACCOUNT = { user: 'neo4j', password: 'quartiersnetz-test' };

const START_LIMIT_MS = 120_000;

/**
 * Starts (or finds) a Neo4j and waits until it answers.
 * `stop` ends what was started here and deletes its data; a server given by NEO4J_TEST_URI is left alone.
 * Rejects with one sentence if none can be had.
 * @param {{line?: '5.26' | 'current', port?: number, cacheDir?: string}} [options]
 * @returns {Promise<{uri: string, user: string, password: string, source: 'given' | 'docker' | 'maven', stop: () => Promise<void>}>}
 */
export async function startNeo4j({ line = '5.26', port, cacheDir } = {}) {
  const release = NEO4J_LINES[line];
  if (!release) throw new Error(`Unbekannte Linie von Neo4j: ${line}.`);
  if (process.env.NEO4J_TEST_URI) {
    const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
    return {
      uri,
      user: user ?? TEST_ACCOUNT.user,
      password: password ?? TEST_ACCOUNT.password,
      source: 'given',
      stop: async () => {},
    };
  }
  const listen = port ?? (await freePort());
  const started = (await startInDocker(release, listen)) ?? (await startFromMaven(release, listen, cacheDir));
  return { ...TEST_ACCOUNT, uri: `bolt://127.0.0.1:${listen}`, ...started };
}

/**
 * Path of a Java of at least the given version, or null. Looks at JAVA_HOME, the search path and the usual folders.
 * @param {number} oldest
 */
export function findJava(oldest) {
  const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/usr/local/lib/jvm', '/opt/java'];
  const homes = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );
  const binary = WINDOWS ? 'java.exe' : 'java';
  const candidates = [
    ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', binary)] : []),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, binary)),
    ...homes.flatMap((home) => [join(home, 'bin', binary), join(home, 'Contents', 'Home', 'bin', binary)]),
  ];
  return [...new Set(candidates)].find((path) => existsSync(path) && javaVersion(path) >= oldest) ?? null;
}

function javaVersion(path) {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const match = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '');
  if (!match) return 0;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}

async function startInDocker({ version }, port) {
  if (spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 15_000 }).status !== 0) return null;
  const name = `quartiersnetz-test-${process.pid}-${port}`;
  const run = [
    'run',
    '--rm',
    '-d',
    '--name',
    name,
    '-p',
    `127.0.0.1:${port}:7687`,
    '-e',
    `NEO4J_AUTH=${TEST_ACCOUNT.user}/${TEST_ACCOUNT.password}`,
    '-e',
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
  ];
  const { status } = spawnSync('docker', [...run, `neo4j:${version}-community`], { stdio: 'ignore', timeout: 300_000 });
  if (status !== 0) return null; // an engine without this image and without a way to it: the artefacts may still be reachable
  const remove = () => spawnSync('docker', ['rm', '-f', name], { stdio: 'ignore' });
  const stop = atExit(remove);
  try {
    await waitUntilReady(port, TEST_ACCOUNT.password, () => null);
  } catch (error) {
    stop();
    throw error;
  }
  return { source: 'docker', stop: async () => stop() };
}

async function startFromMaven(release, port, cacheDir) {
  const java = findJava(release.java);
  if (!java) throw new Error(`Für Neo4j ${release.version} fehlt Java ${release.java} oder neuer.`);
  const library = fetchJars(
    release.version,
    cacheDir ?? join(ROOT, 'node_modules', '.cache', `neo4j-${release.version}`),
  );
  const home = mkdtempSync(join(tmpdir(), 'quartiersnetz-neo4j-'));
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port));
  const output = join(home, 'output.log');
  const log = openSync(output, 'w');
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const memory = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const place = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const child = spawn(java, [...memory, ...opens, '-cp', join(library, '*'), release.mainClass, ...place], {
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = null;
  const end = new Promise((resolve) => {
    child.once('error', (error) => resolve((ended = `Java lässt sich nicht starten: ${error.message}`)));
    child.once('exit', (code) => resolve((ended = `Neo4j hat sich beim Start beendet (${code}).\n${tail(output)}`)));
  });
  const kill = () => {
    child.kill('SIGKILL'); // its data is thrown away, so nothing is gained by waiting for a clean end
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const stopNow = atExit(kill);
  const stop = async () => {
    child.kill('SIGKILL');
    await end;
    stopNow();
  };
  try {
    await waitUntilReady(port, 'neo4j', () => ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { source: 'maven', stop };
}

/** Copies the jars of a release into the cache, once; a copy that was broken off is never taken for whole. */
function fetchJars(version, folder) {
  const library = join(folder, 'lib');
  if (existsSync(library)) return library;
  const unfinished = join(folder, `lib-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const pom = join(ROOT, 'test', 'neo4j', 'pom.xml');
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    `-Dneo4j.version=${version}`,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${unfinished}`,
  ];
  const { status, error, stdout } = spawnSync(WINDOWS ? 'mvn.cmd' : 'mvn', goal, { encoding: 'utf8', shell: WINDOWS });
  if (error || status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = error ? 'Maven (mvn) fehlt' : `Maven meldet: ${String(stdout).split('\n').slice(0, 3).join(' ')}`;
    throw new Error(`Neo4j ${version} lässt sich nicht holen. ${reason}.`);
  }
  try {
    renameSync(unfinished, library);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(library)) throw error; // else another process was faster
  }
  return library;
}

// plans are kept although the tests empty the database again and again: making them is half of what it does here
const settings = (port) => `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
dbms.cypher.min_replan_interval=1h
`;

async function waitUntilReady(port, password, ended) {
  const { default: neo4j } = await import('neo4j-driver');
  const until = Date.now() + START_LIMIT_MS;
  const ask = async (secret, database, statement, parameters) => {
    const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(TEST_ACCOUNT.user, secret), {
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 0,
    });
    try {
      await driver.executeQuery(statement, parameters, { database });
    } finally {
      await driver.close();
    }
  };
  const first = { old: password, next: TEST_ACCOUNT.password };
  let changed = password === TEST_ACCOUNT.password;
  for (;;) {
    try {
      if (!changed) await ask(password, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $next', first);
      changed = true;
      return await ask(TEST_ACCOUNT.password, 'neo4j', 'RETURN 1', {});
    } catch (error) {
      if (ended() !== null) throw new Error(ended(), { cause: error });
      if (Date.now() > until) throw new Error(`Neo4j antwortet nicht: ${error.message}`, { cause: error });
      await delay(250);
    }
  }
}

/** Registers a clean-up for the end of this process; the returned function does it now, once. */
function atExit(cleanUp) {
  const now = () => {
    process.removeListener('exit', now);
    cleanUp();
  };
  process.once('exit', now);
  return now;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const tail = (file) => readFileSync(file, 'utf8').split('\n').slice(-15).join('\n');

function readOptions(words) {
  const options = { line: '5.26', port: undefined, command: [] };
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '--') return { ...options, command: words.slice(at + 1) };
    if (words[at] === '--line' && Object.hasOwn(NEO4J_LINES, words[at + 1] ?? '')) options.line = words[(at += 1)];
    else if (words[at] === '--port' && /^\d{1,5}$/.test(words[at + 1] ?? '')) options.port = Number(words[(at += 1)]);
    else throw new Error('Aufruf: node scripts/neo4j.mjs [--line 5.26|current] [--port N] [-- BEFEHL ...]');
  }
  return options;
}

async function main() {
  const { command, ...options } = readOptions(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130)); // 'exit' cleans up
  const began = Date.now();
  const server = await startNeo4j(options);
  console.log(`NEO4J_TEST_URI=${server.uri} (${server.source}, ${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (command.length === 0) return setInterval(() => {}, 2 ** 30);
  const [program, ...rest] = command;
  const env = {
    ...process.env,
    NEO4J_TEST_URI: server.uri,
    NEO4J_TEST_USER: server.user,
    NEO4J_TEST_PASSWORD: server.password,
  };
  const child = spawn(program, rest, { stdio: 'inherit', env, shell: WINDOWS });
  const code = await new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(127)));
  await server.stop();
  process.exitCode = code ?? 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
