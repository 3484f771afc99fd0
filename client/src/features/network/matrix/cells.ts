import type { Matrix, MatrixCell } from '../data/network-model.js';

/** How a cell is drawn; every look has its line in the legend. */
export type CellLook = 'less' | 'about' | 'more' | 'small' | 'via-qm' | 'rare' | 'never';

export const LOOK_WORDS: Readonly<Record<CellLook, string>> = {
  never: 'nie verbunden, mindestens 3 zu erwarten',
  rare: 'deutlich seltener als erwartet',
  'via-qm': 'nur über das QM',
  less: 'weniger als erwartet',
  about: 'etwa wie erwartet',
  more: 'mehr als erwartet',
  small: 'zu klein, um es zu sagen',
};
/** The same, short enough for the legend beside the map. */
export const LOOK_SHORT: Readonly<Record<CellLook, string>> = {
  never: 'nie verbunden',
  rare: 'deutlich seltener',
  'via-qm': 'nur über das QM',
  less: 'weniger',
  about: 'wie erwartet',
  more: 'mehr',
  small: 'zu klein',
};
export const LOOK_ORDER: readonly CellLook[] = ['less', 'about', 'more', 'via-qm', 'rare', 'never', 'small'];

const LESS = 0.75;
const MORE = 1.25;

/** What is missing goes before what is there; "only through the QM" is marked also where the pair is too small to be assessed. */
export function lookOfCell(cell: MatrixCell): CellLook {
  if (cell.class === 'NEVER_CONNECTED') return 'never';
  if (cell.class === 'RARE') return 'rare';
  if (cell.onlyViaQm) return 'via-qm';
  if (cell.class === 'NOT_ASSESSABLE') return 'small';
  const share = cell.expected > 0 ? cell.ties / cell.expected : 1;
  return share < LESS ? 'less' : share > MORE ? 'more' : 'about';
}

/** How many cells are drawn in each look; those that are not drawn do not appear. */
export function lookCounts(matrix: Matrix): ReadonlyMap<CellLook, number> {
  const counts = new Map<CellLook, number>();
  for (const cell of matrix.cells) {
    const look = lookOfCell(cell);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return counts;
}

/** The lower half: row by row, the cell of each pair; a pair that is not in the answer is undefined. */
export function halfMatrix(matrix: Matrix): readonly (readonly (MatrixCell | undefined)[])[] {
  const byPair = new Map(matrix.cells.map((cell) => [key(cell.a, cell.b), cell]));
  return matrix.sectors.map((row, index) =>
    matrix.sectors.slice(0, index + 1).map((column) => byPair.get(key(row, column))),
  );
}

const key = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Where an arrow key leads inside the half matrix. */
export function step(
  [row, column]: readonly [number, number],
  pressed: string,
  size: number,
): readonly [number, number] | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, row],
    PageUp: [column, column],
    PageDown: [size - 1, column],
  };
  const next = moves[pressed];
  if (!next) return null;
  const [r, c] = next;
  return r >= 0 && r < size && c >= 0 && c <= r ? next : null;
}
