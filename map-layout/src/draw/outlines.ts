import { ellipsePoint, sineAndCosine } from '../frame/turns.js';
import type { Arrangement, RingBand, World } from '../types.js';
import type { Point } from './point.js';

/** px outside the rim at which the band with the sectors' names begins and ends, and at which the line of a sphere runs. */
export const SECTOR_BAND = { inner: 4, outer: 24 } as const;
export const SPHERE_LINE = 28;

/** Part of the ellipse's parameter in turns. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** A point `offset` px outside the rim (negative: inside), measured at a right angle to it, and the outward direction there. */
export function rimPoint(
  world: World,
  turns: number,
  offset: number,
): Point & { readonly outX: number; readonly outY: number } {
  const { sin, cos } = sineAndCosine(turns);
  const length = Math.sqrt(world.ry * sin * (world.ry * sin) + world.rx * cos * (world.rx * cos));
  const outX = (world.ry * sin) / length;
  const outY = (-world.rx * cos) / length;
  return { x: world.rx * sin + outX * offset, y: -world.ry * cos + outY * offset, outX, outY };
}

/** Parameters from one end of an arc to the other, about 1.5 degrees apart. */
export function stepsAlong(arc: Arc, perTurn = 240): readonly number[] {
  const count = Math.max(2, Math.ceil((arc.to - arc.from) * perTurn));
  return Array.from({ length: count + 1 }, (_, i) => arc.from + ((arc.to - arc.from) * i) / count);
}

/** Outline of a wedge from the centre to the rim, as a closed polygon. */
export function wedgeOutline(world: World, wedge: Arc): readonly Point[] {
  return [{ x: 0, y: 0 }, ...stepsAlong(wedge).map((turns) => ellipsePoint(world.rx, world.ry, turns))];
}

/** A curve parallel to the rim. */
export function rimLine(world: World, arc: Arc, offset: number): readonly Point[] {
  return stepsAlong(arc).map((turns) => {
    const { x, y } = rimPoint(world, turns, offset);
    return { x, y };
  });
}

/** Outline of the band outside the rim that carries a sector's name, as a closed polygon. */
export function rimBandOutline(world: World, arc: Arc): readonly Point[] {
  return [...rimLine(world, arc, SECTOR_BAND.outer), ...[...rimLine(world, arc, SECTOR_BAND.inner)].reverse()];
}

/** Half axes of the ellipses that part the rings, from the inside out; the rim itself is the last. */
export function ringLines(arrangement: Arrangement): readonly { ring: RingBand['ring']; rx: number; ry: number }[] {
  const { world, rings } = arrangement;
  return rings.map(({ ring, outer }) => ({ ring, rx: world.rx * outer, ry: world.ry * outer }));
}
