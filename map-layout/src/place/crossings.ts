import type { IndexedTie } from '../model.js';
import type { Piece } from './piece.js';

/** Ties as straight lines in flat arrays, with the number of other ties that each one crosses. */
export interface CrossingCounts {
  readonly ties: readonly IndexedTie[];
  /** x and y of both ends, four numbers per tie. */
  readonly lines: Int32Array;
  readonly counts: Int32Array;
}

/** Whether two straight lines cross, ends not counted. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if ((cx < ax && cx < bx && dx < ax && dx < bx) || (cx > ax && cx > bx && dx > ax && dx > bx)) return false;
  if ((cy < ay && cy < by && dy < ay && dy < by) || (cy > ay && cy > by && dy > ay && dy > by)) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}

/** Counts all crossings of the picture as it stands. O(m²) for m ties. */
export function countCrossings(pieces: readonly Piece[], ties: readonly IndexedTie[]): CrossingCounts {
  const crossings = { ties, lines: new Int32Array(4 * ties.length), counts: new Int32Array(ties.length) };
  for (let i = 0; i < ties.length; i += 1) readLine(crossings, pieces, i);
  for (let i = 0; i < ties.length; i += 1) crossings.counts[i] = crossingsOf(crossings, i, Infinity);
  return crossings;
}

/** Reads the ends of one tie from its pieces. */
export function readLine({ ties, lines }: CrossingCounts, pieces: readonly Piece[], index: number): void {
  const tie = ties[index];
  const from = pieces[tie?.from ?? 0];
  const to = pieces[tie?.to ?? 0];
  lines[4 * index] = from?.x ?? 0;
  lines[4 * index + 1] = from?.y ?? 0;
  lines[4 * index + 2] = to?.x ?? 0;
  lines[4 * index + 3] = to?.y ?? 0;
}

/** How many other ties one tie crosses; stops at `limit`. Ties that share an end touch there at most and never cross. */
export function crossingsOf({ lines }: CrossingCounts, index: number, limit: number): number {
  const ax = lines[4 * index] ?? 0;
  const ay = lines[4 * index + 1] ?? 0;
  const bx = lines[4 * index + 2] ?? 0;
  const by = lines[4 * index + 3] ?? 0;
  const x0 = ax < bx ? ax : bx;
  const x1 = ax < bx ? bx : ax;
  const y0 = ay < by ? ay : by;
  const y1 = ay < by ? by : ay;
  let crossings = 0;
  for (let at = 0; at < lines.length; at += 4) {
    const cx = lines[at] ?? 0;
    const dx = lines[at + 2] ?? 0;
    if ((cx <= x0 && dx <= x0) || (cx >= x1 && dx >= x1)) continue;
    const cy = lines[at + 1] ?? 0;
    const dy = lines[at + 3] ?? 0;
    if ((cy <= y0 && dy <= y0) || (cy >= y1 && dy >= y1)) continue;
    if (segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) crossings += 1;
    if (crossings >= limit) return crossings;
  }
  return crossings;
}

/** After some ties have moved: brings the counts of all ties up to date. `before` are the old ends of the moved ones, in their order. */
export function recount(crossings: CrossingCounts, moved: readonly number[], before: Int32Array): void {
  const { lines, counts } = crossings;
  moved.forEach((tie, k) => {
    const [ax, ay, bx, by] = [
      before[4 * k] ?? 0,
      before[4 * k + 1] ?? 0,
      before[4 * k + 2] ?? 0,
      before[4 * k + 3] ?? 0,
    ];
    const [px, py, qx, qy] = [
      lines[4 * tie] ?? 0,
      lines[4 * tie + 1] ?? 0,
      lines[4 * tie + 2] ?? 0,
      lines[4 * tie + 3] ?? 0,
    ];
    for (let other = 0, at = 0; at < lines.length; other += 1, at += 4) {
      const cx = lines[at] ?? 0;
      const cy = lines[at + 1] ?? 0;
      const dx = lines[at + 2] ?? 0;
      const dy = lines[at + 3] ?? 0;
      const crossed = segmentsCross(ax, ay, bx, by, cx, cy, dx, dy);
      const crosses = segmentsCross(px, py, qx, qy, cx, cy, dx, dy);
      if (crossed !== crosses) counts[other] = (counts[other] ?? 0) + (crosses ? 1 : -1);
    }
  });
  // Those of the moved ties are counted anew: among themselves both ends have changed.
  for (const tie of moved) counts[tie] = crossingsOf(crossings, tie, Infinity);
}

/** Length x strength of a tie in px. */
export function lengthCost(pieces: readonly Piece[], tie: IndexedTie | undefined): number {
  const a = pieces[tie?.from ?? 0];
  const b = pieces[tie?.to ?? 0];
  return a && b ? (tie?.strength ?? 0) * Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)) : 0;
}
