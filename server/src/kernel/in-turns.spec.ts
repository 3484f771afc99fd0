import { inTurns } from './in-turns.js';

describe('work in turns', () => {
  it('keeps the order of the items', async () => {
    expect(await inTurns([3, 1, 2], (item) => item * 2)).toEqual([6, 2, 4]);
  });

  it('lets others work between two items', async () => {
    const done: string[] = [];
    const other = inTurns(['x', 'y'], (item) => done.push(item));
    await Promise.all([inTurns(['a', 'b'], (item) => done.push(item)), other]);
    expect(done.slice(0, 2).toSorted()).toEqual(['a', 'x']);
  });

  it('fails with the first item that fails', async () => {
    const refuse = (item: number): number => {
      if (item === 2) throw new Error('two');
      return item;
    };
    await expect(inTurns([1, 2, 3], refuse)).rejects.toThrow('two');
  });
});
