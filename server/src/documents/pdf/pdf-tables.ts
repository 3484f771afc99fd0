import type { StructureElement } from 'pdfkit';
import { cellOf } from '../model.js';
import type { Align, Cell, Table } from '../model.js';
import { MARGIN, PAGE } from '../sheet.js';
import { roomOf } from './flow.js';
import type { Piece } from './flow.js';
import { artifact, element, INK, LINE, rule } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';
import { textPieces } from './pdf-text.js';
import { lineHeight, paintLines, setLines } from './set-lines.js';
import type { Line, Setting } from './set-lines.js';

const TEXT: Setting = { size: 9, lead: 1.36, colour: INK };
const CAPTION: Setting = { size: 9, lead: 1.36, colour: INK, bold: true };
const ABOVE = 2.6;
const BELOW = 3;
/** Rows with more lines may go on overleaf. */
const LONG = 24;
/** Shares of a page: how high a table may be that is never torn, and how high a row is that counts as low. */
const WHOLE = 0.38;
const LOW = 0.07;

/** A cell where it stands, with its lines. */
interface SetCell {
  readonly cell: Cell;
  readonly lines: readonly Line[];
  readonly x: number;
  readonly room: number;
  readonly align: Align;
}

/** A table with its caption; head rows come again on every page, and no row of common length is torn. */
export function tablePieces(file: PdfFile, table: Table, width: number): Piece[] {
  const { caption, head, rows } = table;
  const own = element(file, file.root, 'Table');
  const captionSet =
    caption === undefined
      ? []
      : textPieces(file, own, 'Caption', caption, CAPTION, { room: width, above: 8, below: 1, tied: true });
  const headSet = head.map((cells) => setRow(file, table, cells, width, true));
  const thead = element(file, own, 'THead');
  const headPieces = headSet.map((cells, at) => ({
    ...rowPiece(file, cells, headCells(file, thead, cells), { width, head: true, last: at === headSet.length - 1 }),
    ...(at === 0 && caption === undefined ? { above: 4 } : {}),
    tied: true,
  }));
  const again = {
    height: headPieces.reduce((sum, { height }) => sum + height, 0),
    paint: (top: number): void => {
      let at = top;
      headSet.forEach((cells, index) => {
        paintCells(file, cells, at, null);
        at += heightOf(cells);
        if (index === headSet.length - 1) rule(file, MARGIN, at, width, 1, INK);
      });
    },
  };
  const body = element(file, own, 'TBody');
  const rowPieces = rows.flatMap((cells) => {
    const set = setRow(file, table, cells, width, false);
    const elements = bodyCells(file, body, set);
    const parts = partsOf(set);
    return parts.map((part, at): Piece => {
      const last = at === parts.length - 1;
      return { ...rowPiece(file, part, elements, { width, head: false, last }), again };
    });
  });
  return [...captionSet, ...headPieces, ...kept(rowPieces, again.height)];
}

/** A short table of low rows stays whole; of a longer one neither the first nor the last row stands alone, if they are low. */
function kept(rows: readonly Piece[], head: number): Piece[] {
  const low = rows.every(({ height }) => height <= roomOf(PAGE) * LOW);
  const whole = low && rows.reduce((sum, { height }) => sum + height, head) <= roomOf(PAGE) * WHOLE;
  return rows.map((row, at) => {
    const beside = at === 0 || at === rows.length - 2;
    const pair = row.height + (rows[at + 1]?.height ?? 0) <= roomOf(PAGE) * LOW * 2;
    const last = at === rows.length - 1;
    return { ...row, height: row.height + (last ? 10 : 0), tied: !last && (whole || (beside && pair)) };
  });
}

function setRow(
  file: PdfFile,
  { columns, dense }: Table,
  cells: readonly (string | Cell)[],
  width: number,
  isHead: boolean,
): readonly SetCell[] {
  const side = dense === true ? 1 : 4;
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  let column = 0;
  return cells.map(cellOf).map((cell) => {
    const from = column;
    column += cell.span ?? 1;
    const share = (until: number): number => columns.slice(0, until).reduce((sum, one) => sum + one.width, 0) / whole;
    // the outer cells stand flush with the text above and below
    const [left, right] = [from === 0 ? 0 : side, column >= columns.length ? 0 : side];
    const x = MARGIN + share(from) * width + left;
    const room = (share(column) - share(from)) * width - left - right;
    const lines = setLines(file, cell.text, { ...TEXT, bold: cell.bold ?? isHead }, room);
    return { cell, lines, x, room, align: cell.align ?? columns[from]?.align ?? 'left' };
  });
}

const linesOf = (cells: readonly SetCell[]): number => Math.max(1, ...cells.map(({ lines }) => lines.length));
const heightOf = (cells: readonly SetCell[]): number => linesOf(cells) * lineHeight(TEXT) + ABOVE + BELOW;

/** A row in parts that may stand on pages of their own; one part unless it is very long. */
function partsOf(cells: readonly SetCell[]): readonly (readonly SetCell[])[] {
  const many = linesOf(cells);
  if (many <= LONG) return [cells];
  const each = Math.ceil(many / Math.ceil(many / (LONG / 2)));
  return Array.from({ length: Math.ceil(many / each) }, (_, at) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(at * each, (at + 1) * each) })),
  );
}

function rowPiece(
  file: PdfFile,
  cells: readonly SetCell[],
  elements: readonly StructureElement[],
  { width, head, last }: { readonly width: number; readonly head: boolean; readonly last: boolean },
): Piece {
  const height = heightOf(cells);
  return {
    height,
    paint: (top) => {
      paintCells(file, cells, top, elements);
      if (!last) return;
      artifact(file, 'Layout', () => rule(file, MARGIN, top + height, width, head ? 1 : 0.5, head ? INK : LINE));
    },
  };
}

/** Cells as content of their elements, or bare where the caller marks them. */
function paintCells(
  file: PdfFile,
  cells: readonly SetCell[],
  top: number,
  elements: readonly StructureElement[] | null,
): void {
  cells.forEach(({ lines, x, room, align }, at) => {
    if (lines.every(({ parts }) => parts.length === 0)) return;
    const paint = (): void => paintLines(file, lines, TEXT, { x, top: top + ABOVE, room, align });
    if (elements === null) paint();
    else elements[at]?.add(paint);
  });
}

const spanOf = ({ cell }: SetCell): Readonly<Record<string, unknown>> =>
  (cell.span ?? 1) > 1 ? { O: 'Table', ColSpan: cell.span } : {};

function headCells(file: PdfFile, parent: StructureElement, cells: readonly SetCell[]): readonly StructureElement[] {
  const row = element(file, parent, 'TR');
  return cells.map((cell) => element(file, row, 'TH', { scope: 'Column' }, spanOf(cell)));
}

function bodyCells(file: PdfFile, parent: StructureElement, cells: readonly SetCell[]): readonly StructureElement[] {
  const row = element(file, parent, 'TR');
  return cells.map((cell, at) =>
    at === 0 ? element(file, row, 'TH', { scope: 'Row' }, spanOf(cell)) : element(file, row, 'TD', {}, spanOf(cell)),
  );
}
