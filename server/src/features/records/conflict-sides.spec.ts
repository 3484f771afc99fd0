import { Conflict } from '../../kernel/errors.js';
import { sidesOf } from './conflict-sides.js';

const field = (name: string, mine: unknown, theirs: unknown) => ({ recordId: 'r', field: name, mine, theirs });

describe('the sides of a conflict', () => {
  const conflict = new Conflict('r', 1, 2, [
    field('topics', ['Ältere', 'Garten'], ['Ältere', 'Lesen']),
    field('note', 'drei', 'zwei'),
  ]);
  const read = { topics: ['Ältere', 'Lesen'], note: 'eins', externalKeys: ['a'] };
  const stands = { topics: ['Ältere', 'Lesen'], note: 'zwei', sector: 'HOUSING', externalKeys: ['a', 'b'] };

  it('are told by what each has done to the version that was read, lists by their content', () => {
    expect(sidesOf(conflict, read, stands)).toEqual({
      disputed: [field('note', 'drei', 'zwei')],
      onlyMine: [field('topics', ['Ältere', 'Garten'], ['Ältere', 'Lesen'])],
      onlyTheirs: [field('sector', null, 'HOUSING')],
    });
  });

  it('are all disputed where that version is not known', () => {
    expect(sidesOf(conflict, null, stands)).toEqual({ disputed: conflict.fields, onlyMine: [], onlyTheirs: [] });
  });
});
