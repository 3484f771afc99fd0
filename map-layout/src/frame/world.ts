import { RIM_MARGIN } from '../measures.js';
import type { World } from '../types.js';
import { PI } from './turns.js';

/** Above this share of the sheet covered by names the world grows, to the second. */
export const FULL = 0.65;
const FILLED_AFTER_GROWTH = 0.62;
/** Smaller sheets cannot hold three rings of readable names, whatever the view. */
const LEAST_RX = 260;
const LEAST_RY = 220;

export function worldOfSize(rx: number, ry: number): World {
  return { rx, ry, width: 2 * (rx + RIM_MARGIN), height: 2 * (ry + RIM_MARGIN) };
}

/** Share of the sheet that names and icons with this summed need (px²) cover. */
export function fillOf(world: World, need: number): number {
  return need / (PI * world.rx * world.ry);
}

export function grown(world: World, factor: number): World {
  return worldOfSize(Math.ceil(world.rx * factor), Math.ceil(world.ry * factor));
}

/** The sheet for this need: never smaller than the view, larger when the names would fill more than 0.65 of it. */
export function worldFor(
  view: { readonly width: number; readonly height: number },
  need: number,
  least?: World,
): World {
  const rx = Math.max(LEAST_RX, Math.floor(view.width / 2) - RIM_MARGIN, least?.rx ?? 0);
  const ry = Math.max(LEAST_RY, Math.floor(view.height / 2) - RIM_MARGIN, least?.ry ?? 0);
  const world = worldOfSize(rx, ry);
  const fill = fillOf(world, need);
  return fill <= FULL ? world : grown(world, Math.sqrt(fill / FILLED_AFTER_GROWTH));
}
