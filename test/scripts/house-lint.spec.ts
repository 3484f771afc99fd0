import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CONFIGURATION = ['.oxlintrc.json', 'tsconfig.base.json', 'server/tsconfig.json', 'client/tsconfig.json'];

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'qn-lint-'));
  for (const file of CONFIGURATION) cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Rules that a text breaks as this file of the house, in alphabetical order. */
function brokenRules(file: string, text: string): readonly string[] {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const tool = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, '--format', 'json', file], {
    cwd: house,
    encoding: 'utf8',
  });
  rmSync(path);
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Array<{ code?: string; message: string }> };
  return diagnostics.map(({ code, message }) => code ?? message).sort();
}

const MODULE = `export const port = (): string | undefined => process.env.PORT;
export const open = (_value: any): void => undefined;
export const first = (list: readonly string[]): string => list[0]!;
const later = async (): Promise<number> => 1;
later();
export const made = { a: 1 } as { a: number; b?: number };
export const kind = (value: 'a' | 'b'): number => { switch (value) { case 'a': return 1; } return 2; };
export const read = (text: string): string => JSON.parse(text);
export const same = (a: string, b: string): boolean => a == b;
${'// a comment does not count\n'.repeat(50)}${Array.from({ length: 296 }, (_, n) => `export const line${n} = ${n};`).join('\n')}`;

const COMPONENT = `import { useEffect, useState } from 'react';
import { JSX } from 'react';
export function Count({ from }: { from: number }): JSX.Element {
  const [count, setCount] = useState(0);
  useEffect(() => {
    document.title = String(from);
  }, []);
  useEffect(() => {
    setCount(from);
  }, [from]);
  if (from > 1) useState(1);
  return <p>{count}</p>;
}
`;

describe('the rules of the language', () => {
  it('find settings read outside config, open types, assertions, a promise that nobody waits for and a file too long', () => {
    expect(brokenRules('server/src/kernel/ids.ts', MODULE)).toEqual([
      'eslint(eqeqeq)',
      'eslint(max-lines)',
      'eslint(no-restricted-properties)',
      'typescript(consistent-type-assertions)',
      'typescript(no-explicit-any)',
      'typescript(no-floating-promises)',
      'typescript(no-non-null-assertion)',
      'typescript(no-unsafe-return)',
      'typescript(switch-exhaustiveness-check)',
    ]);
  });

  it('let settings be read in config', () => {
    expect(brokenRules('server/src/config/port.ts', MODULE.split('\n')[0] ?? '')).toEqual([]);
  });

  it("find hooks that break React's laws", () => {
    expect(brokenRules('client/src/ui/Count.tsx', COMPONENT)).toEqual([
      'react(set-state-in-effect)',
      'react-hooks(exhaustive-deps)',
      'react-hooks(rules-of-hooks)',
      'typescript(consistent-type-imports)',
    ]);
  });
});
