import { ICON_HALF } from '../measures.js';
import type { Piece } from './piece.js';

/** Least distances in px between two labels, and between an icon and anything foreign. */
export interface Air {
  readonly labelX: number;
  readonly labelY: number;
  readonly iconX: number;
  readonly iconY: number;
}

/** From generous to tight: the first three rounds use the first, two more the second, the rest the third. */
export const AIRS: readonly Air[] = [
  { labelX: 3, labelY: 2, iconX: 6, iconY: 3 },
  { labelX: 2, labelY: 1, iconX: 5, iconY: 3 },
  { labelX: 1, labelY: 1, iconX: 4, iconY: 3 },
];

export const NO_AIR: Air = { labelX: 0, labelY: 0, iconX: 0, iconY: 0 };

export function airOf(index: number): Air {
  return AIRS[Math.max(0, Math.min(index, AIRS.length - 1))] ?? NO_AIR;
}

/** Which of the three amounts of air a round uses. */
export function airIndexOfRound(round: number): number {
  return round < 3 ? 0 : round < 5 ? 1 : 2;
}

/** Whether two placed pieces come closer than the air allows: icon to icon, icon to label or label to label. */
export function tooClose(a: Piece, b: Piece, air: Air): boolean {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const iconX = 2 * ICON_HALF + air.iconX;
  const iconY = 2 * ICON_HALF + air.iconY;
  if (dx < iconX && dx > -iconX && dy < iconY && dy > -iconY) return true;
  if (!b.labelHidden && labelMeetsIcon(b, a, air)) return true;
  if (a.labelHidden) return false;
  if (labelMeetsIcon(a, b, air)) return true;
  if (b.labelHidden) return false;
  const p = a.option;
  const q = b.option;
  return (
    dx + p.x0 < q.x1 + air.labelX &&
    dx + p.x1 > q.x0 - air.labelX &&
    dy + p.y0 < q.y1 + air.labelY &&
    dy + p.y1 > q.y0 - air.labelY
  );
}

function labelMeetsIcon(label: Piece, icon: Piece, air: Air): boolean {
  const dx = label.x - icon.x;
  const dy = label.y - icon.y;
  const option = label.option;
  const reachX = ICON_HALF + air.iconX;
  const reachY = ICON_HALF + air.iconY;
  return dx + option.x0 < reachX && dx + option.x1 > -reachX && dy + option.y0 < reachY && dy + option.y1 > -reachY;
}
