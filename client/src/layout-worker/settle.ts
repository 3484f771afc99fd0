import { forceCollide, forceSimulation } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { ForcePlaces } from '../canvas/force/force-graph.js';

/** px² of the sheet for each actor: room for an icon and most of its name. */
const ROOM = 8_500;
/** Icons keep this distance from each other, px. */
const APART = 34;
const SCALE = { least: 0.25, most: 1.6 } as const;
const TICKS = 80;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Brings places to the size of a readable sheet and parts icons that came to lie on each other. */
export function settled(places: ForcePlaces): ForcePlaces {
  if (places.length < 2) return places;
  const xs = places.map(([, { x }]) => x);
  const ys = places.map(([, { y }]) => y);
  const area = Math.max(1, (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)));
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, Math.sqrt((places.length * ROOM) / area)));
  const bodies = places.map(([id, { x, y }]): Body => ({ id, x: x * scale, y: y * scale }));
  forceSimulation(bodies)
    .force('collide', forceCollide<Body>(APART / 2).iterations(2))
    .stop()
    .tick(TICKS);
  return bodies.map(({ id, x, y }) => [id, { x: Math.round(x ?? 0), y: Math.round(y ?? 0) }] as const);
}
