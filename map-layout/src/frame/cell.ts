import type { Box, RingBand, Wedge, World } from '../types.js';
import { ICON_HALF } from '../measures.js';
import { ellipsePoint } from './turns.js';

/** Where a wedge and a ring meet: the only place for the icons of that sector in that ring. */
export interface Cell {
  readonly world: World;
  readonly wedge: Wedge;
  readonly band: RingBand;
  /** The middle with the hub's name, in which no icon sits. */
  readonly hubBox: Box;
}

function cross(direction: { readonly x: number; readonly y: number }, x: number, y: number): number {
  return direction.x * y - direction.y * x;
}

/** Whether (x, y) lies in the wedge at least `inset` px away from both straight borders. */
export function insideWedge(wedge: Wedge, x: number, y: number, inset: number): boolean {
  const fromStart = cross(wedge.start, x, y);
  const fromEnd = -cross(wedge.end, x, y);
  // A wedge wider than half a turn is what its two half planes cover together.
  return wedge.to - wedge.from > 0.5 ? fromStart >= inset || fromEnd >= inset : fromStart >= inset && fromEnd >= inset;
}

/**
 * Whether (x, y) lies in the band at least `inset` px away from both ellipses. Shrinking the half axes is up to 0.2 px short of
 * the true distance; the insets in use have half a px to spare.
 */
export function insideBand(world: World, band: RingBand, x: number, y: number, inset: number): boolean {
  const outerX = x / (world.rx * band.outer - inset);
  const outerY = y / (world.ry * band.outer - inset);
  if (outerX * outerX + outerY * outerY > 1) return false;
  const innerX = x / (world.rx * band.inner + inset);
  const innerY = y / (world.ry * band.inner + inset);
  return innerX * innerX + innerY * innerY >= 1;
}

export function insideCell(cell: Cell, x: number, y: number, inset: number): boolean {
  const hub = cell.hubBox;
  const touchesHub =
    x + ICON_HALF > hub.x0 && x - ICON_HALF < hub.x1 && y + ICON_HALF > hub.y0 && y - ICON_HALF < hub.y1;
  return !touchesHub && insideBand(cell.world, cell.band, x, y, inset) && insideWedge(cell.wedge, x, y, inset);
}

/** A box around the cell, from points along both arcs with some px to spare. */
export function cellBounds(cell: Cell): Box {
  const { world, wedge, band } = cell;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const steps = 4 + Math.ceil((wedge.to - wedge.from) * 60);
  for (let step = 0; step <= steps; step += 1) {
    const turns = wedge.from + ((wedge.to - wedge.from) * step) / steps;
    for (const radius of [band.inner, band.outer]) {
      const { x, y } = ellipsePoint(world.rx * radius, world.ry * radius, turns);
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
  }
  return { x0: Math.floor(x0) - 4, y0: Math.floor(y0) - 4, x1: Math.ceil(x1) + 4, y1: Math.ceil(y1) + 4 };
}
