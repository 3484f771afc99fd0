import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from './tool.mjs';

/** The first of `names` that is on the path and may be run, as a full path; null if none is. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (existsSync(file) && isExecutable(file)) return file;
    }
  }
  return null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The beginning of an apt-get call that asks for no password; null where packages may not be installed. */
function aptCommand() {
  const apt = onPath('apt-get');
  if (apt === null) return null;
  if (process.getuid() === 0) return [apt];
  const sudo = onPath('sudo');
  return sudo !== null && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n', apt] : null;
}

let turn = Promise.resolve();

/** Installs Debian packages where that is possible without a password; true if it worked. One call at a time, as apt locks. */
export function aptInstall(...packages) {
  turn = turn.then(async () => {
    const command = aptCommand();
    if (command === null) return false;
    const [program, ...before] = command;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = async (...args) => (await runTool(program, [...before, ...args], { env })).code === 0;
    return (await run('update')) && run('install', '-y', '--no-install-recommends', ...packages);
  });
  return turn;
}

/** Chromium without the parts that only a window needs: the same pages for two thirds of the work. */
const HEADLESS = 'chromium-headless-shell';

/** Path of a Chromium, the headless one first, which is installed where it is missing and may be; null where there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (onPath(HEADLESS) === null) await aptInstall(HEADLESS);
  return onPath(HEADLESS, 'chromium', 'chromium-browser', 'google-chrome');
}
