import { foldersOf, samePackages } from '../../scripts/lib/install.mjs';

const locked = {
  '': { version: '1.0.0' },
  server: { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha-a' },
  'node_modules/for-another-platform': { version: '1.0.0', integrity: 'sha-b', optional: true },
  'server/node_modules/c': { version: '2.0.0', integrity: 'sha-c' },
};
const { 'node_modules/for-another-platform': _other, ...installed } = locked;

describe('Whether npm ci is needed', () => {
  it('is denied when everything lies there but packages for other platforms', () => {
    expect(samePackages(locked, installed)).toBe(true);
  });

  it.each([
    ['a package is missing', { ...installed, 'node_modules/a': undefined }],
    [
      'a package has another version',
      { ...installed, 'server/node_modules/c': { version: '2.0.1', integrity: 'sha-c' } },
    ],
    ['a package has another content', { ...installed, 'node_modules/a': { version: '1.0.0', integrity: 'sha-x' } }],
  ])('is affirmed when %s', (_case, found) => {
    const entries = Object.entries(found).flatMap(([path, entry]) =>
      entry === undefined ? [] : [[path, entry] as const],
    );
    expect(samePackages(locked, Object.fromEntries(entries))).toBe(false);
  });

  it('is denied when something lies there besides', () => {
    expect(samePackages(locked, { ...installed, 'node_modules/z': { version: '1.0.0' } })).toBe(true);
  });

  it('is affirmed when the pinned Node is missing, though it is optional', () => {
    const withNode = { ...locked, 'node_modules/node': { version: '24.0.0', optional: true } };
    expect(samePackages(withNode, installed)).toBe(false);
  });

  it('looks for the folders of the root and of workspaces that have a package of their own', () => {
    expect(foldersOf(locked)).toEqual(['node_modules', 'server/node_modules']);
  });
});
