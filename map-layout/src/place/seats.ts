import type { Cell } from '../frame/cell.js';
import type { Lattice } from '../frame/lattice.js';
import type { Piece } from './piece.js';

/** A cell with its points and the pieces that share it. */
export interface FilledCell {
  readonly cell: Cell;
  readonly points: Lattice;
  readonly pieces: readonly Piece[];
}

interface Seat {
  x: number;
  y: number;
}

const FAR = Infinity;
const MEANS_STEPS = 6;
const BARYCENTRE_SWEEPS = 4;

/**
 * How far along the tangent a point lies in a wedge: the distance from the middle line, or, in a wedge wider than half a turn,
 * a number that grows with the angle from its start (four straight pieces per turn instead of an arc tangent).
 */
export function along(cell: Cell, x: number, y: number): number {
  const { start, end, from, to } = cell.wedge;
  if (to - from > 0.45) {
    const ahead = start.x * x + start.y * y;
    const beside = start.x * y - start.y * x;
    const sum = Math.abs(ahead) + Math.abs(beside);
    if (sum === 0) return 0;
    return beside >= 0 ? 1 - ahead / sum : 3 + ahead / sum;
  }
  return (start.x + end.x) * y - (start.y + end.y) * x;
}

/** Spreads `count` seats evenly over the points: k-means in the metric of the cell's mean label, from a regular start. */
export function spreadSeats(filled: FilledCell): readonly Seat[] {
  const { cell, points, pieces } = filled;
  const count = pieces.length;
  let unitX = 0;
  let unitY = 0;
  for (const piece of pieces) {
    unitX += ((piece.ways[0]?.width ?? 0) + 29) / count;
    unitY += (Math.max(piece.ways[0]?.height ?? 0, 20) + 6) / count;
  }
  const seats = regularStart(cell, points, count);
  for (let step = 0; step < MEANS_STEPS; step += 1) {
    const sums = seats.map(() => ({ x: 0, y: 0, n: 0 }));
    for (let i = 0; i < points.xs.length; i += 1) {
      const x = points.xs[i] ?? 0;
      const y = points.ys[i] ?? 0;
      let nearest = sums[0];
      let least = FAR;
      for (let k = 0; k < count; k += 1) {
        const seat = seats[k];
        if (!seat) continue;
        const dx = (x - seat.x) / unitX;
        const dy = (y - seat.y) / unitY;
        const distance = dx * dx + dy * dy;
        if (distance >= least) continue;
        least = distance;
        nearest = sums[k];
      }
      if (!nearest) continue;
      nearest.x += x;
      nearest.y += y;
      nearest.n += 1;
    }
    seats.forEach((seat, k) => {
      const sum = sums[k];
      if (!sum || sum.n === 0) return;
      seat.x = sum.x / sum.n;
      seat.y = sum.y / sum.n;
    });
  }
  return seats;
}

/** One seat per equal slice along the tangent, by turns at the inner and the outer quarter of the slice. */
function regularStart(cell: Cell, points: Lattice, count: number): readonly Seat[] {
  const { rx, ry } = cell.world;
  const all = Array.from(points.xs, (x, i) => {
    const y = points.ys[i] ?? 0;
    return { x, y, along: along(cell, x, y), out: (x / rx) * (x / rx) + (y / ry) * (y / ry) };
  }).sort((a, b) => a.along - b.along || a.out - b.out);
  return Array.from({ length: count }, (_, k) => {
    const from = Math.floor((k * all.length) / count);
    const slice = all.slice(from, Math.max(from + 1, Math.floor(((k + 1) * all.length) / count)));
    slice.sort((a, b) => a.out - b.out || a.along - b.along);
    const chosen = slice[Math.floor(slice.length * (k % 2 === 0 ? 0.25 : 0.75))] ?? all[0];
    return { x: chosen?.x ?? 0, y: chosen?.y ?? 0 };
  });
}

/** Gives each piece a seat of its cell: four sweeps by the weighted middle of its neighbours along the tangent, ties by index. */
export function assignSeats(cells: readonly FilledCell[], pieces: readonly Piece[]): void {
  const seatsOf = cells.map((filled) =>
    spreadSeats(filled)
      .map((seat) => ({ ...seat, along: along(filled.cell, seat.x, seat.y) }))
      .sort((a, b) => a.along - b.along || a.y - b.y || a.x - b.x),
  );
  cells.forEach((filled, c) => take(filled.pieces, seatsOf[c] ?? []));
  for (let sweep = 0; sweep < BARYCENTRE_SWEEPS; sweep += 1) {
    cells.forEach((filled, c) => {
      const wished = filled.pieces.map((piece) => ({ piece, at: wishedAlong(filled.cell, piece, pieces) }));
      wished.sort((a, b) => a.at - b.at || a.piece.index - b.piece.index);
      take(
        wished.map((wish) => wish.piece),
        seatsOf[c] ?? [],
      );
    });
  }
}

function take(pieces: readonly Piece[], seats: readonly Seat[]): void {
  pieces.forEach((piece, i) => {
    const seat = seats[i];
    if (!seat) return;
    piece.seatX = Math.round(seat.x);
    piece.seatY = Math.round(seat.y);
  });
}

function wishedAlong(cell: Cell, piece: Piece, pieces: readonly Piece[]): number {
  let [x, y, total] = [0, 0, 0];
  for (const { other, strength } of piece.links) {
    const neighbour = pieces[other];
    if (!neighbour) continue;
    x += strength * neighbour.seatX;
    y += strength * neighbour.seatY;
    total += strength;
  }
  return total === 0 ? along(cell, piece.seatX, piece.seatY) : along(cell, x / total, y / total);
}
