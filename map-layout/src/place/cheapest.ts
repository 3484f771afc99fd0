import { ICON_HALF, LABEL_RIM } from '../measures.js';
import type { Box, World } from '../types.js';
import type { Air } from './air.js';
import { gatherObstacles, hitCost, type Obstacles } from './obstacles.js';
import { settleAt, type Piece } from './piece.js';
import { pointOrder } from './point-order.js';
import type { LabelOption } from './sides.js';

/** The sheet on which pieces look for places. */
export interface Sheet {
  readonly world: World;
  readonly hubBox: Box;
  readonly pieces: readonly Piece[];
  readonly air: Air;
  /** px of distance from the seat that cost 1. */
  readonly pxPerCost: number;
  readonly obstacles: Obstacles;
}

/** Whether a label's box ends before the rim; the corner farthest from the centre decides. */
export function withinRim(world: World, x0: number, y0: number, x1: number, y1: number): boolean {
  const x = (-x0 > x1 ? -x0 : x1) / (world.rx * LABEL_RIM);
  const y = (-y0 > y1 ? -y0 : y1) / (world.ry * LABEL_RIM);
  return x * x + y * y <= 1;
}

/**
 * Moves a piece to its cheapest place: point x side x way, by distance from the seat, dislike of the label and depth of what it
 * hits. Points come by distance, so the scan stops when distance alone costs as much as the best found; of equal ones the
 * first found stays. Returns the cost, Infinity when no label fits inside the rim.
 */
export function moveToCheapest(sheet: Sheet, piece: Piece, weightOf: (other: Piece) => number): number {
  const { xs, ys, distances, reach } = pointOrder(piece);
  const { obstacles, world } = sheet;
  gatherObstacles(obstacles, piece, reach, sheet.pieces, sheet.hubBox, sheet.air, weightOf);
  let best = Infinity;
  let bestX = piece.placed ? piece.x : (xs[0] ?? piece.seatX);
  let bestY = piece.placed ? piece.y : (ys[0] ?? piece.seatY);
  let bestOption: LabelOption = piece.option;
  for (let i = 0; i < xs.length; i += 1) {
    const away = (distances[i] ?? 0) / sheet.pxPerCost;
    if (away >= best) break;
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    const icon =
      away + hitCost(obstacles.forIcon, x - ICON_HALF, y - ICON_HALF, x + ICON_HALF, y + ICON_HALF, best - away);
    if (icon >= best) continue;
    for (const option of piece.options) {
      const base = icon + option.dislike;
      if (base >= best) break;
      const x0 = x + option.x0;
      const y0 = y + option.y0;
      const x1 = x + option.x1;
      const y1 = y + option.y1;
      if (!withinRim(world, x0, y0, x1, y1)) continue;
      const cost = base + hitCost(obstacles.forLabel, x0, y0, x1, y1, best - base);
      if (cost >= best) continue;
      best = cost;
      bestX = x;
      bestY = y;
      bestOption = option;
    }
  }
  settleAt(piece, bestX, bestY, bestOption);
  return best;
}
