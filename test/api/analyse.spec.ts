import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectLike } from '../reference/expect-like.js';
import { REFERENCE_NETWORKS } from '../reference/read.js';
import type { Ended } from '../support/program.js';
import { runProgram } from '../support/program.js';

const REFERENCE = join(import.meta.dirname, '../reference');
const parsed = (text: string): unknown => JSON.parse(text) as unknown;
const expectedOf = (path: string): unknown =>
  (parsed(readFileSync(path, 'utf8')) as { readonly expected: unknown }).expected;

describe('the command analyse', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quartiersnetz-analyse-'));
  });
  const analyse = (...words: readonly string[]): Promise<Ended> =>
    runProgram('commands/analyse.js', { QN_DATA: join(folder, 'data') }, words).ended;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(REFERENCE_NETWORKS)(
    'prints every value of %s, key players of three among them',
    async (name) => {
      const path = join(REFERENCE, `${name}.json`);
      const { code, stdout, stderr } = await analyse(path);
      expect([code, stderr]).toEqual([0, '']);
      expectLike(parsed(stdout), expectedOf(path));
    },
    60_000,
  );

  it('prints what was asked for, and the time it took', async () => {
    const { stdout } = await analyse(join(REFERENCE, 'kite.json'), '--measures', 'core,n', '--time');
    expect(parsed(stdout)).toEqual({
      n: 10,
      nodes: expect.objectContaining({ Jane: { core: 1 }, Diane: { core: 3 } }) as unknown,
      time: { core: expect.any(Number) as unknown, n: expect.any(Number) as unknown },
    });
  });

  it('works out an example of the succession', async () => {
    const { code, stdout } = await analyse('--verstetigung', join(REFERENCE, 'verstetigung-toy.json'));
    expect([code, parsed(stdout)]).toEqual([
      0,
      expect.objectContaining({ gaps: expect.anything() as unknown, exact: expect.anything() as unknown }),
    ]);
  });

  it.each([
    ['a file that is not there', null, 'gibt es nicht.'],
    ['an empty file', '', 'ist kein gültiges JSON: sie ist leer.'],
    ['a file cut off', '{\n "format": "sna-ref', 'ist kein gültiges JSON (Zeile 2, Zeichen 20).'],
    ['another format', '{"format": "gexf"}', 'Die Datei hat nicht das Format sna-reference/1.'],
    [
      'a tie to nowhere',
      '{"format":"sna-reference/1","nodes":[{"id":"a"}],"edges":[{"source":"a","target":"b","weight":1}]}',
      'edges[0].target nennt „b“, und das steht nicht unter „nodes“.',
    ],
  ])('answers %s with one sentence on stderr, exit code 1 and nothing on stdout', async (_, text, sentence) => {
    const path = join(folder, 'netz.json');
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
    const { code, stdout, stderr } = await analyse(path);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).toContain(sentence);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const path = join(folder, 'bom.json');
    writeFileSync(path, `\uFEFF{"format":"sna-reference/1","nodes":[{"id":"a"}],"edges":[]}`);
    expect(parsed((await analyse(path, '--measures', 'm')).stdout)).toEqual({ m: 0 });
  });

  it('opens no data directory', async () => {
    await analyse(join(REFERENCE, 'kite.json'), '--measures', 'n');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});
