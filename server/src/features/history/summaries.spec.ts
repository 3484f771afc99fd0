import type { Change, ChangeSet } from '../../graph-store/record.js';
import { summaryOf } from './summaries.js';

const change = (recordId: string, kind: Change['kind'], operation: Change['operation']): Change => ({
  recordId,
  kind,
  operation,
  versionBefore: null,
  versionAfter: 1,
  fields: [],
});
const set = (command: string, changes: readonly Change[], rest: Partial<ChangeSet> = {}): ChangeSet => ({
  id: command,
  at: '',
  by: 'me',
  command,
  area: 'area',
  changes,
  links: [],
  ...rest,
});
const names = new Map([
  ['tie', 'Bürgertreff Lindenaue e. V. – Sozialamt'],
  ['actor', 'Sozialamt'],
  ['member', 'Andrea Beispiel, Vorsitz'],
]);
const summary = (changeSet: ChangeSet, ...known: ChangeSet[]) =>
  summaryOf(changeSet, new Map([...known, changeSet].map((one) => [one.id, one])), names);

describe('the summary of a change', () => {
  it('names what was done with what', () => {
    expect(summary(set('tie.create', [change('source', 'Source', 'create'), change('tie', 'Tie', 'create')]))).toBe(
      'Beziehung angelegt: Bürgertreff Lindenaue e. V. – Sozialamt',
    );
    expect(summary(set('tie.end', [change('tie', 'Tie', 'update')]))).toMatch(/^Beziehung beendet: /);
    expect(
      summary(set('post.assign', [change('old', 'Membership', 'update'), change('member', 'Membership', 'create')])),
    ).toBe('Funktion besetzt: Andrea Beispiel, Vorsitz');
  });

  it('says what a deletion took along', () => {
    const changes = [
      change('tie', 'Tie', 'delete'),
      change('x', 'Mandate', 'delete'),
      change('actor', 'Organisation', 'delete'),
    ];
    expect(summary(set('actor.delete', changes))).toBe('Organisation gelöscht: Sozialamt, mit 2 weiteren Einträgen');
    expect(summary(set('actor.delete', changes.slice(1)))).toMatch(/, mit einem weiteren Eintrag$/);
  });

  it('counts an import', () => {
    const changes = [change('a', 'Organisation', 'create'), change('b', 'Tie', 'create'), change('c', 'Tie', 'update')];
    expect(summary(set('import.apply', changes))).toBe('Import: 2 neu, 1 geändert');
  });

  it('names the change behind undo and redo', () => {
    const original = set('actor.update', [change('actor', 'Organisation', 'update')]);
    const undo = set('changeSet.undo', [], { undoes: original.id });
    const redo = set('changeSet.redo', [], { redoes: original.id });
    expect(summary(undo, original)).toBe('Zurückgenommen: Organisation geändert: Sozialamt');
    expect(summary(redo, original)).toBe('Wiederhergestellt: Organisation geändert: Sozialamt');
    expect(summary(undo)).toBe('Zurückgenommen');
  });
});
