import { HUB_RADIUS, needOf } from '../measures.js';
import type { Piece } from '../place/piece.js';
import type { Box, Ring, RingBand, SphereSide, Wedge, World } from '../types.js';
import type { Cell } from './cell.js';
import { ringBands, shareOfArea } from './ring-bands.js';
import type { OrderedSector } from './sectors.js';
import { layWedges, sidesOf, widthsOf, type WedgeRequest } from './wedges.js';
import { grown } from './world.js';

/** The sheet with its rings and wedges, before any icon stands on it. */
export interface Frame {
  readonly world: World;
  readonly hub: number;
  readonly hubBox: Box;
  readonly rings: readonly RingBand[];
  readonly wedges: readonly Wedge[];
  readonly sides: readonly SphereSide[];
}

/** Factors by which sectors and rings grow under pressure; missing ones are 1. */
export interface Growth {
  readonly sectors: ReadonlyMap<string | null, number>;
  readonly rings: ReadonlyMap<Ring, number>;
}

/** Share of a wedge's weight from its whole need, from its fullest ring, and the constant that every used sector has (px²). */
const WHOLE_SHARE = 0.65;
const FULLEST_SHARE = 0.35;
const SECTOR_CONSTANT = 1200;
const WORLD_STEP = 1.08;

export function cellKey(sector: string | null, band: Ring): string {
  return `${band}:${sector ?? ''}${sector === null ? '-' : '+'}`;
}

/** Rings and wedges for these pieces: area by need, grown by the factors; the world grows if the wedges do not fit otherwise. */
export function buildFrame(
  pieces: readonly Piece[],
  sectors: readonly OrderedSector[],
  start: World,
  hubBox: Box,
  growth: Growth,
): Frame {
  const ringNeed = new Map<Ring, number>();
  for (const piece of pieces) ringNeed.set(piece.ring, (ringNeed.get(piece.ring) ?? 0) + needOf(piece.ways[0]));
  for (const [ring, need] of ringNeed) ringNeed.set(ring, need * (growth.rings.get(ring) ?? 1));
  for (let world = start; ; world = grown(world, WORLD_STEP)) {
    const rings = ringBands(world, ringNeed);
    const requests = sectors.flatMap((sector) => requestOf(sector, pieces, rings, growth));
    const widths = widthsOf(requests, world);
    if (!widths) continue;
    const wedges = layWedges(requests, widths, world, sectors[0]?.sphere ?? null);
    return { world, hub: HUB_RADIUS, hubBox, rings, wedges, sides: sidesOf(wedges) };
  }
}

function requestOf(
  sector: OrderedSector,
  pieces: readonly Piece[],
  rings: readonly RingBand[],
  growth: Growth,
): readonly WedgeRequest[] {
  const own = pieces.filter((piece) => piece.sector === sector.id);
  if (own.length === 0) return [];
  let whole = 0;
  let fullest = 0;
  let innermost = 1;
  for (const band of rings) {
    let need = 0;
    for (const piece of own) if (piece.ring === band.ring) need += needOf(piece.ways[0]);
    if (need === 0) continue;
    whole += need;
    fullest = Math.max(fullest, need / shareOfArea(band));
    innermost = Math.min(innermost, band.outer);
  }
  const weight =
    (WHOLE_SHARE * whole + FULLEST_SHARE * fullest + SECTOR_CONSTANT) * (growth.sectors.get(sector.id) ?? 1);
  return [{ sector, weight, innermost }];
}

/** The cell of a sector and a band, or null when the frame has no such wedge or band. */
export function cellOf(frame: Frame, sector: string | null, ring: Ring): Cell | null {
  const wedge = frame.wedges.find((candidate) => candidate.sector === sector);
  const band = frame.rings.find((candidate) => candidate.ring === ring);
  return wedge && band ? { world: frame.world, wedge, band, hubBox: frame.hubBox } : null;
}

/** Box of the hub: the circle, and below it the name of the neighbourhood management if there is one. */
export function hubBoxFor(nameWidth: number): Box {
  const half = Math.max(HUB_RADIUS, nameWidth / 2 + 2);
  return nameWidth > 0
    ? { x0: -half, y0: -HUB_RADIUS + 2, x1: half, y1: HUB_RADIUS + 14 }
    : { x0: -HUB_RADIUS, y0: -HUB_RADIUS, x1: HUB_RADIUS, y1: HUB_RADIUS };
}
