import { Forbidden, NotSignedIn } from '../kernel/errors.js';
import type { Viewer } from '../kernel/viewer.js';
import { areaIn, decide } from './decide.js';
import type { Rule } from './policy-table.js';

const viewer = (changes: Partial<Viewer> = {}): Viewer => ({
  accountId: 'konto',
  name: 'Kim Beispiel',
  email: 'kim@example.org',
  administrator: false,
  roles: new Map(),
  ...changes,
});
const reader = viewer({ roles: new Map([['mine', ['READER']]]) });
const editor = viewer({ roles: new Map([['mine', ['EDITOR']]]) });
const administrator = viewer({ administrator: true });
const read: Rule = { capability: 'area.read', area: 'areaId' };
const edit: Rule = { capability: 'area.edit', area: 'input.areaId' };

describe('deciding', () => {
  it('refuses what has no rule, for everybody', () => {
    expect(() => decide(undefined, administrator, {})).toThrow(Forbidden);
    expect(() => decide(undefined, null, {})).toThrow(NotSignedIn);
  });

  it('lets anybody see what is public, and nobody else but the signed-in the rest', () => {
    expect(() => decide({ capability: 'public' }, null, {})).not.toThrow();
    expect(() => decide({ capability: 'signed-in' }, null, {})).toThrow(NotSignedIn);
    expect(() => decide({ capability: 'signed-in' }, reader, {})).not.toThrow();
  });

  it('lets a reader read the own area and no other', () => {
    expect(() => decide(read, reader, { areaId: 'mine' })).not.toThrow();
    expect(() => decide(read, reader, { areaId: 'other' })).toThrow(Forbidden);
    expect(() => decide(edit, reader, { input: { areaId: 'mine' } })).toThrow(Forbidden);
  });

  it('lets an editor change the own area and no other', () => {
    expect(() => decide(edit, editor, { input: { areaId: 'mine' } })).not.toThrow();
    expect(() => decide(edit, editor, { input: { areaId: 'other' } })).toThrow(Forbidden);
  });

  it('takes a missing area for nothing, never for everything', () => {
    expect(() => decide(read, administrator, {})).toThrow(Forbidden);
    expect(() => decide(read, reader, { areaId: '' })).toThrow(Forbidden);
  });

  it('asks for more where the area is left out', () => {
    const rule: Rule = { ...edit, withoutArea: 'installation.administer' };
    expect(() => decide(rule, editor, { input: {} })).toThrow(Forbidden);
    expect(() => decide(rule, administrator, { input: {} })).not.toThrow();
    expect(() => decide(rule, editor, { input: { areaId: 'mine' } })).not.toThrow();
  });

  it('keeps the administration of the installation to administrators', () => {
    expect(() => decide({ capability: 'installation.administer' }, editor, {})).toThrow(Forbidden);
    expect(() => decide({ capability: 'installation.administer' }, administrator, {})).not.toThrow();
  });

  it('reads areas from own properties only', () => {
    expect(areaIn(JSON.parse('{"__proto__":{"areaId":"mine"}}'), 'areaId')).toBeNull();
    expect(areaIn({ input: { areaId: ['mine'] } }, 'input.areaId')).toBeNull();
    expect(areaIn({ input: { areaId: 'mine' } }, 'input.areaId')).toBe('mine');
  });
});
