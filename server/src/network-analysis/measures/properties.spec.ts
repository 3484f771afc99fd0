import { expectFigure } from '../../../../test/reference/read.js';
import { randomFrom, randomTies, shuffled, smallNetworks } from '../../../../test/reference/random-graphs.js';
import { buildGraph, withoutNodes } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { partitionBy } from '../graph/partition.js';
import type { Partition } from '../graph/partition.js';
import { betweenness } from './betweenness.js';
import { brokerageRoles } from './brokerage-roles.js';
import { closeness, closenessInComponent, distanceFragmentation } from './closeness.js';
import { clustering } from './clustering.js';
import { fragmentation } from './connected-pairs.js';
import { cutStructure } from './cut-structure.js';
import { degrees, nodeStrengths } from './degree.js';
import { hopTotals, lengthTotals } from './distances.js';
import { externalInternal } from './external-internal.js';
import { coreNumbers } from './k-core.js';
import { pageRank } from './pagerank.js';
import { distanceFragmentationAfterRemoval, fragmentationAfterRemoval } from './removal.js';
import { structuralHoles } from './structural-holes.js';
import { hopLengths, strengthLengths } from './tie-lengths.js';
import type { TieLengths } from './tie-lengths.js';

type Values = ArrayLike<number | null>;

/** One value per node of everything that a relabelling must carry along. */
function nodeMeasures(graph: NetworkGraph, groups: Partition): Readonly<Record<string, Values>> {
  const lengths = strengthLengths(graph, 4);
  const [hops, far] = [hopTotals(graph), lengthTotals(graph, lengths)];
  const [holes, weightedHoles] = [structuralHoles(graph, false), structuralHoles(graph, true)];
  const { local, barrat, onnela } = clustering(graph);
  const { separated, pairsLost, parts } = cutStructure(graph);
  return {
    degree: degrees(graph),
    strength: nodeStrengths(graph),
    betweenness: betweenness(graph),
    betweennessByStrength: betweenness(graph, lengths),
    harmonic: hops.harmonic,
    closenessInComponent: closenessInComponent(hops),
    harmonicByStrength: far.harmonic,
    local,
    barrat,
    onnela,
    constraint: holes.constraint,
    hierarchy: holes.hierarchy,
    effectiveSize: holes.effectiveSize,
    constraintByStrength: weightedHoles.constraint,
    effectiveSizeByStrength: weightedHoles.effectiveSize,
    core: coreNumbers(graph),
    liaison: brokerageRoles(graph, groups).map(({ liaison }) => liaison),
    gatekeeper: brokerageRoles(graph, groups).map(({ gatekeeper }) => gatekeeper),
    externalInternal: externalInternal(graph, groups).nodes.map(({ index }) => index),
    separated,
    pairsLost,
    parts,
  };
}

/** What depends on the number of nodes as well. */
function sizeMeasures(graph: NetworkGraph): Readonly<Record<string, Values>> {
  return {
    pageRank: pageRank(graph, true),
    closeness: closeness(hopTotals(graph)),
    fragmentation: fragmentationAfterRemoval(graph),
    distanceFragmentation: distanceFragmentationAfterRemoval(graph, hopLengths(graph)),
  };
}

function expectAlike(
  actual: Readonly<Record<string, Values>>,
  expected: typeof actual,
  to: (v: number) => number,
): void {
  for (const [name, values] of Object.entries(expected)) {
    for (let v = 0; v < values.length; v++) {
      expectFigure(actual[name]?.[to(v)] ?? null, values[v] ?? null, `${name} of ${v}`);
    }
  }
}

const groupsOf = (n: number, seed: number): readonly string[] =>
  Array.from({ length: n }, (_, v) => 'xyz'[(v * 7 + seed) % 3] ?? 'x');

const cases = smallNetworks(120).map(({ seed, n, ties }) => ({
  seed,
  n,
  ties,
  graph: buildGraph(n, ties).graph,
  names: groupsOf(n, seed),
}));
const large = [40, 90].map((n) => {
  const random = randomFrom(n);
  const ties = randomTies(n, 4 / n, random);
  return { seed: n, n, ties, graph: buildGraph(n, ties).graph, names: groupsOf(n, n) };
});

