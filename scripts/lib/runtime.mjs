import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from './fault.mjs';

/** The server's store needs node:sqlite as it stands in this line. */
const WANTED_MAJOR = 24;
const OLDEST_FOR_SCRIPTS = [20, 19];

const partsOf = (version) => version.replace(/^v/, '').split('.').map(Number);

/** True if `version` is at least `[major, minor]`. */
export function isAtLeast(version, [major, minor]) {
  const [a = 0, b = 0] = partsOf(version);
  return a > major || (a === major && b >= minor);
}

/** Throws Fault where the Node that runs this script is too old to install and build. */
export function requireScriptNode(version = process.versions.node) {
  if (isAtLeast(version, OLDEST_FOR_SCRIPTS)) return;
  throw new Fault(`Quartiersnetz braucht Node 20.19 oder neuer, hier läuft ${version}; bitte Node erneuern.`);
}

/**
 * The Node that the program and its tools run on: the pinned one from node_modules, else the machine's own if it is new
 * enough. The pinned one is tried out, because its package exists for some platforms without a working binary.
 */
export function findRuntime(root, own = { path: process.execPath, version: process.versions.node }) {
  const pinned = resolve(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const pinnedVersion = existsSync(pinned) ? versionOf(pinned) : null;
  if (pinnedVersion !== null && isAtLeast(pinnedVersion, [WANTED_MAJOR, 0])) return pinned;
  if (isAtLeast(own.version, [WANTED_MAJOR, 0])) return own.path;
  throw new Fault(
    `Quartiersnetz läuft auf Node ${WANTED_MAJOR} oder neuer: Das npm-Paket „node“ brachte keines für diesen Rechner mit, ` +
      `und installiert ist ${own.version}; bitte Node ${WANTED_MAJOR} installieren.`,
  );
}

function versionOf(binary) {
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}
