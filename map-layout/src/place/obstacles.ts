import { ICON_HALF } from '../measures.js';
import type { Box } from '../types.js';
import type { Air } from './air.js';
import type { Piece } from './piece.js';

/** Boxes that cost something when hit: four edges and a weight each, in flat arrays because they are read millions of times. */
export interface Boxes {
  readonly edges: Int32Array;
  readonly weights: Float64Array;
  count: number;
}

/** What a label must keep off and what an icon must keep off, each with its air already added. */
export interface Obstacles {
  readonly forLabel: Boxes;
  readonly forIcon: Boxes;
}

/** Cost per px of depth for a pair of weight 1, and the hub's weight. */
export const OVERLAP_COST = 8;
const HUB_WEIGHT = 200;

export function emptyObstacles(pieces: number): Obstacles {
  const boxes = (): Boxes => ({
    edges: new Int32Array(8 * pieces + 8),
    weights: new Float64Array(2 * pieces + 2),
    count: 0,
  });
  return { forLabel: boxes(), forIcon: boxes() };
}

function push(boxes: Boxes, x0: number, y0: number, x1: number, y1: number, weight: number): void {
  const at = 4 * boxes.count;
  boxes.edges[at] = x0;
  boxes.edges[at + 1] = y0;
  boxes.edges[at + 2] = x1;
  boxes.edges[at + 3] = y1;
  boxes.weights[boxes.count] = weight;
  boxes.count += 1;
}

/** Fills `obstacles` with everything within the reach of a piece; `weightOf` tells how much hitting another piece weighs. */
export function gatherObstacles(
  obstacles: Obstacles,
  piece: Piece,
  reach: Box,
  pieces: readonly Piece[],
  hubBox: Box,
  air: Air,
  weightOf: (other: Piece) => number,
): void {
  const { forLabel, forIcon } = obstacles;
  forLabel.count = 0;
  forIcon.count = 0;
  push(forLabel, hubBox.x0, hubBox.y0, hubBox.x1, hubBox.y1, HUB_WEIGHT * OVERLAP_COST);
  const left = reach.x0 - air.iconX;
  const top = reach.y0 - air.iconY;
  const right = reach.x1 + air.iconX;
  const bottom = reach.y1 + air.iconY;
  const ix = ICON_HALF + air.iconX;
  const iy = ICON_HALF + air.iconY;
  for (const other of pieces) {
    if (other === piece || !other.placed) continue;
    const { x, y, option } = other;
    const weight = OVERLAP_COST * weightOf(other);
    if (x + ICON_HALF > left && x - ICON_HALF < right && y + ICON_HALF > top && y - ICON_HALF < bottom) {
      push(forLabel, x - ix, y - iy, x + ix, y + iy, weight);
      push(forIcon, x - ix, y - iy, x + ix, y + iy, weight);
    }
    if (other.labelHidden) continue;
    const x0 = x + option.x0;
    const y0 = y + option.y0;
    const x1 = x + option.x1;
    const y1 = y + option.y1;
    if (x1 > left && x0 < right && y1 > top && y0 < bottom) {
      push(forLabel, x0 - air.labelX, y0 - air.labelY, x1 + air.labelX, y1 + air.labelY, weight);
      push(forIcon, x0 - air.iconX, y0 - air.iconY, x1 + air.iconX, y1 + air.iconY, weight);
    }
  }
}

/** Cost of all boxes that a box hits: weight x (depth + 2), the depth along the shorter axis. Stops once it reaches `limit`. */
export function hitCost(boxes: Boxes, x0: number, y0: number, x1: number, y1: number, limit: number): number {
  const { edges, weights, count } = boxes;
  let cost = 0;
  for (let i = 0, at = 0; i < count; i += 1, at += 4) {
    const left = edges[at] ?? 0;
    if (left >= x1) continue;
    const right = edges[at + 2] ?? 0;
    if (right <= x0) continue;
    const top = edges[at + 1] ?? 0;
    if (top >= y1) continue;
    const bottom = edges[at + 3] ?? 0;
    if (bottom <= y0) continue;
    const acrossX = (right < x1 ? right : x1) - (left > x0 ? left : x0);
    const acrossY = (bottom < y1 ? bottom : y1) - (top > y0 ? top : y0);
    cost += (weights[i] ?? 0) * ((acrossX < acrossY ? acrossX : acrossY) + 2);
    if (cost >= limit) return cost;
  }
  return cost;
}
