import type { Point } from './shapes.js';

/** A control point as the drawing library wants it: share of the way from end to end, and px beside that line. */
export interface RelativeControl {
  readonly weight: number;
  readonly distance: number;
}

/** Turns a control point into one relative to the two ends; in the middle where the ends coincide. */
export function relativeControl(from: Point, to: Point, control: Point): RelativeControl {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return { weight: 0.5, distance: 0 };
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  return { weight: (cx * dx + cy * dy) / (length * length), distance: (cy * dx - cx * dy) / length };
}

/** Inverse of relativeControl. */
export function absoluteControl(from: Point, to: Point, { weight, distance }: RelativeControl): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: from.x + dx * weight - (dy / length) * distance, y: from.y + dy * weight + (dx / length) * distance };
}

/** Where a curve leaves a disc of radius `gap` around its end, seen from the control point. */
export function shortened(end: Point, control: Point, gap: number): Point {
  const [dx, dy] = [control.x - end.x, control.y - end.y];
  const length = Math.hypot(dx, dy);
  return length <= gap ? end : { x: end.x + (dx / length) * gap, y: end.y + (dy / length) * gap };
}
