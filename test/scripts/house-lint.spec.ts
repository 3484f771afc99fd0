import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/** Rules that ESLint finds broken in the text, taken as if it stood in the file, in the order of the lines. */
function brokenRules(file: string, text: string): readonly string[] {
  const tool = resolve(root, 'node_modules/eslint/bin/eslint.js');
  const args = [tool, '--stdin', '--stdin-filename', resolve(root, file), '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const [result] = JSON.parse(stdout) as Array<{ messages: Array<{ ruleId: string | null }> }>;
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unparsed');
}

const TEXT = `export const port = (): string | undefined => process.env.PORT;
export const open = (_value: any): void => undefined;
export const first = (list: readonly string[]): string => list[0]!;
const later = async (): Promise<number> => 1;
later();
export const made = { a: 1 } as { a: number; b?: number };
${'// a comment does not count\n'.repeat(50)}${'export {};\n'.repeat(296)}`;

describe("ESLint's rules", () => {
  it('find settings read outside config, open types, assertions, a promise that nobody waits for and a file too long', () => {
    expect(brokenRules('server/src/kernel/ids.ts', TEXT)).toEqual([
      'no-restricted-properties',
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/consistent-type-assertions',
      'max-lines',
    ]);
  }, 60_000);
});
