import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { ForceGraph, ForcePlaces } from '../canvas/force/force-graph.js';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly anchor: { readonly x: number; readonly y: number };
}

const TICKS = 200;

/** Springs and charges from the given places, with room for icons; groups are drawn to their own middles. About a second at 1,000 nodes. */
export function fastLayout(graph: ForceGraph): ForcePlaces {
  const anchors = graph.grouped ? middles(graph) : new Map<string | null, { x: number; y: number }>();
  const bodies = graph.nodes.map(({ id, x, y, width, height, group }): Body => ({
    id,
    x,
    y,
    radius: Math.max(18, Math.sqrt(width * height) / 2),
    anchor: anchors.get(group) ?? { x: 0, y: 0 },
  }));
  const links = graph.edges.map(({ from, to, strength }): SimulationLinkDatum<Body> & { strength: number } => ({
    source: from,
    target: to,
    strength,
  }));
  const pull = graph.grouped ? 0.25 : 0.04;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ strength }) => 130 - 15 * strength)
        .strength(graph.grouped ? 0.04 : 0.25),
    )
    .force('charge', forceManyBody<Body>().strength(-160).distanceMax(700))
    .force('collide', forceCollide<Body>(({ radius }) => radius).strength(0.9))
    .force('x', forceX<Body>(({ anchor }) => anchor.x).strength(pull))
    .force('y', forceY<Body>(({ anchor }) => anchor.y).strength(pull))
    .stop()
    .tick(TICKS);
  return bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }] as const);
}

/** Middle of each group's places, moved outward so that groups part. */
function middles(graph: ForceGraph): Map<string | null, { x: number; y: number }> {
  const sums = new Map<string | null, { x: number; y: number; n: number }>();
  for (const { group, x, y } of graph.nodes) {
    const sum = sums.get(group) ?? { x: 0, y: 0, n: 0 };
    sums.set(group, { x: sum.x + x, y: sum.y + y, n: sum.n + 1 });
  }
  const spread = 1 + Math.sqrt(graph.nodes.length) / 14;
  return new Map([...sums].map(([group, { x, y, n }]) => [group, { x: (x / n) * spread, y: (y / n) * spread }]));
}
