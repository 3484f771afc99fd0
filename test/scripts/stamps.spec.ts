import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, filesUnder, readStamp, writeStamp } from '../../scripts/lib/stamps.mjs';

describe('The stamp of a build', () => {
  let root: string;
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const digest = () => digestOf(root, ['part', 'lock.json', 'not-there']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stamps-'));
    put('part/a.ts', 'one');
    put('part/deep/b.ts', 'two');
    put('lock.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays the same when a file is written anew with the same text', () => {
    const before = digest();
    put('part/a.ts', 'one');
    expect(digest()).toBe(before);
  });

  it.each([
    ['a text changes', () => put('part/deep/b.ts', 'three')],
    ['a file comes', () => put('part/deep/c.ts', '')],
    ['a file goes', () => rmSync(join(root, 'part/a.ts'))],
    ['text moves from one file to the next', () => (put('part/a.ts', 'onet'), put('part/deep/b.ts', 'wo'))],
    ['a single file that is named changes', () => put('lock.json', '{ }')],
  ])('changes when %s', (_case, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  it('does not look at results, packages and folders with a dot', () => {
    const before = digest();
    for (const folder of ['dist', 'node_modules', '.cache']) put(`part/${folder}/x.js`, 'x');
    expect(digest()).toBe(before);
    expect(filesUnder([join(root, 'part')])).toEqual([join(root, 'part/a.ts'), join(root, 'part/deep/b.ts')]);
  });

  it('depends on what is added to it', () => {
    expect(digestOf(root, ['part'], ['a'])).not.toBe(digestOf(root, ['part'], ['b']));
  });

  it('is read back as it was left, and is null where nothing was built', () => {
    const file = join(root, 'dist', '.built');
    expect(readStamp(file)).toBeNull();
    writeStamp(file, 'abc');
    expect(readStamp(file)).toBe('abc');
  });
});
