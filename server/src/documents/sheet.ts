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

/** A drawing may reach so far into the margins on both sides: it is round, and touches the edge at two points. */
export const FIGURE_REACH = 9 * MM;

/** Points per px at which a figure fits into a sheet together with its words. */
function scaleOn(sheet: Sheet, { picture }: Figure): number {
  const width = textWidthOf(sheet) + 2 * FIGURE_REACH;
  const height = sheet.height - 2 * MARGIN - HEAD - FOOT - WORDS_OF_FIGURE;
  return Math.min(width / picture.width, height / picture.height, 1);
}

const SHEETS: readonly Sheet[] = [PAGE, WIDE, LARGE];

/** A figure on its sheet, in points; `legible` says whether its smallest letters are large enough there. */
export interface PlacedFigure {
  readonly sheet: Sheet;
  readonly width: number;
  readonly height: number;
  readonly legible: boolean;
}

/** The first sheet on which a figure's letters can be read (pages/README.md, Print), else the one on which they are largest. */
export function placeFigure(figure: Figure): PlacedFigure {
  const scales = SHEETS.map((sheet) => ({ sheet, scale: scaleOn(sheet, figure) }));
  const largest = [...scales].sort((a, b) => b.scale - a.scale)[0] ?? { sheet: PAGE, scale: scaleOn(PAGE, figure) };
  const { sheet, scale } = scales.find((one) => one.scale >= figure.leastScale) ?? largest;
  const { width, height } = figure.picture;
  return { sheet, width: width * scale, height: height * scale, legible: scale >= figure.leastScale };
}
