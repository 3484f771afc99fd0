import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

/** Path of the JavaScript file behind a package's command, so that it can be run on any Node without a shell. */
export function toolPath(packageName, command = packageName) {
  const folder = ['.', 'client', 'server']
    .map((workspace) => resolve(root, workspace, 'node_modules', packageName))
    .find(existsSync);
  if (folder === undefined) throw new Error(`The package ${packageName} is not installed.`);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program without a shell and collects what it prints. Resolves with {code, output}; a program that takes longer
 * than `limitSeconds` is killed with its children and has code null.
 */
export function runTool(program, args, { cwd = root, env = process.env, limitSeconds = 600 } = {}) {
  return new Promise((done) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup, env: plain(env) });
    const kill = () => endGroup(child, ownGroup);
    let output = '';
    const take = (chunk) => {
      output += chunk;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    const timer = setTimeout(() => {
      output += `\nNach ${limitSeconds} s abgebrochen.\n`;
      kill();
    }, limitSeconds * 1000);
    process.once('exit', kill);
    const finish = (code) => {
      clearTimeout(timer);
      process.removeListener('exit', kill);
      done({ code, output: stripVTControlCharacters(output) });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(null);
    });
    child.once('close', finish);
  });
}

/** What is collected is read in logs, so no colours, as far as a tool can be asked. */
function plain(env) {
  const { FORCE_COLOR, ...rest } = env;
  return { ...rest, NO_COLOR: '1' };
}

function endGroup(child, ownGroup) {
  if (child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // it has ended already
  }
}
