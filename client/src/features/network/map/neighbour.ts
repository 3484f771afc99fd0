import type { Point } from '../../../canvas/index.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AXES: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** How much worse a px beside the way is than one along it. */
const ASIDE = 2;

/**
 * The nearest place in a direction: of those that lie more that way than aside, the one with the least way, px aside counting
 * double; if there is none, of all that lie that way at all. null at the edge. Ties go to the first.
 */
export function neighbourIn<Id>(places: Iterable<readonly [Id, Point]>, from: Point, direction: Direction): Id | null {
  const axis = AXES[direction];
  let best: { id: Id; cost: number; straight: boolean } | null = null;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - from.x, y - from.y];
    const along = dx * axis.x + dy * axis.y;
    if (along <= 0.5) continue;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    const straight = aside <= along;
    const cost = along + ASIDE * aside;
    if (best === null || (straight && !best.straight) || (straight === best.straight && cost < best.cost))
      best = { id, cost, straight };
  }
  return best?.id ?? null;
}
