import type { Lattice } from '../frame/lattice.js';
import type { Box, LabelWay, Ring } from '../types.js';
import type { LabelOption } from './sides.js';

/** A tie as one of its ends sees it. */
export interface Link {
  readonly other: number;
  readonly strength: number;
}

/** A piece's points sorted by distance from its seat, and the box that its icon and labels can reach from them. */
export interface PointOrder {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly distances: Float64Array;
  readonly reach: Box;
}

/** An actor on its way to a place. Indices follow the order of the ids, so the order of the input cannot matter. */
export interface Piece {
  readonly index: number;
  readonly id: string;
  readonly sector: string | null;
  ring: Ring;
  /** Band in which it is looked for; another than the ring when that has none. */
  band: Ring;
  readonly ways: readonly LabelWay[];
  readonly links: readonly Link[];
  readonly pinned: boolean;
  /** Who is placed first: 0 by hand, 1 with an old place, 2 new. */
  priority: number;
  /** Key of the cell, wedge x band; '' for pinned icons. */
  cell: string;
  /** Where the icon may sit. */
  points: Lattice;
  /** Points by distance from the seat; made when first needed. */
  order: PointOrder | null;
  seatX: number;
  seatY: number;
  options: readonly LabelOption[];
  /** The present place: icon and label box in px from the centre. */
  placed: boolean;
  x: number;
  y: number;
  option: LabelOption;
  labelHidden: boolean;
}

/** Puts a piece to a place. */
export function settleAt(piece: Piece, x: number, y: number, option: LabelOption): void {
  piece.placed = true;
  piece.x = x;
  piece.y = y;
  piece.option = option;
}
