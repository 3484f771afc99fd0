import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { canRun, startGraphDatabase } from './graph-database.mjs';
import { findChromium } from './machine.mjs';
import { cacheDirectory, root } from './paths.mjs';
import { checkResult, jestResult } from './summary.mjs';
import { runTool, toolPath } from './tool.mjs';

/** Longer than any part takes on a slow machine: what is still running then hangs. */
const LIMIT_SECONDS = 900;
/** What the newest release is asked again; how the program takes a broken line does not depend on the release behind it. */
const NEO4J_SPECS = {
  id: 'contract-current',
  files: ['contract/neo4j.spec', 'contract/neo4j-engine', 'contract/neo4j-plan', 'contract/store-copy'],
};
const WORKSPACES = ['graph-schema', 'map-layout', 'server', 'client', 'test'];

/**
 * The parts of `npm test`: {id, title, needs?, uses?, after?, slots?, onDemand?, inCiOnly?, run(context)}. A part does not
 * run if one of `needs` failed or is missing; it runs with or without what it `uses`; `after` is order alone (they would
 * fight over a database or over both cores). A part with 0 slots only waits for others. `context` is {runtime, ci, env,
 * stops}; parts add to `env` what later ones find there, and to `stops` what is to be ended.
 */
export const PARTS = [
  { id: 'generated', title: 'Erzeugte Dateien unverändert', run: script('generate.mjs', '--check') },
  // after the check: building writes generated files anew
  { id: 'build', title: 'Bauen', after: ['generated'], run: build },
  { id: 'neo4j', title: 'Neo4j 5.26', slots: 0, run: (context) => database(context, '5.26') },
  { id: 'chromium', title: 'Chromium', slots: 0, run: chromium },
  { id: 'lint', title: 'Regeln der Sprache (oxlint)', run: tool('oxlint') },
  // the two longest ways begin first, beside each other: the browser waits much for its pages, the others for the database
  { id: 'browser', title: 'Browser', needs: ['build', 'chromium'], run: jest('browser') },
  { id: 'contract', title: 'Vertrag der Speicher', uses: ['neo4j'], run: jest('contract') },
  { id: 'api', title: 'Schnittstelle', needs: ['build'], uses: ['neo4j'], after: ['contract'], run: jest('api') },
  {
    id: 'neo4j-current',
    title: 'Neo4j, neueste Ausgabe',
    after: ['neo4j', 'contract'],
    slots: 0,
    inCiOnly: true,
    run: (context) => database(context, 'current'),
  },
  {
    id: 'contract-current',
    title: 'Vertrag der Speicher, neueste Ausgabe',
    needs: ['neo4j-current'],
    after: ['contract'],
    inCiOnly: true,
    run: (context) => jest('contract', NEO4J_SPECS)({ ...context, env: { ...context.env, ...context.current } }),
  },
  { id: 'unit', title: 'Einzelteile', uses: ['build'], run: jest('unit') },
  ...WORKSPACES.map((workspace) => ({ id: `types-${workspace}`, title: `Typen: ${workspace}`, run: types(workspace) })),
  { id: 'format', title: 'Formatierung', run: tool('oxfmt', '--check', '.') },
  { id: 'rules', title: 'Hausregeln (dependency-cruiser)', run: rules },
  { id: 'crash', title: 'Absturz des Speichers', needs: ['build'], run: jest('crash') },
  { id: 'docker', title: 'Schritte des Dockerfile', onDemand: true, slots: 2, run: dockerSteps },
];

const outcome = ({ code, output }) => ({ ...checkResult(code === 0), output });
const limits = { limitSeconds: LIMIT_SECONDS };

function tool(name, ...args) {
  return async ({ runtime }) => outcome(await runTool(runtime, [toolPath(name), ...args], limits));
}

function script(name, ...args) {
  return async ({ runtime }) => outcome(await runTool(runtime, [resolve(root, 'scripts', name), ...args], limits));
}

/** Installs twice, so it may take longer than all the others. */
async function dockerSteps({ runtime }) {
  return outcome(await runTool(runtime, [resolve(root, 'scripts', 'docker-steps.mjs')], { limitSeconds: 3_600 }));
}

function types(workspace) {
  const known = resolve(cacheDirectory, `types-${workspace}.tsbuildinfo`);
  const args = ['--noEmit', '-p', `${workspace}/tsconfig.json`, '--incremental', '--tsBuildInfoFile', known];
  return async ({ runtime }) =>
    outcome(await runTool(runtime, [toolPath('typescript-native', 'tsc'), ...args], limits));
}

async function rules({ runtime }) {
  const sources = ['server/src', 'client/src', 'graph-schema/src', 'map-layout/src'];
  const args = [toolPath('dependency-cruiser', 'depcruise'), ...sources, '--config', '.dependency-cruiser.cjs'];
  return outcome(await runTool(runtime, args, limits));
}

/** Specs of one project share their database, so they run one after the other; two projects may run beside each other. */
function jest(project, { id = project, files = [] } = {}) {
  return async ({ runtime, env, ci }) => {
    const folder = resolve(root, 'test', '.artefacts', 'reports');
    const report = resolve(folder, `${id}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(report, { force: true });
    const args = ['--selectProjects', project, '--runInBand', '--json', '--outputFile', report, ...files];
    const mode = ci ? ['--ci'] : [];
    const { code, output } = await runTool(runtime, [toolPath('jest'), ...args, ...mode], {
      env,
      limitSeconds: LIMIT_SECONDS,
    });
    const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
    return { ...jestResult(written, code), output };
  };
}

async function build({ runtime }) {
  try {
    const done = await ensureBuilt(runtime);
    return { ...checkResult(true), note: done.length === 0 ? 'nichts geändert' : undefined };
  } catch (error) {
    return { ...checkResult(false), output: error.message };
  }
}

/** A missing database is a lack that is named, and a fault where everything has to be there. */
async function database(context, line) {
  if (line === 'current' && !canRun(line)) return lack(false, 'kein Java 21 gefunden');
  if (line === 'current' && process.env.NEO4J_TEST_URI) return lack(false, 'NEO4J_TEST_URI gibt die Ausgabe vor');
  const server = await startGraphDatabase(line);
  if (server.reason !== undefined) return lack(context.ci, server.reason);
  context.stops.push(server.stop);
  if (line === 'current') context.current = server.env;
  else Object.assign(context.env, server.env);
  return { ...checkResult(true) };
}

async function chromium(context) {
  const path = await findChromium();
  if (path === null)
    return lack(context.ci, 'fehlt; bitte einrichten, unter Debian mit: apt-get install chromium-headless-shell');
  context.env.CHROMIUM = path;
  return checkResult(true);
}

/** The result of a part that could not run for want of something on the machine. */
const lack = (isFault, note) =>
  isFault ? { ...checkResult(false), note } : { passed: 0, failed: 0, skipped: 0, note, missing: true };
