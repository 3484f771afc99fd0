import { referenceNetwork } from './reference-network.js';

const node = (id: unknown, rest: object = {}): object => ({ id, label: 'x', sector: 'A', ...rest });
const edge = (source: unknown, target: unknown, weight: unknown): object => ({ source, target, weight });
const file = (parts: object = {}): object => ({
  format: 'sna-reference/1',
  directed: false,
  nodes: [node('a'), node('b', { wealth: 10 }), node('c', { sector: 'B' })],
  edges: [edge('a', 'b', 1), edge('c', 'a', 2.5)],
  ...parts,
});

describe('a network in a file', () => {
  it('keeps the order of the nodes and of the sectors', () => {
    const network = referenceNetwork(file());
    expect(network.ids).toEqual(['a', 'b', 'c']);
    expect(network.sectors.names).toEqual(['A', 'B']);
    expect([network.graph.n, network.graph.m, network.weighted, network.connected]).toEqual([3, 2, true, true]);
  });

  it('may leave out sectors, and what it knows besides is not looked at', () => {
    const network = referenceNetwork(file({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c', sector: null }] }));
    expect(network.sectors.names).toEqual([]);
  });

  it.each([
    ['no object', [], 'Die Datei hat nicht das Format sna-reference/1.'],
    ['another format', file({ format: 'sna-reference/2' }), 'Die Datei hat nicht das Format sna-reference/1.'],
    ['directed ties', file({ directed: true }), 'Unter „directed“ steht true, gemessen werden nur ungerichtete Netze.'],
    ['nodes that are no list', file({ nodes: {} }), 'Unter „nodes“ steht keine Liste.'],
    ['no nodes', file({ nodes: [], edges: [] }), 'Die Liste „nodes“ ist leer.'],
    ['a node that is no object', file({ nodes: [null] }), 'nodes[0] ist kein Objekt.'],
    ['an id that is a number', file({ nodes: [node('a'), node(2)] }), 'nodes[1].id ist kein Text.'],
    ['a sector that is a number', file({ nodes: [node('a', { sector: 1 })] }), 'nodes[0].sector ist kein Text.'],
    ['an id given twice', file({ nodes: [node('a'), node('a')] }), 'nodes[1] hat dieselbe id „a“ wie nodes[0].'],
    ['no list of ties', file({ edges: undefined }), 'Unter „edges“ steht keine Liste.'],
    ['a tie that is a text', file({ edges: ['a-b'] }), 'edges[0] ist kein Objekt.'],
    ['an end that is no text', file({ edges: [edge(1, 'a', 1)] }), 'edges[0].source ist kein Text.'],
    [
      'an unknown end',
      file({ edges: [edge('a', 'b', 1), edge('a', 'z', 1)] }),
      'edges[1].target nennt „z“, und das steht nicht unter „nodes“.',
    ],
    ['a loop', file({ edges: [edge('a', 'a', 1)] }), 'edges[0] verbindet „a“ mit sich selbst.'],
    [
      'a tie given from both ends',
      file({ edges: [edge('a', 'b', 1), edge('b', 'a', 1)] }),
      'edges[1] verbindet dasselbe Paar wie edges[0].',
    ],
    ['a strength of 0', file({ edges: [edge('a', 'b', 0)] }), 'edges[0].weight ist nicht größer als 0.'],
    ['a strength below 0', file({ edges: [edge('a', 'b', -1)] }), 'edges[0].weight ist nicht größer als 0.'],
    ['a strength as text', file({ edges: [edge('a', 'b', '1')] }), 'edges[0].weight ist keine Zahl.'],
    ['no strength', file({ edges: [edge('a', 'b', undefined)] }), 'edges[0].weight ist keine Zahl.'],
    ['an endless strength', file({ edges: [edge('a', 'b', Infinity)] }), 'edges[0].weight ist keine Zahl.'],
  ])('with %s is refused in one sentence that names the place', (_, broken, sentence) => {
    expect(() => referenceNetwork(broken)).toThrow(sentence);
  });
});
