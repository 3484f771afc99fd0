import { printFamily } from '../fonts.js';
import type { Weight } from '../fonts.js';

/** For whom a drawing is written: print embeds one family per weight, the rasteriser knows the family with its weights. */
export type Medium = 'print' | 'pixels';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Lettering {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Width of the white line around the letters in px. */
  readonly halo?: number;
  readonly cos?: number;
  readonly sin?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? String(round(value)) : value}"`],
    )
    .join('');

/** A path element; `values` are its attributes. */
export const path = (d: string, values: Attributes): string => `<path${attributes({ d, fill: 'none', ...values })}/>`;

/** A circle as path data. */
export const circle = (x: number, y: number, r: number): string => ellipse(r, r, x, y);

/** An ellipse as path data. */
export const ellipse = (rx: number, ry: number, x = 0, y = 0): string =>
  `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 1 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-2 * rx)} 0Z`;

/** A line through points as path data. */
export const polyline = (points: readonly Point[], closed = false): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + (closed ? 'Z' : '');

/** One line of text; the white line around it is a text of its own, for not every writer paints strokes first. */
export function text(words: string, { x, y }: Point, look: Lettering, medium: Medium): string {
  const { cos, sin, anchor } = look;
  const matrix = cos === undefined || sin === undefined ? null : [cos, sin, -sin, cos, x, y];
  const place: Attributes = matrix
    ? { transform: `matrix(${matrix.map((value) => Math.round(value * 1e4) / 1e4).join(' ')})` }
    : { x, y };
  const letters: Attributes = {
    ...place,
    ...(medium === 'print'
      ? { 'font-family': printFamily(look.weight) }
      : { 'font-family': 'Fira Sans', 'font-weight': look.weight }),
    'font-size': look.size,
    'text-anchor': anchor === undefined || anchor === 'start' ? undefined : anchor,
  };
  const halo =
    look.halo === undefined
      ? ''
      : `<text${attributes({ ...letters, fill: '#ffffff', stroke: '#ffffff', 'stroke-width': look.halo, 'stroke-linejoin': 'round' })}>${escaped(words)}</text>`;
  return `${halo}<text${attributes({ ...letters, fill: look.colour })}>${escaped(words)}</text>`;
}

/** A whole file around (0, 0). */
export function svgFile(width: number, height: number, parts: readonly string[]): string {
  const box = [-width / 2, -height / 2, width, height].map(round).join(' ');
  return `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width, height })}>${parts.join('')}</svg>`;
}
