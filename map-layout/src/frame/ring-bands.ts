import { HUB_RADIUS } from '../measures.js';
import type { Ring, RingBand, World } from '../types.js';

/** No band is thinner than this fraction of the radius. */
const LEAST_THICKNESS = 0.12;
/** The innermost band reaches at least this far out (px), past the hub's name with an icon below it. */
const LEAST_INNERMOST = 80;
const RINGS: readonly Ring[] = [1, 2, 3, 4];

/**
 * Bands for the rings that are in use, from the hub to the rim: area in proportion to `need` (px² per ring), none thinner than
 * 0.12 of the radius. Bands that would be too thin are widened step by step at the cost of the others.
 */
export function ringBands(world: World, need: ReadonlyMap<Ring, number>): readonly RingBand[] {
  const used = RINGS.filter((ring) => need.has(ring));
  const shorter = Math.min(world.rx, world.ry);
  const hub = HUB_RADIUS / shorter;
  const shares = new Map(used.map((ring) => [ring, Math.max(1, need.get(ring) ?? 0)]));
  let bands = divide(used, shares, hub);
  for (let step = 0; step < 200; step += 1) {
    const thin = bands.filter(
      (band, i) => band.outer - band.inner < LEAST_THICKNESS || (i === 0 && band.outer * shorter < LEAST_INNERMOST),
    );
    if (thin.length === 0) break;
    for (const band of thin) shares.set(band.ring, (shares.get(band.ring) ?? 1) * 1.06);
    bands = divide(used, shares, hub);
  }
  return bands;
}

/** Radii whose squares are in proportion to the shares, because equal areas of an ellipse are equal steps of the square. */
function divide(used: readonly Ring[], shares: ReadonlyMap<Ring, number>, hub: number): readonly RingBand[] {
  let total = 0;
  for (const ring of used) total += shares.get(ring) ?? 0;
  let inner = hub;
  let before = 0;
  return used.map((ring, i) => {
    before += shares.get(ring) ?? 0;
    const outer = i === used.length - 1 ? 1 : Math.sqrt(hub * hub + (1 - hub * hub) * (before / total));
    const band = { ring, inner, outer };
    inner = outer;
    return band;
  });
}

/** Share of the sheet's area that a band has. */
export function shareOfArea(band: RingBand): number {
  return band.outer * band.outer - band.inner * band.inner;
}
