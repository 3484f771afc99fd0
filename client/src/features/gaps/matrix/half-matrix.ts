import type { Matrix, MatrixCell } from '../use-report.js';

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** The lower half: row by row, the cell of each pair; a pair that is not in the answer is undefined. */
export function halfMatrix({ groups, cells }: Matrix): readonly (readonly (MatrixCell | undefined)[])[] {
  const byPair = new Map(cells.map((cell) => [pairOf(cell.a, cell.b), cell]));
  return groups.map((row, index) => groups.slice(0, index + 1).map((column) => byPair.get(pairOf(row.id, column.id))));
}

/** Class of a cell's look: its sign, and of connected cells how many there are against the expectation. */
export const lookOf = ({ sign, level }: Pick<MatrixCell, 'sign' | 'level'>): string =>
  sign === 'CONNECTED' ? (level ?? 'ABOUT') : sign;

export type Place = readonly [row: number, column: number];

/** Where a key leads inside the half matrix; null where it leads nowhere. */
export function step([row, column]: Place, key: string, size: number): Place | null {
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, row],
    PageUp: [column, column],
    PageDown: [size - 1, column],
  };
  const [r, c] = moves[key] ?? [-1, -1];
  return r >= 0 && r < size && c >= 0 && c <= r ? [r, c] : null;
}
