import { merge, unmerged } from './merging.js';

const SECTORS = ['A', 'B', 'C', 'D', 'E'];

describe('merging sectors', () => {
  it('puts a new group beside the others, in the order of the sectors', () => {
    expect(merge([['A', 'B']], ['E', 'D'], SECTORS)).toEqual([
      ['A', 'B'],
      ['D', 'E'],
    ]);
  });

  it('takes a sector out of its former group, and lets go of a group of one', () => {
    expect(merge([['A', 'B']], ['B', 'C'], SECTORS)).toEqual([['B', 'C']]);
  });

  it('knows who is in no group', () => {
    expect(unmerged([['A', 'B']], SECTORS)).toEqual(['C', 'D', 'E']);
  });
});
