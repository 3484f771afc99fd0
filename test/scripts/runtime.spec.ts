import { resolve } from 'node:path';
import { findRuntime, isAtLeast, requireScriptNode } from '../../scripts/lib/runtime.mjs';

const root = resolve(__dirname, '..', '..');

describe('The Node that runs the program', () => {
  it.each([
    ['20.19.0', true],
    ['v20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['9.99.0', false],
  ] as const)('with version %s is new enough for the scripts: %s', (version, enough) => {
    expect(isAtLeast(version, [20, 19])).toBe(enough);
  });

  it('is asked for in one sentence where it is too old to install anything', () => {
    expect(() => requireScriptNode('18.20.1')).toThrow(
      new Error('Quartiersnetz braucht Node 20.19 oder neuer, hier läuft 18.20.1; bitte Node erneuern.'),
    );
  });

  it('is the pinned one where it was installed', () => {
    const pinned = findRuntime(root, { path: '/usr/bin/old-node', version: '20.19.0' });
    expect(pinned).toBe(
      resolve(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    );
  });

  it("is the machine's own where no pinned one lies and the own is new enough", () => {
    const own = { path: '/usr/bin/new-node', version: '24.1.0' };
    expect(findRuntime('/nowhere', own)).toBe(own.path);
  });

  it('is asked for in one sentence where there is neither', () => {
    expect(() => findRuntime('/nowhere', { path: '/usr/bin/node', version: '20.20.2' })).toThrow(
      /^Quartiersnetz läuft auf Node 24 oder neuer: .* installiert ist 20\.20\.2; bitte Node 24 installieren\.$/,
    );
  });
});
