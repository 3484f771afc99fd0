import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { unwatched } from '../graph/watch.js';
import type { Watch } from '../graph/watch.js';
import { isProvenBest } from './division-proof.js';
import { modularity } from './modularity.js';
import { optimalDivision } from './optimal-division.js';

/** Groups of nodes with more ties among themselves than their degrees let expect. */
export interface Communities {
  /** Community of every node; communities are numbered by their smallest node, and their names are these numbers. */
  readonly partition: Partition;
  /** Modularity reached, resolution 1; null without ties. */
  readonly modularity: number | null;
  /** Whether no division has a larger modularity. */
  readonly exact: boolean;
}

/** So many searches from different orders; the best of them counts. */
const RUNS = 30;

/**
 * Communities: the proven best division where no component has more than 16 nodes, else the best of 30 searches by the method
 * of Louvain, from a library, each in an order drawn from `seed`, so that the same network always falls into the same groups.
 * For up to 48 nodes a proof is tried that no division is better.
 * Source: Blondel et al. 2008. This file alone knows the library.
 */
export function communities(graph: NetworkGraph, weighted: boolean, seed = 1, watch: Watch = unwatched): Communities {
  const proven = optimalDivision(graph, weighted);
  if (proven) return numbered(graph, weighted, proven, true);
  if (graph.m === 0) return numbered(graph, weighted, [...Array(graph.n).keys()], true);
  const copy = libraryGraph(graph, weighted);
  const search = (run: number): Communities => {
    watch(run, RUNS);
    const found = louvain(copy, { rng: randomFrom(seed * RUNS + run), getEdgeWeight: 'weight' });
    const labels = Array.from({ length: graph.n }, (_, v) => found[v] ?? -1);
    return numbered(graph, weighted, labels, false);
  };
  let best = search(0);
  for (let run = 1; run < RUNS; run++) {
    const next = search(run);
    if ((next.modularity ?? 0) > (best.modularity ?? 0)) best = next;
  }
  return { ...best, exact: isProvenBest(graph, best.partition, weighted) };
}

function libraryGraph(graph: NetworkGraph, weighted: boolean): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (let v = 0; v < graph.n; v++) copy.addNode(v);
  for (let v = 0; v < graph.n; v++) {
    for (let arc = intAt(graph.offsets, v); arc < intAt(graph.offsets, v + 1); arc++) {
      const w = intAt(graph.targets, arc);
      if (w > v) copy.addEdge(v, w, { weight: weighted ? floatAt(graph.strengths, arc) : 1 });
    }
  }
  return copy;
}

function numbered(graph: NetworkGraph, weighted: boolean, labels: readonly number[], exact: boolean): Communities {
  const numbers = new Map<number, number>();
  for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size);
  const of = Int32Array.from(labels, (label) => numbers.get(label) ?? -1);
  const sizes = new Int32Array(numbers.size);
  for (const group of of) sizes[group] = intAt(sizes, group) + 1;
  const partition = { names: Array.from(sizes, (_, group) => String(group)), of, sizes };
  return { partition, modularity: modularity(graph, partition, weighted), exact };
}

/** A small seeded generator (mulberry32), 0 <= value < 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
