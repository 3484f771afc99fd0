import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ignoredBy, parseCopy, parseDockerfile, parseEnv } from '../../scripts/lib/dockerfile.mjs';

const root = resolve(__dirname, '..', '..');
const read = (name: string) => readFileSync(resolve(root, name), 'utf8');

describe('The rehearsal of the Dockerfile', () => {
  it('reads stages and steps, without comments and with continued lines joined', () => {
    const text = '# why\nFROM node:24-slim AS build\nRUN one \\\n  two\n\nFROM node:24-slim\nUSER node\n';
    expect(parseDockerfile(text)).toEqual([
      { name: 'build', steps: [{ kind: 'RUN', text: 'one two' }] },
      { name: '1', steps: [{ kind: 'USER', text: 'node' }] },
    ]);
  });

  it('reads where a copy comes from and where it goes', () => {
    expect(parseCopy('--from=build --chown=node:node /app/data data')).toEqual({
      from: 'build',
      sources: ['/app/data'],
      target: 'data',
    });
    expect(parseCopy('a b ./')).toEqual({ from: null, sources: ['a', 'b'], target: './' });
    expect(() => parseCopy('alone')).toThrow('source and a target');
  });

  it('reads the environment in one form and refuses the others', () => {
    expect(parseEnv('A=1 B=/x')).toEqual([
      ['A', '1'],
      ['B', '/x'],
    ]);
    expect(() => parseEnv('A 1')).toThrow('NAME=value');
  });

  it('keeps out of the image what .dockerignore names', () => {
    const ignored = ignoredBy(read('.dockerignore'));
    for (const path of [
      'node_modules/a',
      'client/node_modules',
      'server/dist/main.js',
      'data',
      '.git/HEAD',
      'docs/adr',
      'x/y.log',
    ]) {
      expect([path, ignored(path)]).toEqual([path, true]);
    }
    for (const path of [
      'server/src/main.ts',
      'examples/a.csv',
      'database',
      'graph-schema/schema/common.graphql',
      'server/src/catalog.ts',
    ]) {
      expect([path, ignored(path)]).toEqual([path, false]);
    }
  });

  it('meets a last stage that runs as a user without rights, with data in a volume and a health check', () => {
    const last = parseDockerfile(read('Dockerfile')).at(-1);
    const kinds = last?.steps.map(({ kind }) => kind) ?? [];
    expect(last?.steps).toContainEqual({ kind: 'USER', text: 'node' });
    expect(kinds).toEqual(expect.arrayContaining(['VOLUME', 'HEALTHCHECK', 'ENTRYPOINT']));
    expect(kinds.indexOf('USER')).toBeLessThan(kinds.indexOf('ENTRYPOINT'));
  });
});
