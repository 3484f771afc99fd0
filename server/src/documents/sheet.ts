import type { Figure } from './model.js';

/** A sheet in points; a point is 1/72 inch. */
export interface Sheet {
  readonly size: 'A4' | 'A3';
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
}

const MM = 72 / 25.4;
/** 15 mm around the page. */
export const MARGIN = 15 * MM;
/** What head and foot take from the page besides the margins. */
export const HEAD = 30;
export const FOOT = 26;
/** Heading, introduction and caption of a figure that has a sheet of its own. */
const WORDS_OF_FIGURE = 112;

export const PAGE: Sheet = { size: 'A4', landscape: false, width: 210 * MM, height: 297 * MM };
const WIDE: Sheet = { size: 'A4', landscape: true, width: 297 * MM, height: 210 * MM };
const LARGE: Sheet = { size: 'A3', landscape: true, width: 420 * MM, height: 297 * MM };

/** Width of the text on a sheet in points. */
export const textWidthOf = ({ width }: Sheet): number => width - 2 * MARGIN;

/** Points per px at which a figure fits into a sheet together with its words. */
function scaleOn(sheet: Sheet, { picture }: Figure): number {
  const height = sheet.height - 2 * MARGIN - HEAD - FOOT - WORDS_OF_FIGURE;
  return Math.min(textWidthOf(sheet) / picture.width, height / picture.height, 1);
}

/** Sheets for writers that cannot mix sizes, and for those that can; the last one is taken where none is large enough. */
export const A4_SHEETS: readonly Sheet[] = [PAGE, WIDE];
export const ALL_SHEETS: readonly Sheet[] = [PAGE, WIDE, LARGE];

/** The smallest sheet on which a figure's letters can be read (pages/README.md, Print), and the figure's size on it in points. */
export function placeFigure(
  figure: Figure,
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly width: number; readonly height: number } {
  const sheet = sheets.find((one) => scaleOn(one, figure) >= figure.leastScale) ?? sheets.at(-1) ?? PAGE;
  const scale = scaleOn(sheet, figure);
  return { sheet, width: figure.picture.width * scale, height: figure.picture.height * scale };
}
