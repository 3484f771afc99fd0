import type { CellSign, Gap, GroupMatrix, MatrixCell } from '../../../network-analysis/index.js';
import { formatNumber } from '@quartiersnetz/graph-schema';
import { oneDecimal, ties } from './words.js';

const LEGEND: readonly (readonly [CellSign, string])[] = [
  ['NEVER_CONNECTED', 'nie verbunden, obwohl mindestens 3 zu erwarten wären'],
  ['ONLY_VIA_QM', 'nur über das QM verbunden'],
  ['RARE', 'deutlich seltener als zu erwarten'],
  ['CONNECTED', 'verbunden: weniger, wie, mehr als erwartet'],
  ['TOO_SMALL', 'zu klein, um es zu sagen'],
];

/** A matrix of the report with its words. */
export interface MatrixInWords {
  readonly matrix: GroupMatrix;
  readonly sentence: string;
  readonly legend: readonly { readonly sign: CellSign; readonly label: string; readonly cells: number }[];
  readonly example: string | null;
  readonly cellSentence: (cell: MatrixCell) => string;
  /** The gap that a cell is in the list. */
  readonly gapOf: (cell: MatrixCell) => string | null;
}

/** A matrix in words; `nameOf` names its groups, `gaps` are those of the same groups (none for the four sides). */
export function matrixInWords(
  matrix: GroupMatrix,
  nameOf: (group: string) => string,
  gaps: readonly Gap[],
): MatrixInWords {
  const byPair = new Map(
    gaps.flatMap((gap) => (gap.family === 'SECTOR_PAIR' ? [[gap.subjects.join(' '), gap.id]] : [])),
  );
  const pairName = ({ a, b }: MatrixCell): string =>
    a === b ? `${nameOf(a)} untereinander` : `${nameOf(a)} – ${nameOf(b)}`;
  const exemplary = exampleIn(matrix.cells);
  return {
    matrix,
    sentence: assessableSentence(matrix),
    legend: LEGEND.map(([sign, label]) => ({ sign, label, cells: matrix.signs[sign] })),
    example: exemplary && exampleSentence(exemplary, nameOf),
    cellSentence: (cell) => `${pairName(cell)}: ${ties(cell.ties)}${expectation(cell)}; ${signWords(cell)}.`,
    gapOf: ({ a, b }) => byPair.get([a, b].sort().join(' ')) ?? null,
  };
}

function assessableSentence({ assessable, cells }: GroupMatrix): string {
  const share = `${formatNumber(assessable)} von ${formatNumber(cells.length)} Paaren`;
  const all = `${share} ${assessable === 1 ? 'lässt' : 'lassen'} sich beurteilen`;
  return assessable === cells.length
    ? `${all}.`
    : `${all}; bei den anderen wären weniger als 3 Beziehungen zu erwarten.`;
}

const expectation = ({ expected }: MatrixCell): string =>
  expected === null ? '' : `, etwa ${oneDecimal(expected)} zu erwarten`;

function signWords({ sign, level, onlyViaQm }: MatrixCell): string {
  switch (sign) {
    case 'NEVER_CONNECTED':
      return onlyViaQm ? 'nie verbunden, beide kennen das QM' : 'nie verbunden';
    case 'RARE':
      return 'deutlich seltener als zu erwarten';
    case 'ONLY_VIA_QM':
      return 'nur über das QM verbunden';
    case 'TOO_SMALL':
      return 'zu klein, um es zu sagen';
    case 'CONNECTED':
      return level === 'LESS' ? 'weniger als erwartet' : level === 'MORE' ? 'mehr als erwartet' : 'etwa wie erwartet';
  }
}

/** Fewer than this many ties are none in words. */
const FEW = 0.5;

const TELLING: readonly CellSign[] = ['NEVER_CONNECTED', 'RARE', 'ONLY_VIA_QM', 'CONNECTED'];

/** The cell that says most: of the first sign that is there the one with the largest expectation. */
function exampleIn(cells: readonly MatrixCell[]): MatrixCell | null {
  for (const sign of TELLING) {
    const [first] = cells
      .filter((cell) => cell.sign === sign && cell.a !== cell.b)
      .sort((x, y) => (y.expected ?? 0) - (x.expected ?? 0));
    if (first) return first;
  }
  return null;
}

function exampleSentence({ a, b, ties: count, expected }: MatrixCell, nameOf: (group: string) => string): string {
  const found =
    count === 0
      ? 'keine Beziehung bekannt'
      : count === 1
        ? '1 Beziehung bekannt'
        : `${formatNumber(count)} Beziehungen bekannt`;
  const verb = count > 1 ? 'sind' : 'ist';
  return `Zwischen ${nameOf(a)} und ${nameOf(b)} ${verb} ${found}.${expectedSentence(count, expected)}`;
}

function expectedSentence(count: number, expected: number | null): string {
  if (expected === null) return '';
  if (expected < FEW) return count === 0 ? ' Nach der Zahl ihrer Kontakte wäre auch keine zu erwarten.' : '';
  return ` Nach der Zahl ihrer Kontakte wären ${oneDecimal(expected)} zu erwarten.`;
}
