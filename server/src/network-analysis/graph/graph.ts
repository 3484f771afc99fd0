import { byteAt, floatAt, intAt } from './typed-arrays.js';

/**
 * An undirected network without loops and parallel ties, as compressed sparse rows. The contacts of node v are
 * `targets[offsets[v] .. offsets[v + 1])`, ascending; `strengths` and `edges` run beside `targets`, so that every tie
 * stands there twice. Tie e joins `ends[2e] < ends[2e + 1]`; ties are numbered by their ends, ascending.
 */
export interface NetworkGraph {
  /** Nodes. */
  readonly n: number;
  /** Ties. */
  readonly m: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Strength of the tie: larger means closer contact; always above 0. */
  readonly strengths: Float64Array;
  /** Number of the tie. */
  readonly edges: Int32Array;
  readonly ends: Int32Array;
}

/** One tie as given: loops and parallel ties are allowed here. */
export interface GraphTie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** A built network and, for every tie given, the number of the tie it became part of (-1 for a loop). */
export interface BuiltGraph {
  readonly graph: NetworkGraph;
  readonly edgeOf: Int32Array;
}

/** Part of a network; `nodes` and `edges` lead from the new numbers back to the old ones. */
export interface Subgraph {
  readonly graph: NetworkGraph;
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
}

/**
 * Builds the network on nodes 0 .. n-1: loops are dropped, parallel ties merged with the largest strength. O(n + m log m).
 * The result does not depend on the order of the ties. Throws a RangeError for an end outside 0 .. n-1 or a strength that
 * is not a finite number above 0.
 */
export function buildGraph(n: number, ties: readonly GraphTie[]): BuiltGraph {
  const strengthByKey = new Map<number, number>();
  const keyOf = new Float64Array(ties.length);
  ties.forEach((tie, position) => {
    const { a, b, strength } = tie;
    if (!isNode(a, n) || !isNode(b, n)) throw new RangeError(`Tie ${position} ends outside the network.`);
    if (!Number.isFinite(strength) || strength <= 0) throw new RangeError(`Tie ${position} has no strength above 0.`);
    const key = a === b ? -1 : Math.min(a, b) * n + Math.max(a, b);
    keyOf[position] = key;
    if (key >= 0) strengthByKey.set(key, Math.max(strengthByKey.get(key) ?? 0, strength));
  });

  const keys = Float64Array.from(strengthByKey.keys()).sort();
  const ends = new Int32Array(2 * keys.length);
  const strengths = new Float64Array(keys.length);
  const edgeByKey = new Map<number, number>();
  keys.forEach((key, edge) => {
    ends[2 * edge] = Math.floor(key / n);
    ends[2 * edge + 1] = key % n;
    strengths[edge] = strengthByKey.get(key) ?? 0;
    edgeByKey.set(key, edge);
  });
  return { graph: fromEnds(n, ends, strengths), edgeOf: Int32Array.from(keyOf, (key) => edgeByKey.get(key) ?? -1) };
}

const isNode = (index: number, n: number): boolean => Number.isInteger(index) && index >= 0 && index < n;

/** Rows from ties that are already distinct and in ascending order: filling in that order leaves every row sorted. */
function fromEnds(n: number, ends: Int32Array, strengthOfEdge: Float64Array): NetworkGraph {
  const m = strengthOfEdge.length;
  const offsets = new Int32Array(n + 1);
  for (const end of ends) offsets[end + 1] = intAt(offsets, end + 1) + 1;
  for (let v = 0; v < n; v++) offsets[v + 1] = intAt(offsets, v + 1) + intAt(offsets, v);
  const next = offsets.slice(0, n);
  const targets = new Int32Array(2 * m);
  const strengths = new Float64Array(2 * m);
  const edges = new Int32Array(2 * m);
  const put = (from: number, to: number, edge: number): void => {
    const arc = intAt(next, from);
    next[from] = arc + 1;
    targets[arc] = to;
    strengths[arc] = floatAt(strengthOfEdge, edge);
    edges[arc] = edge;
  };
  for (let edge = 0; edge < m; edge++) {
    const a = intAt(ends, 2 * edge);
    const b = intAt(ends, 2 * edge + 1);
    put(a, b, edge);
    put(b, a, edge);
  }
  return { n, m, offsets, targets, strengths, edges, ends };
}

/** The network on the nodes and ties whose mask is not 0 (null keeps all); numbers close up in the old order. O(n + m). */
export function subgraph(graph: NetworkGraph, keptNodes: Uint8Array | null, keptTies: Uint8Array | null): Subgraph {
  const newNumber = new Int32Array(graph.n).fill(-1);
  const nodes: number[] = [];
  for (let v = 0; v < graph.n; v++) {
    if (keptNodes !== null && byteAt(keptNodes, v) === 0) continue;
    newNumber[v] = nodes.length;
    nodes.push(v);
  }
  const edges: number[] = [];
  const ends: number[] = [];
  const strengthOfEdge = strengthsByEdge(graph);
  for (let edge = 0; edge < graph.m; edge++) {
    const a = intAt(newNumber, intAt(graph.ends, 2 * edge));
    const b = intAt(newNumber, intAt(graph.ends, 2 * edge + 1));
    if (a < 0 || b < 0 || (keptTies !== null && byteAt(keptTies, edge) === 0)) continue;
    edges.push(edge);
    ends.push(a, b);
  }
  const kept = Float64Array.from(edges, (edge) => floatAt(strengthOfEdge, edge));
  return {
    graph: fromEnds(nodes.length, Int32Array.from(ends), kept),
    nodes: Int32Array.from(nodes),
    edges: Int32Array.from(edges),
  };
}

/** The network without the nodes whose mask is not 0. */
export const withoutNodes = (graph: NetworkGraph, removed: Uint8Array): Subgraph =>
  subgraph(
    graph,
    removed.map((mark) => (mark === 0 ? 1 : 0)),
    null,
  );

/** Strength of every tie once, by its number. */
export function strengthsByEdge(graph: NetworkGraph): Float64Array {
  const byEdge = new Float64Array(graph.m);
  graph.edges.forEach((edge, arc) => {
    byEdge[edge] = floatAt(graph.strengths, arc);
  });
  return byEdge;
}

/** Number of the tie between two nodes, or -1. O(log degree). */
export function edgeBetween(graph: NetworkGraph, a: number, b: number): number {
  let low = intAt(graph.offsets, a);
  let high = intAt(graph.offsets, a + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(graph.targets, middle) < b) low = middle + 1;
    else high = middle;
  }
  return low < intAt(graph.offsets, a + 1) && intAt(graph.targets, low) === b ? intAt(graph.edges, low) : -1;
}

/** The contacts of a node, ascending; a view, not a copy. */
export const neighbours = (graph: NetworkGraph, v: number): Int32Array =>
  graph.targets.subarray(intAt(graph.offsets, v), intAt(graph.offsets, v + 1));
