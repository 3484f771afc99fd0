import type { Cell } from '../frame/cell.js';
import { latticeOf, singlePoint } from '../frame/lattice.js';
import { ICON_HALF } from '../measures.js';
import type { Air } from './air.js';
import { moveToCheapest, type Sheet } from './cheapest.js';
import { gatherObstacles, hitCost } from './obstacles.js';
import { settleAt, type Piece } from './piece.js';
import { pointOrder } from './point-order.js';
import { searchPlaces } from './search.js';
import { labelOptions } from './sides.js';

const STEP = 3;
/** px of distance from the neighbours' middle that cost as much as 1 of dislike. */
export const PULL_PX_PER_COST = 40;
const MOST_TURNS = 120;
/** Widest first; the last is the tightest air of a computed arrangement. */
const AIRS: readonly Air[] = [10, 6, 3, 1].map((px) => ({
  labelX: px,
  labelY: Math.ceil(px / 2),
  iconX: Math.max(4, px),
  iconY: Math.max(3, Math.ceil(px / 2)),
}));
/** Weight that makes any hit dearer than all distance and dislike. */
const FORBIDDEN = 1e6;

/** How an icon found room: with its name, after neighbours turned theirs, or without its name. */
export type Insertion = 'free' | 'turned' | 'nameless' | 'none';

/** Puts one piece into its cell while all other icons stay; `likeSides` sets the liking of its label for its seat. */
export function insertPiece(sheet: Sheet, piece: Piece, cell: Cell, likeSides: (piece: Piece) => void): Insertion {
  piece.points = latticeOf(cell, STEP);
  if (piece.points.xs.length === 0) return 'none';
  piece.order = null;
  pullToNeighbours(sheet, piece);
  likeSides(piece);
  for (const air of AIRS) {
    piece.placed = false;
    if (moveToCheapest({ ...sheet, air }, piece, () => FORBIDDEN) < FORBIDDEN) return fixed(piece, 'free');
  }
  piece.placed = false;
  if (turnNeighbours(sheet, piece)) return fixed(piece, 'turned');
  piece.placed = false;
  return withoutName(sheet, piece) ? fixed(piece, 'nameless') : 'none';
}

function fixed(piece: Piece, insertion: Insertion): Insertion {
  holdStill(piece);
  return insertion;
}

/** From now on only the piece's label may turn, and turning costs. */
export function holdStill(piece: Piece): void {
  const { side, way } = piece.option;
  piece.points = singlePoint(piece.x, piece.y);
  piece.order = null;
  piece.seatX = piece.x;
  piece.seatY = piece.y;
  piece.options = labelOptions(piece.ways, (otherSide, otherWay) => (otherSide === side && otherWay === way ? 0 : 6));
}

function pullToNeighbours(sheet: Sheet, piece: Piece): void {
  let [x, y, total] = [0, 0, 0];
  for (const { other, strength } of piece.links) {
    const neighbour = sheet.pieces[other];
    if (!neighbour?.placed) continue;
    x += strength * neighbour.x;
    y += strength * neighbour.y;
    total += strength;
  }
  const { xs, ys } = piece.points;
  if (total === 0) {
    // Without neighbours the middle of the cell is as good as any.
    for (let i = 0; i < xs.length; i += 1) {
      x += xs[i] ?? 0;
      y += ys[i] ?? 0;
    }
    total = xs.length;
  }
  piece.seatX = Math.round(x / total);
  piece.seatY = Math.round(y / total);
}

/** Lets the names of the others turn, at most 120 times, until the new one has room; otherwise puts them back. */
function turnNeighbours(sheet: Sheet, piece: Piece): boolean {
  const all = piece.points;
  piece.points = awayFromIcons(sheet, piece);
  piece.order = null;
  const before = sheet.pieces.map((other) => other.option);
  const found = piece.points.xs.length > 0 && Number.isFinite(moveToCheapest(sheet, piece, () => 1));
  if (found && searchPlaces(sheet, MOST_TURNS).length === 0) return true;
  sheet.pieces.forEach((other, i) => {
    const option = before[i];
    if (option && other !== piece) other.option = option;
  });
  piece.points = all;
  piece.order = null;
  return false;
}

/** The points at which the icon keeps off all other icons; only labels can give way. */
function awayFromIcons(sheet: Sheet, piece: Piece): Piece['points'] {
  const { xs, ys } = piece.points;
  const [reachX, reachY] = [2 * ICON_HALF + sheet.air.iconX, 2 * ICON_HALF + sheet.air.iconY];
  const free = [...xs.keys()].filter((i) => {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    return sheet.pieces.every(
      (other) => other === piece || !other.placed || Math.abs(other.x - x) >= reachX || Math.abs(other.y - y) >= reachY,
    );
  });
  return { xs: Int32Array.from(free, (i) => xs[i] ?? 0), ys: Int32Array.from(free, (i) => ys[i] ?? 0) };
}

/** Puts the icon where it hits nothing and hides its name. */
function withoutName(sheet: Sheet, piece: Piece): boolean {
  const { xs, ys, reach } = pointOrder(piece);
  const { forIcon } = sheet.obstacles;
  gatherObstacles(sheet.obstacles, piece, reach, sheet.pieces, sheet.hubBox, sheet.air, () => 1);
  for (let i = 0; i < xs.length; i += 1) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    if (hitCost(forIcon, x - ICON_HALF, y - ICON_HALF, x + ICON_HALF, y + ICON_HALF, 1) > 0) continue;
    settleAt(piece, x, y, piece.option);
    piece.labelHidden = true;
    return true;
  }
  return false;
}

/** Sets the name of an icon that stays, after a change of name or of place: beside it, after turning others, or hidden. */
export function setName(sheet: Sheet, piece: Piece): void {
  piece.points = singlePoint(piece.x, piece.y);
  piece.order = null;
  piece.placed = false;
  piece.labelHidden = false;
  const free = moveToCheapest(sheet, piece, () => FORBIDDEN) < FORBIDDEN;
  if (!free) {
    piece.placed = false;
    if (!turnNeighbours({ ...sheet }, piece)) {
      piece.placed = true;
      piece.labelHidden = true;
    }
  }
  holdStill(piece);
}
