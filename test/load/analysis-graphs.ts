import type { NetworkRows } from '../../server/src/network-analysis/index.js';

/** A tie between two nodes with a strength of 1 to 4. */
export interface BenchTie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** A network to measure on. */
export interface BenchGraph {
  readonly n: number;
  readonly ties: readonly BenchTie[];
}

type Random = () => number;
type Pair = readonly [number, number];

export const SHAPES = ['preferential attachment', 'Erdös-Rényi', 'small world', 'grid'] as const;
export type Shape = (typeof SHAPES)[number];

/** Ties per node of all shapes but the grid. */
const PER_NODE = 5;
const REWIRED = 0.1;

/** Everyone new ties to five others, the more likely the more ties they have. Source: Barabási & Albert 1999. */
function preferentialAttachment(n: number, random: Random): readonly Pair[] {
  const ends: number[] = [];
  const pairs: Pair[] = [];
  for (let v = 0; v < n; v += 1) {
    const chosen = new Set<number>();
    if (v <= PER_NODE) for (let u = 0; u < v; u += 1) chosen.add(u);
    while (chosen.size < Math.min(v, PER_NODE)) chosen.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const u of chosen) {
      pairs.push([u, v]);
      ends.push(u, v);
    }
  }
  return pairs;
}

/** Pairs at random, each pair once; `draw` may return loops and pairs that are there. */
function distinctPairs(n: number, count: number, draw: (at: number) => Pair): readonly Pair[] {
  const known = new Set<number>();
  const pairs: Pair[] = [];
  for (let at = 0; pairs.length < count; at += 1) {
    const [a, b] = draw(at);
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || known.has(key)) continue;
    known.add(key);
    pairs.push([Math.min(a, b), Math.max(a, b)]);
  }
  return pairs;
}

const anyNode = (n: number, random: Random): number => Math.floor(random() * n);

const erdosRenyi = (n: number, random: Random): readonly Pair[] =>
  distinctPairs(n, PER_NODE * n, () => [anyNode(n, random), anyNode(n, random)]);

/** A ring on which everyone knows the next five, a tenth of the ties bent to anyone. Source: Watts & Strogatz 1998. */
const smallWorld = (n: number, random: Random): readonly Pair[] =>
  distinctPairs(n, PER_NODE * n, (at) => {
    const v = Math.floor(at / PER_NODE) % n;
    const bent = at >= PER_NODE * n || random() < REWIRED;
    return [v, bent ? anyNode(n, random) : (v + 1 + (at % PER_NODE)) % n];
  });

function grid(side: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let v = 0; v < side * side; v += 1) {
    if ((v + 1) % side !== 0) pairs.push([v, v + 1]);
    if (v + side < side * side) pairs.push([v, v + side]);
  }
  return pairs;
}

/** A network of about so many nodes (a grid is square), the same for the same random numbers. */
export function benchGraph(shape: Shape, nodes: number, random: Random): BenchGraph {
  const side = Math.floor(Math.sqrt(nodes));
  const n = shape === 'grid' ? side * side : nodes;
  const pairs = {
    'preferential attachment': () => preferentialAttachment(n, random),
    'Erdös-Rényi': () => erdosRenyi(n, random),
    'small world': () => smallWorld(n, random),
    grid: () => grid(side),
  }[shape]();
  return { n, ties: pairs.map(([a, b]) => ({ a, b, strength: 1 + Math.floor(random() * 4) })) };
}

const SECTORS = ['POLITICS', 'ADMINISTRATION', 'HOUSING', 'BUSINESS', 'CHILD_YOUTH_WORK', 'INTEGRATION', 'RESIDENTS'];
const SPHERES = ['POLITICS', 'ADMINISTRATION', 'PROVIDERS', 'PROVIDERS', 'PROVIDERS', 'PROVIDERS', 'RESIDENTS'];

/** A neighbourhood as the store hands it over: a QM that knows every third actor, the other ties among all at random. */
export function benchNeighbourhood(actors: number, ties: number, random: Random): NetworkRows {
  const known = Math.floor(actors / 3);
  const pairs = distinctPairs(actors, ties, (at) =>
    at < known ? [0, 3 * at + 1] : [anyNode(actors, random), anyNode(actors, random)],
  );
  return {
    date: '2026-11-22',
    actors: Array.from({ length: actors }, (_, v) => ({
      id: `a${v}`,
      kind: 'Organisation',
      sector: v === 0 ? null : (SECTORS[v % SECTORS.length] ?? null),
      sphere: v === 0 ? null : (SPHERES[v % SPHERES.length] ?? null),
      isQm: v === 0,
    })),
    ties: pairs.map(([a, b], at) => ({
      id: `t${at}`,
      from: `a${a}`,
      to: `a${b}`,
      strength: 1 + anyNode(4, random),
      measured: true,
      since: null,
      until: null,
      viaQm: 'UNKNOWN',
      lastConfirmedAt: '2026-06',
    })),
  };
}
