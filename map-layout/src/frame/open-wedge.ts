import { NARROW_INSET } from '../measures.js';
import type { Wedge, World } from '../types.js';
import { insideWedge } from './cell.js';
import type { OrderedSector } from './sectors.js';
import { leastWidth, SECTOR_GAP, SIDE_GAP, wedgeBetween } from './wedges.js';

/** An icon that keeps its wedge from shrinking. */
export interface Standing {
  readonly sector: string | null;
  readonly x: number;
  readonly y: number;
}

/** Steps of the search for free angle: a quarter of a degree. */
const STEP = 1 / 1440;
/** A new wedge takes up to this many times the least width, if that is free. */
const COMFORT = 2.4;

/**
 * Opens a wedge for a sector that has none, at its place in the order, in the angle between the icons of its neighbours; their
 * borders give way, no icon moves. `outer` is the fraction at which the new icon's band ends. Null when the angle is too small.
 */
export function openWedge(
  world: World,
  wedges: readonly Wedge[],
  order: readonly OrderedSector[],
  sector: OrderedSector,
  outer: number,
  icons: readonly Standing[],
): readonly Wedge[] | null {
  const rank = (id: string | null): number => order.findIndex((one) => one.id === id);
  const found = wedges.findIndex((wedge) => rank(wedge.sector) > rank(sector.id));
  const index = found < 0 ? wedges.length : found;
  const before = wedges[(index + wedges.length - 1) % wedges.length];
  const after = wedges[index % wedges.length];
  if (!before || !after) return null;
  // At either end of the list the wedge lies between the last and the first, one turn on.
  const turn = index === 0 || index === wedges.length ? 1 : 0;
  const gapBefore = before.sphere === sector.sphere ? SECTOR_GAP : SIDE_GAP;
  const gapAfter = after.sphere === sector.sphere ? SECTOR_GAP : SIDE_GAP;
  const from = earliestEnd(world, before, icons) + gapBefore;
  const to = latestStart(world, after, icons) + turn - gapAfter;
  const needed = leastWidth(world, outer);
  if (to - from < needed) return null;
  const width = Math.min(to - from, COMFORT * needed);
  const middle = nearest((before.to + after.from + turn) / 2, from + width / 2, to - width / 2);
  const [start, end] = [middle - width / 2, middle + width / 2];
  const shift = index === 0 ? -1 : 0;
  const opened = wedgeBetween(world, sector, start + shift, end + shift);
  const changed = wedges.map((wedge) => {
    let { from: first, to: last } = wedge;
    if (wedge === before) last = Math.min(last, start - gapBefore);
    if (wedge === after) first = Math.max(first, end + gapAfter - turn);
    return first === wedge.from && last === wedge.to
      ? wedge
      : wedgeBetween(world, { id: wedge.sector, sphere: wedge.sphere }, first, last);
  });
  return [...changed.slice(0, index), opened, ...changed.slice(index)];
}

function nearest(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function holdsAll(world: World, wedge: Wedge, from: number, to: number, icons: readonly Standing[]): boolean {
  const smaller = wedgeBetween(world, { id: wedge.sector, sphere: wedge.sphere }, from, to);
  return icons.every((icon) => icon.sector !== wedge.sector || insideWedge(smaller, icon.x, icon.y, NARROW_INSET));
}

/** The earliest end of a wedge that still holds all of its icons; icons outside already (placed by hand) keep it as it is. */
function earliestEnd(world: World, wedge: Wedge, icons: readonly Standing[]): number {
  const middle = (wedge.from + wedge.to) / 2;
  let end = wedge.to;
  while (end - STEP > middle - (wedge.to - wedge.from) / 4 && holdsAll(world, wedge, wedge.from, end - STEP, icons))
    end -= STEP;
  return end;
}

function latestStart(world: World, wedge: Wedge, icons: readonly Standing[]): number {
  const middle = (wedge.from + wedge.to) / 2;
  let start = wedge.from;
  while (start + STEP < middle + (wedge.to - wedge.from) / 4 && holdsAll(world, wedge, start + STEP, wedge.to, icons))
    start += STEP;
  return start;
}
