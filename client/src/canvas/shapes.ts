/** A point in px of the map, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A colour along a line from one point to another; `at` runs from 0 to 1. */
export interface Gradient {
  readonly from: Point;
  readonly to: Point;
  readonly stops: readonly { readonly at: number; readonly colour: string; readonly opacity: number }[];
}

/** A path with what fills and strokes it. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string | Gradient;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  readonly opacity?: number;
}

/** One line of text; `y` is its baseline, `cos` and `sin` turn it around its start. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width of the white line around the letters in px. */
  readonly halo?: number;
  readonly opacity?: number;
  readonly cos?: number;
  readonly sin?: number;
}

/** Shapes moved and scaled together. */
export interface GroupShape {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity?: number;
  readonly shapes: readonly Shape[];
}

/** What can be painted on the screen and written to a file alike. */
export type Shape = PathShape | TextShape | GroupShape;

/** A circle as path data. */
export const circlePath = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0Z`;

/** An ellipse around the centre as path data. */
export const ellipsePath = (rx: number, ry: number): string =>
  `M${round(-rx)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-2 * rx)} 0Z`;

/** A line through points as path data. */
export const linePath = (points: readonly Point[], closed = false): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + (closed ? 'Z' : '');

/** A number short enough for a file: hundredths of a px. */
export const round = (value: number): number => Math.round(value * 100) / 100;
