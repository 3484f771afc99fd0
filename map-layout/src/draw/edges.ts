import type { Point } from './point.js';

/** How far from the centre a curve is held: the control point's share of the mid point's distance. */
const BETWEEN_SECTORS = 0.62;
const INSIDE_SECTOR = 0.9;

/** Control point of the quadratic curve between two icons, drawn towards the centre; ties inside a sector stay nearly straight. */
export function edgeControl(from: Point, to: Point, sameSector: boolean): Point {
  const share = sameSector ? INSIDE_SECTOR : BETWEEN_SECTORS;
  return { x: ((from.x + to.x) / 2) * share, y: ((from.y + to.y) / 2) * share };
}

/** The curve's point at t from 0 to 1. */
export function edgePoint(from: Point, control: Point, to: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}
