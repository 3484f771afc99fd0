import type { Matrix, MatrixCell } from '../data/network-model.js';
import { halfMatrix, lookCounts, lookOfCell, step } from './cells.js';

const cell = (given: Partial<MatrixCell> = {}): MatrixCell => ({
  a: 'A',
  b: 'B',
  ties: 4,
  possible: 20,
  expected: 4,
  density: 0.2,
  class: 'CONNECTED',
  onlyViaQm: false,
  ...given,
});

describe('the look of a cell', () => {
  it.each([
    [{ ties: 2 }, 'less'],
    [{ ties: 3 }, 'about'],
    [{ ties: 5 }, 'about'],
    [{ ties: 6 }, 'more'],
    [{ ties: 0, class: 'NEVER_CONNECTED', onlyViaQm: true }, 'never'],
    [{ ties: 1, class: 'RARE' }, 'rare'],
    [{ ties: 0, class: 'NOT_ASSESSABLE', onlyViaQm: true }, 'via-qm'],
    [{ ties: 2, class: 'NOT_ASSESSABLE' }, 'small'],
  ] as const)('%j is drawn as %s', (given, look) => expect(lookOfCell(cell(given))).toBe(look));
});

const matrix: Matrix = {
  sectors: ['A', 'B', 'C'],
  assessable: 1,
  pairs: 6,
  cells: [cell(), cell({ a: 'C', b: 'A', ties: 0, class: 'NOT_ASSESSABLE' }), cell({ a: 'B', b: 'B' })],
};

describe('the matrix', () => {
  it('is its lower half, whichever way round a pair is named', () => {
    expect(halfMatrix(matrix).map((row) => row.map((one) => one?.ties))).toEqual([
      [undefined],
      [4, 4],
      [0, undefined, undefined],
    ]);
  });

  it('has a legend that counts what is drawn', () => {
    expect([...lookCounts(matrix)]).toEqual([
      ['about', 2],
      ['small', 1],
    ]);
  });

  it('is walked by arrows, and not beyond its edges', () => {
    expect(step([1, 0], 'ArrowRight', 3)).toEqual([1, 1]);
    expect(step([1, 1], 'ArrowRight', 3)).toBeNull();
    expect(step([1, 1], 'ArrowUp', 3)).toBeNull();
    expect(step([1, 1], 'ArrowDown', 3)).toEqual([2, 1]);
    expect(step([2, 1], 'Home', 3)).toEqual([2, 0]);
    expect(step([2, 1], 'End', 3)).toEqual([2, 2]);
    expect(step([2, 1], 'x', 3)).toBeNull();
  });
});
