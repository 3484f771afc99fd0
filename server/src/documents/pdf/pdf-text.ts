import type { StructureElement } from 'pdfkit';
import type { KeyFigure, Text } from '../model.js';
import { MARGIN } from '../sheet.js';
import type { Piece } from './flow.js';
import { artifact, element, INK, LINE, rule, SECOND } from './pdf-file.js';
import type { PdfFile } from './pdf-file.js';
import { lineHeight, paintLines, setLines } from './set-lines.js';
import type { Line, Setting } from './set-lines.js';

export const BODY: Setting = { size: 10, lead: 1.42, colour: INK };
export const SMALL: Setting = { size: 9, lead: 1.38, colour: SECOND };
const VALUE: Setting = { size: 17, lead: 1.3, colour: INK, bold: true };
const LABEL: Setting = { size: 9, lead: 1.38, colour: INK, bold: true };
const HEADINGS = {
  1: { size: 15, lead: 1.3, colour: INK, bold: true, above: 18, below: 5 },
  2: { size: 11.5, lead: 1.3, colour: INK, bold: true, above: 14, below: 3 },
  3: { size: 10, lead: 1.3, colour: INK, bold: true, above: 10, below: 2 },
} as const;

/** Where a text is set, and with how much air. */
interface Block {
  readonly x?: number;
  readonly room: number;
  readonly above?: number;
  readonly below?: number;
  readonly sheet?: Piece['sheet'];
  /** Tied to what follows. */
  readonly tied?: boolean;
  /** Never torn. */
  readonly whole?: boolean;
}

/** Lines in pieces so that neither the first nor the last one stands alone; all are content of one element. */
function pieces(
  file: PdfFile,
  parent: StructureElement,
  lines: readonly Line[],
  setting: Setting,
  { x = MARGIN, room, above = 0, below = 0, sheet, tied = false, whole = false }: Block,
): Piece[] {
  const height = lineHeight(setting);
  const groups =
    whole || lines.length < 4 ? [lines] : [lines.slice(0, 2), ...singles(lines.slice(2, -2)), lines.slice(-2)];
  return groups.map((group, at) => ({
    height: group.length * height + (at === groups.length - 1 ? below : 0),
    above: at === 0 ? above : 0,
    tied: tied && at === groups.length - 1,
    ...(sheet === undefined ? {} : { sheet }),
    paint: (top) => void parent.add(() => paintLines(file, group, setting, { x, top, room })),
  }));
}

const singles = (lines: readonly Line[]): (readonly Line[])[] => lines.map((line) => [line]);

/** A text of one element. */
export const textPieces = (
  file: PdfFile,
  parent: StructureElement,
  type: string,
  text: Text,
  setting: Setting,
  block: Block,
): Piece[] => pieces(file, element(file, parent, type), setLines(file, text, setting, block.room), setting, block);

/** A heading, tied to what follows, with its place in the outline; `marks` is told where it came to stand. */
export function headingPieces(
  file: PdfFile,
  text: string,
  level: 1 | 2 | 3,
  block: Pick<Block, 'room' | 'sheet'>,
  marks: (title: string, level: 1 | 2 | 3, top: number) => void,
): Piece[] {
  const { above, below, ...setting } = HEADINGS[level];
  const set = textPieces(file, file.root, `H${String(level)}`, text, setting, {
    ...block,
    above,
    below,
    tied: true,
    whole: true,
  });
  return set.map((piece, at) => ({
    ...piece,
    paint: (top) => {
      if (at === 0) marks(text, level, top);
      piece.paint(top);
    },
  }));
}

const HANG = 14;

/** Items with a dot each. */
export function listPieces(file: PdfFile, items: readonly Text[], room: number): Piece[] {
  const list = element(file, file.root, 'L', {}, { O: 'List', ListNumbering: 'Disc' });
  return items.flatMap((item, index) => {
    const entry = element(file, list, 'LI');
    const label = element(file, entry, 'Lbl');
    const body = element(file, entry, 'LBody');
    const lines = setLines(file, item, BODY, room - HANG);
    const dot = setLines(file, '•', BODY, HANG);
    const set = pieces(file, body, lines, BODY, {
      x: MARGIN + HANG,
      room: room - HANG,
      below: index === items.length - 1 ? 8 : 3,
    });
    return set.map((piece, at) =>
      at > 0
        ? piece
        : {
            ...piece,
            paint: (top: number) => {
              label.add(() => paintLines(file, dot, BODY, { x: MARGIN + 3, top, room: HANG }));
              piece.paint(top);
            },
          },
    );
  });
}

const BAR = 2.2;

/** A note with a bar at its side. */
export function notePieces(file: PdfFile, title: string, text: Text, room: number): Piece[] {
  const words = [{ text: `${title}. `, bold: true }, ...(typeof text === 'string' ? [{ text }] : text)];
  const left = 11;
  const set = textPieces(file, file.root, 'P', words, BODY, {
    x: MARGIN + left,
    room: room - left,
    above: 6,
    whole: true,
  });
  return set.map((piece) => ({
    ...piece,
    height: piece.height + 8,
    paint: (top) => {
      artifact(file, 'Layout', () => {
        file.doc
          .save()
          .fillColor(SECOND)
          .rect(MARGIN, top + 1, BAR, piece.height - 2)
          .fill()
          .restore();
      });
      piece.paint(top);
    },
  }));
}

/** Figures side by side: the value large, its name, and what it means; a list for those who hear it. */
export function keyFigurePieces(file: PdfFile, items: readonly KeyFigure[], room: number): Piece[] {
  const list = element(file, file.root, 'L', {}, { O: 'List', ListNumbering: 'None' });
  const own = room / items.length;
  const columns = items.map(({ value, label, sentence }, at) => {
    const body = element(file, element(file, list, 'LI'), 'LBody');
    const x = MARGIN + at * own + (at === 0 ? 0 : 8);
    const width = own - (at === 0 ? 8 : 16);
    const texts = [
      [value, VALUE],
      [label, LABEL],
      [sentence, SMALL],
    ] as const;
    return {
      body,
      x,
      width,
      texts: texts.map(([text, setting]) => ({ setting, lines: setLines(file, text, setting, width) })),
    };
  });
  const heightOf = (texts: (typeof columns)[number]['texts']): number =>
    texts.reduce((sum, { lines, setting }) => sum + lines.length * lineHeight(setting), 0);
  const height = Math.max(...columns.map(({ texts }) => heightOf(texts))) + 12;
  const paint = (top: number): void => {
    artifact(file, 'Layout', () => {
      rule(file, MARGIN, top, room, 1, INK);
      rule(file, MARGIN, top + height, room, 0.5, LINE);
      file.doc.save().lineWidth(0.5).strokeColor(LINE);
      for (const { x } of columns.slice(1))
        file.doc
          .moveTo(x - 8, top + 6)
          .lineTo(x - 8, top + height - 6)
          .stroke();
      file.doc.restore();
    });
    for (const { body, x, width, texts } of columns) {
      let at = top + 6;
      for (const { lines, setting } of texts) {
        const here = at;
        body.add(() => paintLines(file, lines, setting, { x, top: here, room: width }));
        at += lines.length * lineHeight(setting);
      }
    }
  };
  return [{ height: height + 12, above: 4, paint }];
}
