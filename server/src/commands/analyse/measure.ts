import { cpuSeconds } from './cpu-time.js';
import type { Json } from './json.js';
import { kernelsOf } from './kernels.js';
import type { Kernels } from './kernels.js';
import { MEASURE_NAMES, namesFigure, namesKey } from './measure-names.js';
import { NETWORK_FIGURES } from './network-figures.js';
import type { NetworkFigure } from './network-figures.js';
import { NODE_FIGURES } from './node-figures.js';
import type { NodeFigure } from './node-figures.js';
import type { MeasuredNetwork } from './reference-network.js';

/** The figures that one name means. */
interface Asked {
  readonly name: string;
  readonly network: readonly NetworkFigure[];
  readonly nodes: readonly NodeFigure[];
}

/** An object of the answer while it is put together. */
type Tree = Map<string, Json | Tree>;

/**
 * Measures a network in the shape of `expected` in a file of sna-reference/1. `names` null gives every figure that the file's
 * shape has (those of strength only where strengths differ, eigenvectors only where the network is connected); otherwise
 * those that are named. With `timed` there is `time` besides: name -> CPU seconds of computing the figures, without reading
 * the file and after they were computed once.
 */
export function measure(network: MeasuredNetwork, names: readonly string[] | null, timed: boolean): Json {
  const asked = (names ?? MEASURE_NAMES)
    .map((name) => figuresOf(name, network, names !== null))
    .filter(({ network, nodes }) => network.length + nodes.length > 0);
  const answer = answerOf(asked, kernelsOf(network));
  if (timed) answer.set('time', new Map(asked.map((one) => [one.name, cpuSeconds(() => compute(one, network))])));
  return plain(answer);
}

/** A figure that is not shown by itself is given where somebody asked for its very key. */
function figuresOf(name: string, network: MeasuredNetwork, byName: boolean): Asked {
  const wanted = ({ key, shown }: NetworkFigure | NodeFigure): boolean =>
    namesFigure(name, key) && (shown === undefined || shown(network) || (byName && namesKey(name, key)));
  return { name, network: NETWORK_FIGURES.filter(wanted), nodes: NODE_FIGURES.filter(wanted) };
}

/** The bare work behind a name, from nothing. */
function compute({ network: figures, nodes }: Asked, network: MeasuredNetwork): void {
  const kernels = kernelsOf(network);
  for (const { value } of figures) value(kernels);
  for (const { values } of nodes) values(kernels);
}

function answerOf(asked: readonly Asked[], kernels: Kernels): Tree {
  const answer: Tree = new Map();
  for (const figure of NETWORK_FIGURES) {
    if (asked.some(({ network }) => network.includes(figure))) put(answer, figure.key, figure.value(kernels));
  }
  const wanted = NODE_FIGURES.filter((figure) => asked.some(({ nodes }) => nodes.includes(figure)));
  if (wanted.length === 0) return answer;
  const { ids } = kernels.network;
  const nodes: Tree = new Map();

  for (const { key, values } of wanted) {
    const figures = values(kernels);
    ids.forEach((id, v) => put(branch(nodes, id), key, figures[v] ?? null));
  }
  return answer.set('nodes', nodes);
}

/** Puts a value under its path. */
function put(tree: Tree, path: string, value: Json): void {
  const dot = path.indexOf('.');
  if (dot < 0) tree.set(path, value);
  else put(branch(tree, path.slice(0, dot)), path.slice(dot + 1), value);
}

function branch(tree: Tree, key: string): Tree {
  const below = tree.get(key);
  if (below instanceof Map) return below;
  const fresh: Tree = new Map();
  tree.set(key, fresh);
  return fresh;
}

/** Objects whose keys may be any text, `__proto__` among them. */
const plain = (tree: Tree): Json =>
  Object.fromEntries([...tree].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]));
