import { NOTHING, extended, toggled } from './use-selection.js';

describe('a selection of rows', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];
  const ids = ({ ids: selected }: { ids: ReadonlySet<string> }): string => [...selected].sort().join('');

  it('takes a row in and out again', () => {
    const one = toggled(NOTHING, 'b');
    expect(ids(toggled(one, 'd'))).toBe('bd');
    expect(ids(toggled(one, 'b'))).toBe('');
  });

  it('grows and shrinks with the end of its range, and keeps what was selected before', () => {
    const before = toggled(NOTHING, 'e');
    const down = extended(extended(before, shown, 'b', 'c'), shown, 'c', 'd');
    expect(ids(down)).toBe('bcde');
    const back = extended(extended(down, shown, 'd', 'c'), shown, 'c', 'b');
    expect(ids(back)).toBe('be');
    expect(ids(extended(back, shown, 'b', 'a'))).toBe('abe');
  });

  it('begins another range from another row', () => {
    const first = extended(NOTHING, shown, 'a', 'b');
    expect(ids(extended(first, shown, 'd', 'e'))).toBe('abde');
  });
});
