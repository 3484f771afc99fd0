import { ICON_HALF } from '../measures.js';
import type { SphereSide, Wedge, World } from '../types.js';
import type { OrderedSector } from './sectors.js';
import { PI, rayDirection } from './turns.js';

/** Gaps of the ellipse's parameter in turns: between sides (0.045 rad) and between sectors of one side (0.012 rad). */
export const SIDE_GAP = 0.045 / (2 * PI);
export const SECTOR_GAP = 0.012 / (2 * PI);
/** Half the room an icon needs between two borders, with what the lattice's step may cost (px). */
const ICON_ROOM = ICON_HALF + 4;

export interface WedgeRequest {
  readonly sector: OrderedSector;
  readonly weight: number;
  /** Outer fraction of the innermost band that the sector uses. */
  readonly innermost: number;
}

/** Least width in turns that lets one icon sit inside the band that ends at this fraction of the radius. */
export function leastWidth(world: World, outer: number): number {
  const reach = Math.max(outer * Math.min(world.rx, world.ry) - ICON_ROOM, 1.2 * ICON_ROOM);
  const half = ICON_ROOM / reach;
  // Arc sine by its first terms; the reach keeps the argument below 0.84, where they are 6 % short at most.
  return ((half + (half * half * half) / 6 + (3 * half * half * half * half * half) / 40) * 1.06) / PI;
}

function gapBefore(index: number, requests: readonly WedgeRequest[]): number {
  const own = requests[index]?.sector.sphere ?? null;
  const before = requests[(index + requests.length - 1) % requests.length]?.sector.sphere ?? null;
  return own === before && index > 0 ? SECTOR_GAP : SIDE_GAP;
}

/**
 * Turns for each request in proportion to weight, none below its least width; null when the least widths alone do not fit, so
 * that the world has to grow.
 */
export function widthsOf(requests: readonly WedgeRequest[], world: World): readonly number[] | null {
  let free = 1;
  requests.forEach((_, i) => (free -= gapBefore(i, requests)));
  const least = requests.map((request) => leastWidth(world, request.innermost));
  let sum = 0;
  for (const width of least) sum += width;
  if (sum > 0.9 * free) return null;
  const fixed = new Set<number>();
  for (;;) {
    let room = free;
    let weight = 0;
    requests.forEach((request, i) => {
      if (fixed.has(i)) room -= least[i] ?? 0;
      else weight += request.weight;
    });
    const narrow = requests.findIndex(
      (request, i) => !fixed.has(i) && (room * request.weight) / weight < (least[i] ?? 0),
    );
    if (narrow < 0)
      return requests.map((request, i) => (fixed.has(i) ? (least[i] ?? 0) : (room * request.weight) / weight));
    fixed.add(narrow);
  }
}

export function wedgeBetween(world: World, sector: OrderedSector, from: number, to: number): Wedge {
  return {
    sector: sector.id,
    sphere: sector.sphere,
    from,
    to,
    start: rayDirection(world.rx, world.ry, from),
    end: rayDirection(world.rx, world.ry, to),
  };
}

/**
 * Wedges clockwise in the order of the requests. The first side of all, `top`, is centred on the top of the sheet; while it has
 * no actors its place there is a mere gap, so that the other sides stay where one is used to see them.
 */
export function layWedges(
  requests: readonly WedgeRequest[],
  widths: readonly number[],
  world: World,
  top: string | null,
): readonly Wedge[] {
  let side = requests[0]?.sector.sphere === top ? 0 : -SIDE_GAP;
  for (let i = 0; i < requests.length && requests[i]?.sector.sphere === top; i += 1) {
    side += (widths[i] ?? 0) + (i > 0 ? SECTOR_GAP : 0);
  }
  let at = -side / 2;
  return requests.map((request, i) => {
    if (i > 0) at += gapBefore(i, requests);
    const from = at;
    at += widths[i] ?? 0;
    return wedgeBetween(world, request.sector, from, at);
  });
}

/** Neighbouring wedges of one sphere as one side. */
export function sidesOf(wedges: readonly Wedge[]): readonly SphereSide[] {
  const sides: SphereSide[] = [];
  for (const wedge of wedges) {
    const last = sides.at(-1);
    if (last && last.sphere === wedge.sphere) sides[sides.length - 1] = { ...last, to: wedge.to };
    else sides.push({ sphere: wedge.sphere, from: wedge.from, to: wedge.to });
  }
  return sides;
}
