import { InvalidInput } from '../../kernel/errors.js';
import { compareParts, decodeCursor, encodeCursor, pageSize } from './cursor.js';

describe('cursors', () => {
  it('survive the way to the client and back', () => {
    expect(decodeCursor(encodeCursor(['grün', 3, 'id']), 3)).toEqual(['grün', 3, 'id']);
    expect(decodeCursor(null, 3)).toBeNull();
  });

  it.each(['', 'nonsense', encodeCursor(['too', 'short']), Buffer.from('{"a":1}').toString('base64url')])(
    'refuse the text %p',
    (text) => expect(() => decodeCursor(text, 3)).toThrow(InvalidInput),
  );

  it('order places part by part, and page sizes have bounds', () => {
    expect(compareParts(['a', 2], ['a', 10])).toBe(-1);
    expect(compareParts(['b', 2], ['a', 10])).toBe(1);
    expect(compareParts(['a', 'x'], ['a', 'x'])).toBe(0);
    expect([pageSize(undefined, 100, 200), pageSize(0, 100, 200), pageSize(5000, 100, 200)]).toEqual([100, 1, 200]);
  });
});
