import { ADVANCE_WIDTH_RUNS } from './advance-widths.js';

/** Size of names on the map in px: Fira Sans Medium 12 px, lines 14 px apart. */
export const LABEL_FONT_SIZE = 12;
export const LABEL_LINE_HEIGHT = 14;

/** For scripts the font does not cover another font steps in; this is wider than nearly all of its letters. */
const UNKNOWN_WIDTH = 700;

const widths = new Map<string, number>(
  ADVANCE_WIDTH_RUNS.flatMap(([first, run]) =>
    run.split(' ').map((width, i): [string, number] => [String.fromCodePoint(first + i), Number(width)]),
  ),
);

const ideographic = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\u{1f000}-\u{3ffff}]/u;

function advance(character: string): number {
  return widths.get(character) ?? (/\p{M}/u.test(character) ? 0 : ideographic.test(character) ? 1000 : UNKNOWN_WIDTH);
}

/** Width of one line in px as the sum of advance widths without kerning, so a little more than the browser needs. */
export function textWidth(text: string, fontSize: number = LABEL_FONT_SIZE): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths * fontSize) / 1000;
}

/** Width and height of a label in whole px; the width is even, so that half of it is whole as well. */
export function measureLabel(lines: readonly string[]): { width: number; height: number } {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, textWidth(line));
  return { width: 2 * Math.ceil(widest / 2), height: LABEL_LINE_HEIGHT * lines.length + 1 };
}