describe('all measures', () => {
  it('stay with their nodes when these are numbered anew', () => {
    for (const { seed, n, ties, graph, names } of [...cases, ...large]) {
      const to = shuffled(n, randomFrom(seed + 500));
      const at = (v: number): number => to[v] ?? -1;
      const moved = buildGraph(
        n,
        ties.map(({ a, b, strength }) => ({ a: at(b), b: at(a), strength })),
      ).graph;
      const movedNames = Array.from({ length: n }, () => '');
      names.forEach((name, v) => (movedNames[at(v)] = name));
      const order = ['x', 'y', 'z'];
      expectAlike(
        nodeMeasures(moved, partitionBy(movedNames, order)),
        nodeMeasures(graph, partitionBy(names, order)),
        at,
      );
      expectAlike(sizeMeasures(moved), sizeMeasures(graph), at);
    }
  });

  it('change by one more isolate only where they depend on the number of nodes', () => {
    for (const { n, ties, graph, names } of [...cases, ...large]) {
      const more = buildGraph(n + 1, ties).graph;
      const same = (v: number): number => v;
      expectAlike(nodeMeasures(more, partitionBy([...names, 'x'])), nodeMeasures(graph, partitionBy(names)), same);
      const before = fragmentation(graph);
      const after = fragmentation(more);
      if (before !== null) expectFigure(1 - (after ?? 0), ((1 - before) * (n - 1)) / (n + 1), 'F with an isolate');
      if (n > 1)
        expectFigure(
          closeness(hopTotals(more))[0] ?? null,
          ((closeness(hopTotals(graph))[0] ?? 0) * (n - 1)) / n,
          'closeness',
        );
    }
  });

  it('give a number or null for every node, never NaN or infinity', () => {
    for (const { graph, names } of cases) {
      const all = { ...nodeMeasures(graph, partitionBy(names)), ...sizeMeasures(graph) };
      for (const [name, values] of Object.entries(all)) {
        expect([name, values.length]).toEqual([name, graph.n]);
        for (const value of Array.from(values))
          expect([name, value === null || Number.isFinite(value)]).toEqual([name, true]);
      }
    }
  });
});

describe('figures after a removal', () => {
  it('are those of the network from which the node was really taken', () => {
    for (const { n, graph } of [...cases, ...large]) {
      const byHops = distanceFragmentationAfterRemoval(graph, hopLengths(graph));
      const byStrength = distanceFragmentationAfterRemoval(graph, strengthLengths(graph, 4));
      const apart = fragmentationAfterRemoval(graph);
      for (let v = 0; v < n; v++) {
        const rest = withoutNodes(
          graph,
          Uint8Array.from({ length: n }, (_, w) => (w === v ? 1 : 0)),
        ).graph;
        expectFigure(apart[v] ?? null, n < 3 ? null : fragmentation(rest), `F without ${v}`);
        expectFigure(byHops[v] ?? null, n < 3 ? null : distanceFragmentation(hopTotals(rest)), `DF without ${v}`);
        const weighted = distanceFragmentation(lengthTotals(rest, strengthLengths(rest, 4)));
        expectFigure(byStrength[v] ?? null, n < 3 ? null : weighted, `DF_w without ${v}`);
      }
    }
  });
});

