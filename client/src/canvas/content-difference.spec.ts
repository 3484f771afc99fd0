import { difference } from './content-difference.js';

interface Item {
  readonly id: string;
  readonly x: number;
  readonly at: { readonly y: number } | null;
}
const mapOf = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));
const a: Item = { id: 'a', x: 1, at: { y: 1 } };
const b: Item = { id: 'b', x: 1, at: null };

describe('the difference of two lists', () => {
  it('is empty for lists that say the same, in whatever order', () => {
    expect(difference(mapOf([a, b]), [{ ...b }, { ...a, at: { y: 1 } }], ['x', 'at'])).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('names what came, what changed and what went', () => {
    const c = { id: 'c', x: 2, at: null };
    expect(difference(mapOf([a, b]), [{ ...a, at: { y: 2 } }, c], ['x', 'at'])).toEqual({
      added: [c],
      changed: [{ ...a, at: { y: 2 } }],
      removed: ['b'],
    });
  });

  it('looks at no other fields than those it is told', () => {
    expect(difference(mapOf([a]), [{ ...a, x: 9 }], ['at']).changed).toEqual([]);
  });
});
