import type { ChangeSet } from '../../graph-store/record.js';
import type { Viewer } from '../../kernel/viewer.js';
import { isUndoable, mayTakeBack, nextSteps, standings } from './take-back.js';

const NOW = '2026-11-22T12:00:00.000Z';
const viewer: Viewer = {
  accountId: 'me',
  name: 'Kim Beispiel',
  email: 'kim@example.org',
  administrator: false,
  roles: new Map([['area', ['EDITOR']]]),
};
const set = (id: string, rest: Partial<ChangeSet> = {}): ChangeSet => ({
  id,
  at: '2026-11-22T11:00:00.000Z',
  by: 'me',
  command: 'actor.update',
  area: 'area',
  changes: [
    { recordId: 'r', kind: 'Organisation', operation: 'update', versionBefore: 1, versionAfter: 2, fields: ['name'] },
  ],
  links: [{ scope: 'area', sequence: 1, previousHash: '', hash: '' }],
  ...rest,
});

describe('where a change stands', () => {
  it('follows undo and redo, and names the redo as what an undo has to invert', () => {
    const all = [set('x'), set('u', { undoes: 'x' }), set('r', { redoes: 'x' })];
    expect(standings(all.slice(0, 1))('x')).toEqual({ original: 'x', current: 'x', takenBack: false });
    expect(standings(all.slice(0, 2))('x')).toEqual({ original: 'x', current: 'x', takenBack: true });
    expect(standings(all)('r')).toEqual({ original: 'x', current: 'r', takenBack: false });
    const again = standings([...all, set('u2', { undoes: 'r' })]);
    expect(again('x')).toEqual({ original: 'x', current: 'r', takenBack: true });
  });
});

describe('the next undo and redo', () => {
  const steps = (...all: ChangeSet[]) => {
    const { undo, redo } = nextSteps(viewer, all, NOW);
    return [undo?.id, redo?.id];
  };

  it('is the own last change, not that of others', () => {
    expect(steps(set('a'), set('b', { by: 'other' }))).toEqual(['a', undefined]);
  });

  it('goes back step by step and forward in reverse', () => {
    const back = [set('a'), set('b'), set('ub', { undoes: 'b' }), set('ua', { undoes: 'a' })];
    expect(steps(...back)).toEqual([undefined, 'a']);
    expect(steps(...back, set('ra', { redoes: 'a' }))).toEqual(['a', 'b']);
  });

  it('ends the redo with the next own change, not with that of others', () => {
    const undone = [set('a'), set('ua', { undoes: 'a' })];
    expect(steps(...undone, set('c', { by: 'other' }))).toEqual([undefined, 'a']);
    expect(steps(...undone, set('c'))).toEqual(['c', undefined]);
  });

  it('passes over documents that were given out: they cannot be called back', () => {
    expect(steps(set('a'), set('d', { command: 'document.export' }))).toEqual(['a', undefined]);
    expect(steps(set('a'), set('ua', { undoes: 'a' }), set('d', { command: 'document.export' }))).toEqual([
      undefined,
      'a',
    ]);
  });

  it('passes over what somebody else took back', () => {
    expect(steps(set('a'), set('b'), set('ub', { undoes: 'b', by: 'other' }))).toEqual(['a', undefined]);
  });
});

describe('the right to take back', () => {
  it('needs the right to edit in every area that the change touched', () => {
    const links = [...set('x').links, { scope: 'elsewhere', sequence: 3, previousHash: '', hash: '' }];
    expect(mayTakeBack(viewer, set('x'))).toBe(true);
    expect(mayTakeBack(viewer, set('x', { links }))).toBe(false);
    expect(mayTakeBack({ ...viewer, administrator: true }, set('x', { links }))).toBe(true);
  });

  it('leaves rights and areas to administrators', () => {
    const changes = set('x').changes.map((change) => ({ ...change, kind: 'AreaRole' as const }));
    expect(mayTakeBack(viewer, set('x', { changes }))).toBe(false);
  });

  it('ends after 30 days', () => {
    const standing = { original: 'x', current: 'x', takenBack: false };
    expect(isUndoable(viewer, set('x', { at: '2026-10-23T12:00:00.000Z' }), standing, NOW)).toBe(true);
    expect(isUndoable(viewer, set('x', { at: '2026-10-23T11:59:59.999Z' }), standing, NOW)).toBe(false);
  });
});
