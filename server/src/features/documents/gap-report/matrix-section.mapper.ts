import { formatNumber } from '@quartiersnetz/graph-schema';
import type { Block, Cell } from '../../../documents/index.js';
import type { GapReport, ReportMatrix } from '../sources.mapper.js';
import { heading, paragraph, small } from '../words.js';

type ReportCell = ReportMatrix['cells'][number];

/** Letters beside the numbers, so that no colour is needed. */
const LETTERS: Readonly<Record<ReportCell['sign'], string>> = {
  NEVER_CONNECTED: 'N',
  RARE: 'S',
  ONLY_VIA_QM: 'Q',
  TOO_SMALL: '( )',
  CONNECTED: '',
};

/** The matrices of sectors and sides, each cell with its number and its letter. */
export function matrixSection({ sectorMatrix, sphereMatrix }: GapReport): readonly Block[] {
  if (!sectorMatrix && !sphereMatrix) {
    return [paragraph('Für eine Dichtematrix ist das Netz zu klein. Gezeigt werden nur Lücken einzelner Akteure.')];
  }
  return [
    ...(sectorMatrix ? [paragraph(sectorMatrix.sentence), matrixTable(sectorMatrix), ...legend(sectorMatrix)] : []),
    ...(sphereMatrix ? [heading(2, 'Die vier Seiten des Quartiers'), ...sideList(sphereMatrix)] : []),
  ];
}

function matrixTable({ groups, cells }: ReportMatrix): Block {
  const cellOf = (a: string, b: string): ReportCell | undefined =>
    cells.find((cell) => (cell.a === a && cell.b === b) || (cell.a === b && cell.b === a));
  const code = (at: number): string => groups[at]?.code ?? String(at + 1);
  return {
    kind: 'table',
    dense: true,
    columns: [{ width: 4 }, ...groups.map(() => ({ width: 1, align: 'centre' }) as const)],
    head: [['Verbindungen', ...groups.map((_, at) => code(at))]],
    rows: groups.map((group, row) => [
      { text: `${code(row)} ${group.label}`, bold: true },
      ...groups.map((other, column): Cell => (column > row ? { text: '' } : written(cellOf(group.id, other.id)))),
    ]),
  };
}

/** "N" never connected, "S 2" rarer than expected, "Q 1", "(2)" too small to be assessed, "7" connected. */
function written(cell: ReportCell | undefined): Cell {
  if (!cell) return { text: '–' };
  const number = formatNumber(cell.ties);
  switch (cell.sign) {
    case 'NEVER_CONNECTED':
      return { text: 'N', bold: true };
    case 'TOO_SMALL':
      return { text: `(${number})` };
    case 'CONNECTED':
      return { text: number };
    default:
      return { text: cell.ties === 0 ? LETTERS[cell.sign] : `${LETTERS[cell.sign]} ${number}`, bold: true };
  }
}

const legend = ({ legend: entries, example }: ReportMatrix): readonly Block[] => [
  {
    kind: 'table',
    caption: 'Zeichen',
    columns: [{ width: 1.2 }, { width: 8 }, { width: 1.6, align: 'right' }],
    head: [['Zeichen', 'Bedeutung', 'Felder']],
    rows: entries.map(({ sign, label, cells }) => [
      { text: LETTERS[sign] === '' ? 'Zahl' : LETTERS[sign], bold: true },
      label,
      formatNumber(cells),
    ]),
  },
  small(
    `Die Zahl ist die Zahl der verbundenen Paare. Das Quartiersmanagement ist nicht mitgezählt.${example ? ` So liest man ein Feld: ${example}` : ''}`,
  ),
];

const sideList = ({ sentence, cells }: ReportMatrix): readonly Block[] => [
  paragraph(sentence),
  { kind: 'list', items: cells.map((cell) => cell.sentence) },
];
