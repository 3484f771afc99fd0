import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Fault } from './fault.mjs';
import { cacheDirectory, root } from './paths.mjs';
import { digestOf, readStamp, writeStamp } from './stamps.mjs';

const stampFile = resolve(cacheDirectory, 'installed');

/** Installs the packages with `npm ci` unless node_modules already holds what the lock file names. */
export function ensureInstalled() {
  const wanted = digestOf(root, ['package-lock.json']);
  const locked = readPackages('package-lock.json');
  const complete = foldersOf(locked).every((folder) => existsSync(resolve(root, folder)));
  if (complete && readStamp(stampFile) === wanted) return;
  if (!complete || !installedMatches(locked)) {
    console.error('Pakete werden eingerichtet (einmalig, etwa eine Minute) …');
    const { command, args } = npmCommand(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
    // npm's own words go to stderr: stdout belongs to the command that is run afterwards
    const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: needsShell(command) });
    if (result.status !== 0) {
      throw new Fault('Die Pakete ließen sich nicht einrichten: „npm ci“ ist gescheitert, der Grund steht darüber.');
    }
  }
  writeStamp(stampFile, wanted);
}

/** npm as it called us (a JavaScript file, the same on every platform), else the one on the path. */
function npmCommand(args, env = process.env) {
  const cli = env.npm_execpath;
  if (cli !== undefined && basename(cli) === 'npm-cli.js') return { command: process.execPath, args: [cli, ...args] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

/** Windows starts batch files through its shell only. */
const needsShell = (command) => command.endsWith('.cmd');

const readPackages = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8')).packages;

/** True if npm's own record of what lies in node_modules says the same as the lock file. */
function installedMatches(locked) {
  const record = 'node_modules/.package-lock.json';
  return existsSync(resolve(root, record)) && samePackages(locked, readPackages(record));
}

/** The node_modules folders that the lock file fills: the root's, and those of workspaces with a version of their own. */
export function foldersOf(locked) {
  const folders = Object.entries(locked)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.extraneous)
    .map(([path]) => path.slice(0, path.indexOf('node_modules/') + 'node_modules'.length));
  return [...new Set(folders)];
}

/**
 * Whether all that npm's lock file names lies there, in the same versions. Optional packages may be missing, for other
 * platforms' are; the pinned Node may not. What lies there besides is left alone.
 */
export function samePackages(locked, installed) {
  const mayBeMissing = ([path, entry]) => (entry.optional || entry.extraneous) && path !== 'node_modules/node';
  return Object.entries(locked)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, entry]) => {
      const found = installed[path];
      if (found === undefined) return mayBeMissing([path, entry]);
      return found.version === entry.version && found.integrity === entry.integrity;
    });
}
