import { randomFrom, randomTies, shuffled, smallNetworks } from '../../../../test/reference/random-graphs.js';
import { buildGraph, edgeBetween, neighbours, strengthsByEdge, subgraph, withoutNodes } from './graph.js';

describe('the network in compressed rows', () => {
  it('merges parallel ties with the largest strength and drops loops', () => {
    const { graph, edgeOf } = buildGraph(3, [
      { a: 1, b: 0, strength: 2 },
      { a: 2, b: 2, strength: 4 },
      { a: 0, b: 1, strength: 3 },
      { a: 1, b: 2, strength: 1 },
    ]);
    expect(graph.m).toBe(2);
    expect([...edgeOf]).toEqual([0, -1, 0, 1]);
    expect([...strengthsByEdge(graph)]).toEqual([3, 1]);
    expect([...neighbours(graph, 1)]).toEqual([0, 2]);
  });

  it('does not depend on the order of the ties nor on their direction', () => {
    const random = randomFrom(7);
    const ties = randomTies(30, 0.2, random);
    const mixed = shuffled(ties.length, random).flatMap((position) => {
      const tie = ties[position];
      return tie ? [{ a: tie.b, b: tie.a, strength: tie.strength }] : [];
    });
    expect(buildGraph(30, mixed).graph).toEqual(buildGraph(30, ties).graph);
  });

  it('lists contacts in ascending order and every tie from both ends', () => {
    for (const { n, ties } of smallNetworks(60)) {
      const { graph } = buildGraph(n, ties);
      for (let v = 0; v < n; v++) {
        const contacts = [...neighbours(graph, v)];
        expect(contacts).toEqual([...contacts].sort((a, b) => a - b));
        for (const w of contacts) expect([...neighbours(graph, w)]).toContain(v);
        for (let w = 0; w < n; w++) expect(edgeBetween(graph, v, w) >= 0).toBe(contacts.includes(w));
      }
    }
  });

  it('takes nodes and ties away as if they had never been given', () => {
    for (const { seed, n, ties } of smallNetworks(60)) {
      const { graph } = buildGraph(n, ties);
      const gone = seed % n;
      const removed = Uint8Array.from({ length: n }, (_, v) => (v === gone ? 1 : 0));
      const rest = withoutNodes(graph, removed);
      const close = (v: number): number => (v > gone ? v - 1 : v);
      const left = ties
        .filter(({ a, b }) => a !== gone && b !== gone)
        .map(({ a, b, strength }) => ({ a: close(a), b: close(b), strength }));
      expect(rest.graph).toEqual(buildGraph(n - 1, left).graph);
      const odd = Uint8Array.from(ties, (_, tie) => tie % 2);
      expect(subgraph(graph, null, odd).graph).toEqual(
        buildGraph(
          n,
          ties.filter((_, tie) => tie % 2 === 1),
        ).graph,
      );
    }
  });

  it.each([
    ['an end outside the network', { a: 0, b: 3, strength: 1 }],
    ['an end that is no whole number', { a: 0.5, b: 1, strength: 1 }],
    ['a strength of 0', { a: 0, b: 1, strength: 0 }],
    ['a strength that is no number', { a: 0, b: 1, strength: NaN }],
  ])('refuses %s', (_, tie) => {
    expect(() => buildGraph(3, [tie])).toThrow(RangeError);
  });
});
