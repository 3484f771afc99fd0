import { tooClose } from './air.js';
import { moveToCheapest, type Sheet } from './cheapest.js';
import type { Piece } from './piece.js';

/** Pairs that stay in overlap weigh more each time, up to this. */
const GREATEST_WEIGHT = 60;

/** How much hitting each other weighs, per pair of pieces. */
interface PairWeights {
  readonly of: (a: Piece, b: Piece) => number;
  readonly raise: (a: Piece, b: Piece) => void;
}

function pairWeights(count: number): PairWeights {
  const weights = new Uint8Array(count * count).fill(1);
  const at = (a: Piece, b: Piece): number =>
    a.index < b.index ? a.index * count + b.index : b.index * count + a.index;
  return {
    of: (a, b) => weights[at(a, b)] ?? 1,
    raise: (a, b) => {
      const key = at(a, b);
      weights[key] = Math.min(GREATEST_WEIGHT, (weights[key] ?? 1) + 1);
    },
  };
}

/** All placed pieces that come too close to this one. */
export function overlapping(sheet: Sheet, piece: Piece): readonly Piece[] {
  const close: Piece[] = [];
  for (const other of sheet.pieces) {
    if (other !== piece && other.placed && tooClose(piece, other, sheet.air)) close.push(other);
  }
  return close;
}

/** Puts every piece to its cheapest place among those already there: by hand, with an old place, new; in each the largest labels first. */
export function placeAll(sheet: Sheet): void {
  const area = (piece: Piece): number => (piece.ways[0] ? piece.ways[0].width * piece.ways[0].height : 0);
  const byArea = [...sheet.pieces].sort((a, b) => a.priority - b.priority || area(b) - area(a) || a.index - b.index);
  for (const piece of byArea) moveToCheapest(sheet, piece, () => 1);
}

/**
 * Guided local search: round and round, each overlapping piece moves to its cheapest place, and every pair that still overlaps
 * weighs more from then on. Ends without overlap or after `mostMoves`. Returns the pieces still in overlap.
 */
export function searchPlaces(sheet: Sheet, mostMoves: number): readonly Piece[] {
  const weights = pairWeights(sheet.pieces.length);
  let moves = 0;
  for (;;) {
    let found = false;
    for (const piece of sheet.pieces) {
      if (moves >= mostMoves) return sheet.pieces.filter((one) => one.placed && overlapping(sheet, one).length > 0);
      if (!piece.placed || overlapping(sheet, piece).length === 0) continue;
      found = true;
      moves += 1;
      moveToCheapest(sheet, piece, (other) => weights.of(piece, other));
      for (const other of overlapping(sheet, piece)) weights.raise(piece, other);
    }
    if (!found) return [];
  }
}

/** Two sweeps back towards seat and liked side; an overlap costs more than any way back is worth, so none comes into being. */
export function settleBack(sheet: Sheet): void {
  for (let sweep = 0; sweep < 2; sweep += 1) {
    for (const piece of sheet.pieces) moveToCheapest(sheet, piece, () => 40);
  }
}
