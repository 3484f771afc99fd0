import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import { cellOf, plainText, runsOf } from '../model.js';
import type { Align, Cell, KeyFigure, Table as PaperTable } from '../model.js';
import { CELL, INK, LINE, SECOND, SMALL } from './docx-styles.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (color: string, size = 4) => ({ style: BorderStyle.SINGLE, size, color }) as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Widths of the columns in twips that together make `width` points. */
function widthsOf(shares: readonly number[], width: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * width * 20));
}

/** Rows of a table that is kept on one page, and letters of a cell that makes its row no higher than a few lines. */
const SHORT = 14;
const LOW = 70;
const isLow = ({ text }: Cell): boolean => plainText(text).length <= LOW;

/** A table with its caption; header rows come again on every page, no row is torn, and a short table is kept together. */
export function docxTable({ caption, columns, head, rows, dense }: PaperTable, width: number): FileChild[] {
  const widths = widthsOf(
    columns.map((column) => column.width),
    width,
  );
  const side = dense === true ? 30 : 80;
  const whole = rows.length <= SHORT && rows.every((cells) => cells.every((cell) => isLow(cellOf(cell))));
  const row = (cells: readonly (string | Cell)[], isHead: boolean, tied: boolean): TableRow => {
    let at = 0;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(cellOf).map((cell) => {
        const span = cell.span ?? 1;
        const own = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
        const align: Align = cell.align ?? columns[at]?.align ?? 'left';
        at += span;
        return new TableCell({
          columnSpan: span,
          width: { size: own, type: WidthType.DXA },
          margins: { left: side, right: side, top: 30, bottom: 30 },
          borders: { bottom: line(isHead ? INK : LINE, isHead ? 8 : 4) },
          children: [
            new Paragraph({
              style: CELL,
              alignment: ALIGN[align],
              keepNext: tied,
              children: runsOf(cell.text).flatMap((run) =>
                run.text.split('\n').map(
                  (text, line) =>
                    new TextRun({
                      text,
                      bold: (cell.bold ?? isHead) || run.bold === true,
                      ...(line > 0 ? { break: 1 } : {}),
                    }),
                ),
              ),
            }),
          ],
        });
      }),
    });
  };
  return [
    ...(caption === undefined
      ? []
      : [
          new Paragraph({
            style: CELL,
            keepNext: true,
            spacing: { before: 120, after: 60 },
            children: [new TextRun({ text: caption, bold: true })],
          }),
        ]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: NO_BORDERS,
      // for screen readers: which cells name the others
      tableLook: { firstRow: true, firstColumn: true },
      rows: [
        ...head.map((cells) => row(cells, true, true)),
        ...rows.map((cells, at) => row(cells, false, whole && at < rows.length - 1)),
      ],
    }),
    new Paragraph({ style: SMALL, children: [] }),
  ];
}

/** Figures side by side: the value large, its name, and what it means. */
export function docxKeyFigures(items: readonly KeyFigure[], width: number): FileChild[] {
  const widths = widthsOf(
    items.map(() => 1),
    width,
  );
  const cells = items.map(
    (item, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { left: 80, right: 120, top: 80, bottom: 80 },
        borders: { top: line(INK, 8), bottom: line(LINE) },
        children: [
          new Paragraph({ style: CELL, children: [new TextRun({ text: item.value, bold: true, size: 34 })] }),
          new Paragraph({ style: CELL, children: [new TextRun({ text: item.label, bold: true })] }),
          new Paragraph({ style: CELL, children: [new TextRun({ text: item.sentence, color: SECOND })] }),
        ],
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: NO_BORDERS,
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    new Paragraph({ style: SMALL, children: [] }),
  ];
}