describe('brute force on networks up to 12 nodes', () => {
  /** Lengths between all pairs by Floyd and Warshall, and the number of shortest paths by walking all of them. */
  function allPairs(graph: NetworkGraph, { values }: TieLengths) {
    const { n, offsets, targets } = graph;
    const length = (v: number, w: number): number => {
      for (let arc = offsets[v] ?? 0; arc < (offsets[v + 1] ?? 0); arc++)
        if (targets[arc] === w) return values[arc] ?? 0;
      return Infinity;
    };
    const nodes = Array.from({ length: n }, (_, v) => v);
    const table = nodes.map((v) => nodes.map((w) => (v === w ? 0 : length(v, w))));
    const between = (v: number, w: number): number => table[v]?.[w] ?? Infinity;
    for (const k of nodes) {
      for (const row of table)
        nodes.forEach((w) => (row[w] = Math.min(row[w] ?? Infinity, (row[k] ?? Infinity) + between(k, w))));
    }
    const walks = (v: number, t: number): number[][] =>
      v === t
        ? [[t]]
        : nodes
            .filter((w) => w !== v && length(v, w) < Infinity && length(v, w) + between(w, t) === between(v, t))
            .flatMap((w) => walks(w, t).map((walk) => [v, ...walk]));
    return { nodes, between, walks, length };
  }

  it('finds the same betweenness and closeness', () => {
    for (const { graph } of cases) {
      for (const lengths of [hopLengths(graph), strengthLengths(graph, 4)]) {
        const { nodes, between, walks } = allPairs(graph, lengths);
        const expected = nodes.map(() => 0);
        for (const s of nodes) {
          for (const t of nodes.filter((other) => other > s && between(s, other) < Infinity)) {
            const paths = walks(s, t);
            for (const path of paths)
              for (const v of path.slice(1, -1)) expected[v] = (expected[v] ?? 0) + 1 / paths.length;
          }
        }
        const values = betweenness(graph, lengths);
        const { harmonic } = lengthTotals(graph, lengths);
        for (const v of nodes) {
          expectFigure(values[v] ?? null, expected[v] ?? null, `betweenness of ${v}`);
          const sum = nodes.reduce((total, w) => total + (w === v ? 0 : 1 / (between(v, w) * lengths.unit)), 0);
          expectFigure(harmonic[v] ?? null, sum, `harmonic of ${v}`);
        }
      }
    }
  });

  it('finds the same constraint, effective size, clustering, cores and roles', () => {
    for (const { graph, names, ties, n } of cases) {
      const weight = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
      const set = (a: number, b: number, w: number): void => {
        const row = weight[a];
        if (row) row[b] = w;
      };
      for (const { a, b, strength } of ties) {
        set(a, b, strength);
        set(b, a, strength);
      }
      const w = (a: number, b: number): number => weight[a]?.[b] ?? 0;
      const nodes = Array.from({ length: n }, (_, v) => v);
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      const p = (a: number, b: number): number => w(a, b) / sum(weight[a] ?? []);
      const holes = structuralHoles(graph, true);
      const roles = brokerageRoles(graph, partitionBy(names));
      const closed = clustering(graph);
      const cores = coreNumbers(graph);
      for (const i of nodes) {
        const contacts = nodes.filter((j) => w(i, j) > 0);
        const others = (j: number): readonly number[] => contacts.filter((q) => q !== j);
        const constraint = sum(contacts.map((j) => (p(i, j) + sum(others(j).map((q) => p(i, q) * p(q, j)))) ** 2));
        const effective = sum(
          contacts.map((j) => 1 - sum(others(j).map((q) => p(i, q) * (w(j, q) / Math.max(...(weight[j] ?? [])))))),
        );
        expectFigure(holes.constraint[i] ?? null, contacts.length === 0 ? null : constraint, `constraint of ${i}`);
        expectFigure(
          holes.effectiveSize[i] ?? null,
          contacts.length === 0 ? null : effective,
          `effective size of ${i}`,
        );

        const pairs = contacts.flatMap((j) => contacts.filter((k) => k !== j).map((k) => [j, k] as const));
        const among = pairs.filter(([j, k]) => w(j, k) > 0).length;
        expectFigure(closed.local[i] ?? null, contacts.length < 2 ? null : among / pairs.length, `clustering of ${i}`);
        const open = pairs.filter(([j, k]) => w(j, k) === 0).map(([j, k]) => [names[j], names[k]]);
        const [role, own] = [roles[i], names[i]];
        expect([role?.coordinator, role?.itinerant, role?.gatekeeper, role?.representative, role?.total]).toEqual([
          open.filter(([a, b]) => a === own && b === own).length,
          open.filter(([a, b]) => a === b && b !== own).length,
          open.filter(([a, b]) => a !== b && b === own).length,
          open.filter(([a, b]) => a !== b && a === own).length,
          open.length,
        ]);
      }
      for (let k = 1; k <= 12; k++) {
        let left = nodes;
        for (let before = -1; before !== left.length;) {
          before = left.length;
          left = left.filter((v) => left.filter((u) => w(u, v) > 0).length >= k);
        }
        for (const v of nodes) expect((cores[v] ?? 0) >= k).toBe(left.includes(v));
      }
    }
  });
});
