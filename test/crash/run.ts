// `npm run test:crash [-- ROUNDS]`: the crash test with 1,000 rounds, or as many as given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const rounds = Number(process.argv[2] ?? 1_000);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Die Zahl der Runden ist eine ganze Zahl ab 1.');
  process.exit(1);
}
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'crash'], {
  cwd: root,
  env: { ...process.env, CRASH_ROUNDS: String(rounds) },
  stdio: 'inherit',
});
process.exit(status ?? 1);
