import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve(root, 'scripts', script), ...args], { encoding: 'utf8' });

describe('A wrong call from the command line', () => {
  it.each([
    ['start.mjs', ['--port', 'abc'], 'Die Option --port braucht eine Zahl von 0 bis 65535, nicht „abc“.\n'],
    ['start.mjs', ['--leer'], 'Die Option --leer gibt es nicht. Möglich sind: --port N, --data DIR, --empty.\n'],
    ['test.mjs', ['--onyl', 'unit'], 'Die Option --onyl gibt es nicht. Möglich sind: --only TEIL,…, --docker.\n'],
    ['run.mjs', [], 'Welcher Befehl? Aufruf: node scripts/run.mjs BEFEHL [ARGUMENTE]\n'],
  ])('of %s is answered by one German sentence and exit code 1: %j', (script, args, sentence) => {
    expect(run(script, ...args)).toMatchObject({ status: 1, stdout: '', stderr: sentence });
  });
});
