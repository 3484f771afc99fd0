import { buildGraph, components, partitionBy, strengthLengths } from '../../network-analysis/index.js';
import type { GraphTie, NetworkGraph, Partition, TieLengths } from '../../network-analysis/index.js';
import { Refused } from './refused.js';

/** A network from a file, ready to be measured. */
export interface MeasuredNetwork {
  /** By node, in the order of the file. */
  readonly ids: readonly string[];
  /** Sectors in the order in which they first appear; a node without one is in none. */
  readonly sectors: Partition;
  readonly graph: NetworkGraph;
  /** Largest strength of the file / strength. */
  readonly lengths: TieLengths;
  /** Whether the strengths differ: otherwise nothing with a name in _w is shown. */
  readonly weighted: boolean;
  readonly connected: boolean;
}

const FORMAT = 'sna-reference/1';

/** Reads a parsed file of the format sna-reference/1. Throws Refused with one sentence about the first fault. */
export function referenceNetwork(file: unknown): MeasuredNetwork {
  if (!isRecord(file) || file['format'] !== FORMAT) refuse(`Die Datei hat nicht das Format ${FORMAT}`);
  if (file['directed'] === true) refuse('Unter „directed“ steht true, gemessen werden nur ungerichtete Netze');
  const nodes = listOf(file, 'nodes').map(readNode);
  if (nodes.length === 0) refuse('Die Liste „nodes“ ist leer');
  const positions = new Map<string, number>();
  nodes.forEach(({ id }, position) => {
    const before = positions.get(id);
    if (before !== undefined) refuse(`nodes[${position}] hat dieselbe id „${id}“ wie nodes[${before}]`);
    positions.set(id, position);
  });
  const ties = readTies(listOf(file, 'edges'), positions);
  const { graph } = buildGraph(nodes.length, ties);
  const sectors = nodes.map(({ sector }) => sector);
  return {
    ids: nodes.map(({ id }) => id),
    sectors: partitionBy(sectors, [...new Set(sectors.filter((sector) => sector !== null))]),
    graph,
    lengths: strengthLengths(graph),
    weighted: new Set(graph.strengths).size > 1,
    connected: components(graph).count === 1,
  };
}

function readNode(node: unknown, position: number): { readonly id: string; readonly sector: string | null } {
  if (!isRecord(node)) refuse(`nodes[${position}] ist kein Objekt`);
  const { id, sector = null } = node;
  if (typeof id !== 'string' || id === '') refuse(`nodes[${position}].id ist kein Text`);
  if (sector !== null && typeof sector !== 'string') refuse(`nodes[${position}].sector ist kein Text`);
  return { id, sector };
}

function readTies(edges: readonly unknown[], positions: ReadonlyMap<string, number>): readonly GraphTie[] {
  const first = new Map<number, number>();
  return edges.map((edge, position) => {
    const place = `edges[${position}]`;
    if (!isRecord(edge)) refuse(`${place} ist kein Objekt`);
    const a = endOf(edge['source'], `${place}.source`, positions);
    const b = endOf(edge['target'], `${place}.target`, positions);
    if (a === b) refuse(`${place} verbindet „${String(edge['source'])}“ mit sich selbst`);
    const pair = Math.min(a, b) * positions.size + Math.max(a, b);
    const before = first.get(pair);
    if (before !== undefined) refuse(`${place} verbindet dasselbe Paar wie edges[${before}]`);
    first.set(pair, position);
    const { weight } = edge;
    if (typeof weight !== 'number' || !Number.isFinite(weight)) refuse(`${place}.weight ist keine Zahl`);
    if (weight <= 0) refuse(`${place}.weight ist nicht größer als 0`);
    return { a, b, strength: weight };
  });
}

function endOf(id: unknown, place: string, positions: ReadonlyMap<string, number>): number {
  if (typeof id !== 'string') refuse(`${place} ist kein Text`);
  return positions.get(id) ?? refuse(`${place} nennt „${id}“, und das steht nicht unter „nodes“`);
}

function listOf(file: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = file[key];
  return Array.isArray(list) ? list : refuse(`Unter „${key}“ steht keine Liste`);
}

function refuse(sentence: string): never {
  throw new Refused('WRONG_FILE', `${sentence}.`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
