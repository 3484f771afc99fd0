import type { Weight } from '../fonts.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a path is painted; nothing is painted that is not named. Widths in px. */
export interface Look {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** Round ends of lines. */
  readonly round?: boolean;
}

/** A path; `at` moves and scales it. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly look: Look;
  readonly at?: Point & { readonly scale: number };
}

/** How letters are set; `halo` is a white line around them, painted before any letters. */
export interface Lettering {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Direction of the line of letters; to the right. */
  readonly cos?: number;
  readonly sin?: number;
}

/** One line of text on its baseline. */
export interface TextMark extends Lettering, Point {
  readonly kind: 'text';
  readonly words: string;
  /** Width of a white line that is painted in place of the letters, to lie below them. */
  readonly halo?: number;
}

/** Letters set one by one along a curve, and the word that they make. */
export interface WordMark {
  readonly kind: 'word';
  readonly words: string;
  readonly letters: readonly TextMark[];
}

/** One thing of a drawing, in px around (0, 0); painted in their order. */
export type Mark = PathMark | TextMark | WordMark;

export const path = (d: string, look: Look, at?: PathMark['at']): PathMark => ({
  kind: 'path',
  d,
  look,
  ...(at === undefined ? {} : { at }),
});

export const text = (words: string, { x, y }: Point, look: Lettering): TextMark => ({
  kind: 'text',
  words,
  x,
  y,
  ...look,
});

/** The white line that lies below a text so that lines behind it do not disturb. */
export const haloOf = (mark: TextMark, width: number): TextMark => ({ ...mark, colour: '#ffffff', halo: width });

const round = (value: number): number => Math.round(value * 100) / 100;

/** A circle as path data. */
export const circle = (x: number, y: number, r: number): string => ellipse(r, r, x, y);

/** An ellipse as path data. */
export const ellipse = (rx: number, ry: number, x = 0, y = 0): string =>
  `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 1 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-2 * rx)} 0Z`;

/** A line through points as path data. */
export const polyline = (points: readonly Point[], closed = false): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + (closed ? 'Z' : '');
