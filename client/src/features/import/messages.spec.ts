import { ACTIONS, applyLabel, countOf, inShort, moreRows, nothingToDo, shownSentence } from './messages.de.js';

describe('the words of the import', () => {
  it.each([
    [46, 8, '46 Zeilen übernehmen, 8 auslassen'],
    [1, 0, '1 Zeile übernehmen'],
    [1_200, 0, '1.200 Zeilen übernehmen'],
    [0, 3, 'Nichts zu übernehmen'],
  ])('name on the button what happens to %i rows with %i faults', (todo, errors, label) => {
    expect(applyLabel(todo, errors)).toBe(label);
  });

  it('say that the same file again is nothing to do', () => {
    expect(nothingToDo(172)).toBe('Nichts zu tun. Alle 172 Zeilen sind schon so eingetragen.');
    expect(nothingToDo(1)).toBe('Nichts zu tun. Die Zeile ist schon so eingetragen.');
  });

  it('show long lists with the dot between thousands', () => {
    expect(shownSentence(1_137, 20_000)).toBe('1.137 Zeilen gezeigt, 20.000 ausgeblendet');
    expect(moreRows(1_000, 1_137)).toBe('Weitere zeigen (1.000 von 1.137)');
  });

  it('tell of a new entry its first values and how many more there are', () => {
    const after = (...values: readonly string[]) => ({
      entry: 'Treff',
      changes: values.map((one) => ({ after: one })),
    });
    expect(inShort(after('Treff', 'Verein', 'Platz 3'))).toBe('Verein · Platz 3');
    expect(inShort(after('Treff', 'Verein', 'Platz 3', '0340 1', 'a@example.org'))).toBe(
      'Verein · Platz 3 · 0340 1 · 1 weitere Angabe',
    );
    expect(inShort(after('Treff'))).toBe('nur der Name');
  });

  it('count each row once', () => {
    const counts = { new: 1, changed: 20, unchanged: 300, error: 4_000 };
    expect(ACTIONS.map((action) => countOf(counts, action))).toEqual([4_000, 20, 1, 300]);
  });
});
