import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { findJava, NEO4J_LINES } from '../neo4j.mjs';
import { aptInstall, onPath } from './machine.mjs';
import { root } from './paths.mjs';

/**
 * Has a Neo4j of the line started by scripts/neo4j.mjs in a process of its own, for fetching it blocks. Resolves with
 * {env, stop}, `env` being what the tests need to find it, or {reason} where none can be had. One that the environment names is taken.
 */
export async function startGraphDatabase(line) {
  if (process.env.NEO4J_TEST_URI) return { env: {}, stop: () => {} };
  const oldest = NEO4J_LINES[line].java;
  const docker = onPath('docker', 'docker.exe') !== null;
  const ready = () => findJava(oldest) !== null && onPath('mvn', 'mvn.cmd') !== null;
  if (!docker && !ready()) await aptInstall('default-jre-headless', 'maven');
  return startProcess(line);
}

/** True if the machine can run the line, so that a failing start is a fault and not a lack. */
export const canRun = (line) => Boolean(process.env.NEO4J_TEST_URI) || findJava(NEO4J_LINES[line].java) !== null;

function startProcess(line) {
  const child = spawn(process.execPath, [resolve(root, 'scripts', 'neo4j.mjs'), '--line', line], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  return new Promise((done) => {
    let said = '';
    const read = (chunk) => {
      said += chunk;
      const uri = /^NEO4J_TEST_URI=(\S+)/m.exec(said)?.[1];
      if (uri !== undefined) done({ env: { NEO4J_TEST_URI: uri }, stop });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.once('error', (error) => done({ reason: error.message }));
    child.once('exit', () => done({ reason: said.trim() || 'Neo4j ließ sich nicht starten.' }));
  });
}
