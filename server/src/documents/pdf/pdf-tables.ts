import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { cellOf, runsOf } from '../model.js';
import type { Cell, KeyFigure, Table } from '../model.js';

const INK = '#171a2b';
const SECOND = '#4a5270';
const LINE = '#b9c0d4';
const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/** A table with its caption; header rows come again on every page, and no row is torn. */
export function pdfTable({ caption, columns, head, rows, dense }: Table, width: number): Content[] {
  const side = dense === true ? 1.5 : 4;
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const room = width - columns.length * 2 * side;
  const row = (cells: readonly (string | Cell)[], isHead: boolean): TableCell[] => {
    const set: TableCell[] = [];
    for (const cell of cells.map(cellOf)) {
      const align = ALIGN[cell.align ?? columns[set.length]?.align ?? 'left'];
      const text = runsOf(cell.text).map((run) => ({
        text: run.text,
        bold: (cell.bold ?? isHead) || run.bold === true,
      }));
      const span = cell.span ?? 1;
      set.push({ text, alignment: align, ...(span > 1 ? { colSpan: span } : {}) });
      for (let more = 1; more < span; more += 1) set.push({ text: '' });
    }
    return set;
  };
  return [
    ...(caption === undefined
      ? []
      : [
          {
            text: caption,
            bold: true,
            fontSize: 9,
            headlineLevel: 9,
            margin: [0, 6, 0, 2] as [number, number, number, number],
          },
        ]),
    {
      fontSize: 9,
      lineHeight: 1.15,
      table: {
        headerRows: head.length,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: columns.map((column) => (column.width / whole) * room),
        body: [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
      },
      layout: lines(head.length, side),
      margin: [0, 0, 0, 10],
    },
  ];
}

const lines = (headRows: number, side: number): CustomTableLayout => ({
  hLineWidth: (at) => (at === 0 ? 0 : at === headRows ? 1 : 0.5),
  hLineColor: (at) => (at === headRows ? INK : LINE),
  vLineWidth: () => 0,
  paddingLeft: () => side,
  paddingRight: () => side,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
});

/** Figures side by side: the value large, its name, and what it means. */
export const pdfKeyFigures = (items: readonly KeyFigure[]): Content => ({
  table: {
    dontBreakRows: true,
    widths: items.map(() => '*'),
    body: [
      items.map(({ value, label, sentence }) => ({
        stack: [
          { text: value, fontSize: 17, bold: true, lineHeight: 1.1 },
          { text: label, bold: true, fontSize: 9 },
          { text: sentence, fontSize: 9, color: SECOND },
        ],
      })),
    ],
  },
  layout: {
    hLineWidth: (at) => (at === 0 ? 1 : 0.5),
    hLineColor: (at) => (at === 0 ? INK : LINE),
    vLineWidth: (at) => (at === 0 || at === items.length ? 0 : 0.5),
    vLineColor: () => LINE,
    paddingLeft: (at) => (at === 0 ? 0 : 8),
    paddingRight: () => 8,
    paddingTop: () => 6,
    paddingBottom: () => 6,
  },
  margin: [0, 4, 0, 12],
});
