import { halfMatrix, lookOf, step } from './half-matrix.js';

const group = (id: string) => ({ id, members: [id], label: id, code: null, actors: 3, qmContacts: 1 });
const cell = (a: string, b: string, ties: number) => ({
  a,
  b,
  ties,
  sign: 'CONNECTED' as const,
  level: 'ABOUT' as const,
  gapId: null,
  sentence: '',
});

describe('the half matrix', () => {
  const matrix = {
    groups: [group('B'), group('A')],
    cells: [cell('A', 'B', 2), cell('B', 'B', 5)],
    assessable: 1,
    pairs: 3,
    sentence: '',
    legend: [],
    example: null,
  };

  it('finds the cell of a pair in whichever order the answer names it', () => {
    expect(halfMatrix(matrix).map((row) => row.map((one) => one?.ties))).toEqual([[5], [2, undefined]]);
  });

  it('shows how many ties there are against the expectation only where a cell is connected', () => {
    expect(lookOf({ sign: 'CONNECTED', level: 'MORE' })).toBe('MORE');
    expect(lookOf({ sign: 'RARE', level: 'LESS' })).toBe('RARE');
  });

  it('is walked by keys that never leave it', () => {
    expect(step([1, 0], 'ArrowRight', 3)).toEqual([1, 1]);
    expect(step([1, 1], 'ArrowRight', 3)).toBeNull();
    expect(step([2, 0], 'ArrowDown', 3)).toBeNull();
    expect(step([2, 1], 'PageUp', 3)).toEqual([1, 1]);
    expect(step([2, 1], 'x', 3)).toBeNull();
  });
});
