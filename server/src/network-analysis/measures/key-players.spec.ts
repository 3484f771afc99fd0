import { expectFigure } from '../../../../test/reference/read.js';
import { randomFrom, randomTies, shuffled, smallNetworks } from '../../../../test/reference/random-graphs.js';
import { buildGraph, withoutNodes } from '../graph/graph.js';
import type { NetworkGraph } from '../graph/graph.js';
import { Cancelled } from '../graph/watch.js';
import { distanceFragmentation } from './closeness.js';
import { fragmentation } from './connected-pairs.js';
import { hopTotals } from './distances.js';
import { distancingSets } from './distancing-sets.js';
import { hopsFrom } from './hops.js';
import type { KeyPlayers } from './key-players.js';
import { everySet, MOST_SETS } from './key-players.js';
import { nearestSets, reachingSets } from './reaching-sets.js';
import { separatingSets } from './separating-sets.js';

type ValueOf = (graph: NetworkGraph, members: readonly number[]) => number | null;

const rest = (graph: NetworkGraph, members: readonly number[]): NetworkGraph =>
  withoutNodes(
    graph,
    Uint8Array.from({ length: graph.n }, (_, v) => (members.includes(v) ? 1 : 0)),
  ).graph;

/** Steps to the nearest member of every node that is no member; -1 where no path leads. */
const stepsToOthers = (graph: NetworkGraph, members: readonly number[]): readonly number[] =>
  [...hopsFrom(graph, members)].filter((_, v) => !members.includes(v));

const ifOthers =
  (value: (steps: readonly number[]) => number): ValueOf =>
  (graph, members) => {
    const steps = stepsToOthers(graph, members);
    return steps.length === 0 ? null : value(steps);
  };

/** What a set is worth by definition, and the search for the best of them. */
const SEARCHES: readonly {
  readonly name: string;
  readonly valueOf: ValueOf;
  readonly search: (graph: NetworkGraph) => readonly KeyPlayers[];
}[] = [
  {
    name: 'F of the others',
    valueOf: (graph, members) => fragmentation(rest(graph, members)),
    search: (graph) => separatingSets(graph, 3),
  },
  {
    name: 'DF of the others',
    valueOf: (graph, members) => distanceFragmentation(hopTotals(rest(graph, members))),
    search: (graph) => distancingSets(graph, 3),
  },
  {
    name: 'others in one step',
    valueOf: ifOthers((steps) => steps.filter((hops) => hops === 1).length),
    search: (graph) => reachingSets(graph, 1, 3),
  },
  {
    name: 'others in three steps',
    valueOf: ifOthers((steps) => steps.filter((hops) => hops >= 0 && hops <= 3).length),
    search: (graph) => reachingSets(graph, 3, 3),
  },
  {
    name: 'nearness of the others',
    valueOf: ifOthers((steps) => steps.reduce((sum, hops) => sum + (hops > 0 ? 1 / hops : 0), 0)),
    search: (graph) => nearestSets(graph, 3),
  },
];

/** All best sets by looking at every set. */
function bruteForce(graph: NetworkGraph, size: number, valueOf: ValueOf): { value: number | null; sets: number[][] } {
  let best: { value: number | null; sets: number[][] } = { value: null, sets: [] };
  everySet(graph.n, size, (members) => {
    const value = valueOf(graph, members);
    if (value === null) return;
    if (best.value === null || value > best.value + 1e-9) best = { value, sets: [] };
    if (value > (best.value ?? 0) - 1e-9) best.sets.push([...members]);
  });
  return best;
}

const cases = smallNetworks(72).map(({ seed, n, ties }) => ({ seed, n, ties, graph: buildGraph(n, ties).graph }));

describe.each(SEARCHES)('the sets with the most $name', ({ valueOf, search }) => {
  it('are those that looking at every set finds', () => {
    for (const { n, graph } of cases) {
      search(graph).forEach(({ size, value, sets, count, exact }) => {
        const { value: best, sets: all } = bruteForce(graph, size, valueOf);
        if (best === null) return expect(value).toBeNull();
        expectFigure(value, best, `${size} of ${n}`);
        expect([count, exact]).toEqual([all.length, true]);
        expect(sets).toEqual(all.slice(0, MOST_SETS));
      });
    }
  });

  it('stay the same actors when these are numbered anew', () => {
    for (const { seed, n, ties, graph } of cases) {
      const to = shuffled(n, randomFrom(seed + 700));
      const at = (v: number): number => to[v] ?? -1;
      const moved = buildGraph(
        n,
        ties.map(({ a, b, strength }) => ({ a: at(b), b: at(a), strength })),
      ).graph;
      const after = search(moved);
      search(graph).forEach(({ value, sets, count }, position) => {
        expectFigure(after[position]?.value ?? null, value, `${position + 1} of ${n}`);
        expect(after[position]?.count).toBe(count);
        if (count > MOST_SETS) return;
        const names = sets.map((members) =>
          members
            .map(at)
            .sort((a, b) => a - b)
            .join(),
        );
        expect(after[position]?.sets.map((members) => members.join()).sort()).toEqual(names.sort());
      });
    }
  });
});

describe('one more isolate', () => {
  it('changes whom one reaches best by nothing, as long as somebody else is left to reach', () => {
    for (const { n, ties, graph } of cases.filter(({ n }) => n > 3)) {
      const more = buildGraph(n + 1, ties).graph;
      for (const search of [(g: NetworkGraph) => reachingSets(g, 2, 1), (g: NetworkGraph) => nearestSets(g, 1)]) {
        expectFigure(search(more)[0]?.value ?? null, search(graph)[0]?.value ?? null, 'reach with an isolate');
      }
    }
  });
});

describe('sets of three in a network of more than a hundred', () => {
  const n = 108;
  const graph = buildGraph(n, randomTies(n, 0.025, randomFrom(5))).graph;

  it('are found by swaps, are worth what they say, and are no worse than any set of a random sample', () => {
    const [, , found] = distancingSets(graph, 3);
    expect(found?.exact).toBe(false);
    const valueOf = (members: readonly number[]): number => distanceFragmentation(hopTotals(rest(graph, members))) ?? 0;
    for (const members of found?.sets ?? []) expectFigure(found?.value ?? null, valueOf(members), members.join());
    const random = randomFrom(11);
    for (let draw = 0; draw < 500; draw++) {
      const members = shuffled(n, random).slice(0, 3);
      expect(valueOf(members)).toBeLessThanOrEqual((found?.value ?? 0) + 1e-12);
    }
  });

  it('are given up when nobody waits any more', () => {
    const watch = (): void => {
      throw new Cancelled();
    };
    for (const search of [
      () => separatingSets(graph, 3, watch),
      () => distancingSets(graph, 3, watch),
      () => reachingSets(graph, 2, 3, watch),
      () => nearestSets(graph, 3, watch),
    ]) {
      expect(search).toThrow(Cancelled);
    }
  });
});
