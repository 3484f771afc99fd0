import { latticeOf } from './frame/lattice.js';
import { buildFrame, cellKey, cellOf, type Frame, type Growth } from './frame/frame.js';
import type { OrderedSector } from './frame/sectors.js';
import type { Model } from './model.js';
import { airIndexOfRound, airOf } from './place/air.js';
import type { Sheet } from './place/cheapest.js';
import { emptyObstacles } from './place/obstacles.js';
import { settleAt, type Piece } from './place/piece.js';
import { placeAll, searchPlaces, settleBack } from './place/search.js';
import type { FilledCell } from './place/seats.js';
import type { LabelOption } from './place/sides.js';
import type { Box, Pressure, Ring, World } from './types.js';

const MOST_ROUNDS = 10;
/** Limit of moves per actor and round. */
const MOVES_PER_PIECE = 3;
const SECTOR_STEP = 1.03;
const SECTOR_LIMIT = 1.6;
const RING_STEP = 1.01;
const RING_LIMIT = 1.5;

/** What differs between "from scratch" and "from the stored places". */
export interface Plan {
  readonly model: Model;
  readonly sectors: readonly OrderedSector[];
  readonly world: World;
  readonly hubBox: Box;
  readonly growth: Growth;
  readonly firstAir: number;
  readonly pxPerCost: number;
  /** Gives each piece its seat and the liking of its labels, once the cells stand. */
  readonly prepare: (frame: Frame, cells: readonly FilledCell[]) => void;
  /** Last improvements once a round has ended without overlap. */
  readonly improve: (sheet: Sheet, cells: readonly FilledCell[]) => void;
}

/** The frame and the pressure that led to it; the pieces carry their places. */
export interface Arranged {
  readonly frame: Frame;
  readonly pressure: Pressure;
}

interface Snapshot {
  readonly frame: Frame;
  readonly growth: Growth;
  readonly air: number;
  readonly left: number;
  readonly places: readonly { readonly x: number; readonly y: number; readonly option: LabelOption }[];
}

/** Rounds of frame, seats and search until nothing overlaps; sectors and rings under pressure grow from round to round. */
export function arrange(plan: Plan): Arranged {
  const { pieces } = plan.model;
  let growth = plan.growth;
  let best: Snapshot | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const air = Math.max(plan.firstAir, airIndexOfRound(round));
    const frame = buildFrame(pieces, plan.sectors, plan.world, plan.hubBox, growth);
    const cells = fillCells(frame, pieces);
    plan.prepare(frame, cells);
    const sheet = sheetOf(frame, pieces, air, plan.pxPerCost);
    placeAll(sheet);
    const left = searchPlaces(sheet, MOVES_PER_PIECE * pieces.length);
    if (left.length === 0) {
      settleBack(sheet);
      plan.improve(sheet, cells);
      return { frame, pressure: pressureOf(growth, air) };
    }
    if (!best || left.length < best.left) {
      const places = pieces.map(({ x, y, option }) => ({ x, y, option }));
      best = { frame, growth, air, left: left.length, places };
    }
    growth = underPressure(growth, left);
  }
  if (!best) throw new Error('unreachable: there is at least one round');
  const { places } = best;
  pieces.forEach((piece, i) => {
    const place = places[i];
    if (place) settleAt(piece, place.x, place.y, place.option);
  });
  return { frame: best.frame, pressure: pressureOf(best.growth, best.air) };
}

export function sheetOf(frame: Frame, pieces: readonly Piece[], air: number, pxPerCost: number): Sheet {
  return {
    world: frame.world,
    hubBox: frame.hubBox,
    pieces,
    air: airOf(air),
    pxPerCost,
    obstacles: emptyObstacles(pieces.length),
  };
}

/** Gives every piece the lattice of its cell and forgets the last round. */
function fillCells(frame: Frame, pieces: readonly Piece[]): readonly FilledCell[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    piece.placed = false;
    piece.order = null;
    if (piece.pinned) continue;
    piece.cell = cellKey(piece.sector, piece.ring);
    const group = groups.get(piece.cell);
    if (group) group.push(piece);
    else groups.set(piece.cell, [piece]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const cell = first ? cellOf(frame, first.sector, first.ring) : null;
    if (!cell) return [];
    const points = latticeOf(cell);
    for (const piece of group) piece.points = points;
    return [{ cell, points, pieces: group }];
  });
}

function underPressure(growth: Growth, left: readonly Piece[]): Growth {
  const sectors = new Map(growth.sectors);
  const rings = new Map<Ring, number>(growth.rings);
  for (const sector of new Set(left.map((piece) => piece.sector))) {
    sectors.set(sector, Math.min(SECTOR_LIMIT, (sectors.get(sector) ?? 1) * SECTOR_STEP));
  }
  for (const ring of new Set(left.map((piece) => piece.ring))) {
    rings.set(ring, Math.min(RING_LIMIT, (rings.get(ring) ?? 1) * RING_STEP));
  }
  return { sectors, rings };
}

function pressureOf(growth: Growth, air: number): Pressure {
  return {
    sectors: [...growth.sectors].map(([sector, factor]) => ({ sector, factor })),
    rings: [...growth.rings].map(([ring, factor]) => ({ ring, factor })),
    air,
  };
}
