import { randomFrom, randomTies } from '../../../../test/reference/random-graphs.js';
import { expectFigure } from '../../../../test/reference/read.js';
import { buildGraph } from '../graph/graph.js';
import type { GraphTie } from '../graph/graph.js';
import { arrangeRows } from '../graph/rows.js';
import { betweenness, betweennessPart } from './betweenness.js';
import { hopTotals } from './distances.js';
import { hopsFrom } from './hops.js';
import { hopLengths, strengthLengths } from './tie-lengths.js';

const tie = (a: number, b: number): GraphTie => ({ a, b, strength: 1 });

/** Several components of very different size, and isolates. */
const scattered = (): { readonly n: number; readonly ties: readonly GraphTie[] } => {
  const random = randomFrom(5);
  const move = (by: number) => (moved: GraphTie) => ({ ...moved, a: moved.a + by, b: moved.b + by });
  const parts = [randomTies(150, 0.03, random), randomTies(70, 0.2, random), randomTies(5, 0.8, random)];
  return { n: 240, ties: parts.flatMap((ties, part) => ties.map(move([0, 150, 222][part] ?? 0))) };
};

describe('arranged rows', () => {
  it('hold every arc of the network once, in the row of its node, ascending', () => {
    const { n, ties } = scattered();
    const { graph } = buildGraph(n, ties);
    const rows = arrangeRows(graph);
    expect([...rows.nodes].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, v) => v));
    expect(new Set(rows.arcs).size).toBe(graph.targets.length);
    for (let v = 0; v < n; v++) {
      const arcs = Array.from(rows.arcs.subarray(rows.offsets[v], rows.offsets[v + 1]));
      const targets = Array.from(rows.targets.subarray(rows.offsets[v], rows.offsets[v + 1]));
      const own = rows.nodes[v] ?? -1;
      expect([...arcs].sort((a, b) => a - b)).toEqual(
        Array.from({ length: arcs.length }, (_, at) => (graph.offsets[own] ?? 0) + at),
      );
      expect(targets.map((w) => rows.nodes[w])).toEqual(arcs.map((arc) => graph.targets[arc]));
      expect(targets).toEqual([...targets].sort((a, b) => a - b));
    }
  });
});

describe('distances of all pairs', () => {
  it('are those of one search after the other, also where many components lie side by side', () => {
    const { n, ties } = scattered();
    const { graph } = buildGraph(n, ties);
    const found = hopTotals(graph);
    let diameter = 0;
    for (let v = 0; v < n; v++) {
      const others = Array.from(hopsFrom(graph, [v])).filter((hops) => hops > 0);
      diameter = Math.max(diameter, ...others);
      expect([found.reached[v], found.sums[v]]).toEqual([others.length, others.reduce((a, b) => a + b, 0)]);
      expectFigure(
        found.harmonic[v] ?? null,
        others.reduce((sum, hops) => sum + 1 / hops, 0),
        `harmonic of ${v}`,
      );
    }
    expect(found.diameter).toBe(diameter);
  });
});

describe('betweenness', () => {
  it('is the sum of its parts, however many there are', () => {
    const { n, ties } = scattered();
    const { graph } = buildGraph(n, ties);
    for (const lengths of [null, strengthLengths(graph, 4)]) {
      const whole = betweenness(graph, lengths);
      const parts = [0, 1, 2].map((first) => betweennessPart(graph, lengths, { first, step: 3 }));
      whole.forEach((value, v) => {
        expectFigure(
          parts.reduce((sum, part) => sum + (part[v] ?? 0), 0),
          value,
          `betweenness of ${v}`,
        );
      });
    }
  });

  it('does not depend on whether one step is said or measured', () => {
    const { n, ties } = scattered();
    const { graph } = buildGraph(n, ties);
    const inexact = { ...hopLengths(graph), exact: false };
    const byHeap = betweenness(graph, inexact);
    betweenness(graph).forEach((value, v) => expectFigure(byHeap[v] ?? null, value, `betweenness of ${v}`));
  });

  it('is the same for lengths of every kind: integers, fractions, and some that are too far apart for a table', () => {
    const { n, ties } = scattered();
    const alike = betweenness(buildGraph(n, ties).graph, strengthLengths(buildGraph(n, ties).graph, 4));
    const far = { a: n, b: n + 1, strength: 1e-7 };
    for (const more of [[], [far]]) {
      const scaled = [...ties.map(({ a, b, strength }) => ({ a, b, strength: strength / 7 })), ...more];
      const { graph } = buildGraph(n + 2, scaled);
      const values = betweenness(graph, strengthLengths(graph, 4));
      alike.forEach((value, v) => expectFigure(values[v] ?? null, value, `betweenness of ${v}`));
    }
  });

  it('stays right where there are more shortest paths than a number can count', () => {
    // Layers of three, each of whom knows all of the next layer: three times the paths with every layer.
    const layers = 600;
    const ties = Array.from({ length: 9 * (layers - 1) }, (_, at) => {
      const layer = Math.floor(at / 9);
      return tie(3 * layer + (at % 3), 3 * layer + 3 + (Math.floor(at / 3) % 3));
    });
    const values = betweenness(buildGraph(3 * layers, ties).graph);
    /** What a layer's three pairs give to each node beside it: they meet over one layer at the ends, else over two. */
    const pairsOf = (layer: number): number =>
      layer < 0 || layer >= layers ? 0 : layer === 0 || layer === layers - 1 ? 1 : 0.5;
    values.forEach((value, v) => {
      const layer = Math.floor(v / 3);
      const through = 3 * layer * (layers - 1 - layer);
      expectFigure(value, through + pairsOf(layer - 1) + pairsOf(layer + 1), `betweenness in layer ${layer}`);
    });
  });
});
