import { ICON_HALF } from '../measures.js';
import type { Piece, PointOrder } from './piece.js';

const { floor, sqrt } = Math;

/** The piece's points by distance from its seat (counting sort by whole px, so equal ones keep the lattice's order). */
export function pointOrder(piece: Piece): PointOrder {
  if (piece.order) return piece.order;
  const { xs, ys } = piece.points;
  const count = xs.length;
  const distances = new Float64Array(count);
  let farthest = 0;
  for (let i = 0; i < count; i += 1) {
    const dx = (xs[i] ?? 0) - piece.seatX;
    const dy = (ys[i] ?? 0) - piece.seatY;
    const distance = sqrt(dx * dx + dy * dy);
    distances[i] = distance;
    if (distance > farthest) farthest = distance;
  }
  const starts = new Int32Array(floor(farthest) + 2);
  for (const distance of distances) {
    const bucket = floor(distance) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const order = {
    xs: new Int32Array(count),
    ys: new Int32Array(count),
    distances: new Float64Array(count),
    reach: reachOf(piece),
  };
  for (let i = 0; i < count; i += 1) {
    const distance = distances[i] ?? 0;
    const bucket = floor(distance);
    const at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    order.xs[at] = xs[i] ?? 0;
    order.ys[at] = ys[i] ?? 0;
    order.distances[at] = distance;
  }
  piece.order = order;
  return order;
}

function reachOf(piece: Piece): PointOrder['reach'] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const x of piece.points.xs) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
  }
  for (const y of piece.points.ys) {
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  let [left, top, right, bottom] = [-ICON_HALF, -ICON_HALF, ICON_HALF, ICON_HALF];
  for (const option of piece.options) {
    left = Math.min(left, option.x0);
    top = Math.min(top, option.y0);
    right = Math.max(right, option.x1);
    bottom = Math.max(bottom, option.y1);
  }
  return { x0: x0 + left, y0: y0 + top, x1: x1 + right, y1: y1 + bottom };
}
