import { inventedQuarter } from '@quartiersnetz/map-layout';
import { fineLayout } from '../canvas/force/fine-layout.js';
import type { ForceGraph, ForcePlaces } from '../canvas/force/force-graph.js';
import { fastLayout } from './fast-layout.js';
import { settled } from './settle.js';

function graphOf(actors: number, grouped: boolean): ForceGraph {
  const quarter = inventedQuarter({ actors, seed: 3 });
  return {
    grouped,
    nodes: quarter.actors.map(({ id, sector }, index) => ({
      id,
      x: ((index * 37) % 400) - 200,
      y: ((index * 53) % 300) - 150,
      width: 80,
      height: 40,
      group: sector,
    })),
    edges: quarter.ties,
  };
}

const nearest = (places: ForcePlaces): number =>
  Math.min(...places.flatMap(([, a], i) => places.slice(i + 1).map(([, b]) => Math.hypot(a.x - b.x, a.y - b.y))));
/** Mean distance inside groups as a share of that between all. */
function tightness(graph: ForceGraph, places: ForcePlaces): number {
  const groupOf = new Map(graph.nodes.map(({ id, group }) => [id, group]));
  const all: number[] = [];
  const inside: number[] = [];
  places.forEach(([a, p], i) => {
    for (const [b, q] of places.slice(i + 1)) {
      const distance = Math.hypot(p.x - q.x, p.y - q.y);
      all.push(distance);
      if (groupOf.get(a) === groupOf.get(b)) inside.push(distance);
    }
  });
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  return mean(inside) / mean(all);
}

describe.each([
  ['the finer layout', fineLayout],
  ['the faster layout', fastLayout],
])('%s', (_name, layout) => {
  it('gives every actor a place, and icons room beside each other', () => {
    const graph = graphOf(60, false);
    const places = settled(layout(graph));
    expect(places.map(([id]) => id)).toEqual(graph.nodes.map(({ id }) => id));
    expect(places.every(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(nearest(places)).toBeGreaterThan(20);
  });

  it('keeps sectors together when asked to', () => {
    const graph = graphOf(60, true);
    expect(tightness(graph, settled(layout(graph)))).toBeLessThan(0.7);
  });
});

describe('settling', () => {
  it('brings a sheet that is far too large to a readable size', () => {
    const wide: ForcePlaces = Array.from(
      { length: 50 },
      (_, i) => [`n${i}`, { x: (i % 10) * 900, y: Math.floor(i / 10) * 900 }] as const,
    );
    const xs = settled(wide).map(([, { x }]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(2_200);
  });

  it('leaves a single place alone', () => {
    expect(settled([['a', { x: 3, y: 4 }]])).toEqual([['a', { x: 3, y: 4 }]]);
  });
});
