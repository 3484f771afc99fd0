import type { NetworkGraph } from '../graph/graph.js';
import { intAt } from '../graph/typed-arrays.js';
import { components } from './components.js';
import { pairsOf } from './density.js';

/** Where a network comes apart, and what the loss of each single node does to the others. */
export interface CutStructure {
  /** Nodes whose loss splits their component, ascending. */
  readonly articulationPoints: readonly number[];
  /** Ties whose loss splits their component, by number. */
  readonly bridges: readonly number[];
  /** Number of biconnected components; an isolate is none. */
  readonly blockCount: number;
  /** Biconnected component of every tie. */
  readonly blockOfTie: Int32Array;
  /** Parts into which the rest of v's component falls without v; 0 for an isolate. */
  readonly parts: Int32Array;
  /** Nodes outside the largest of these parts: those that v keeps attached. */
  readonly separated: Int32Array;
  /** Unordered pairs of other nodes that only paths through v join. */
  readonly pairsLost: Float64Array;
}

/**
 * Articulation points, bridges and biconnected components by one depth-first search with low points, without recursion.
 * O(n + m). Source: Hopcroft & Tarjan 1973.
 */
export function cutStructure(graph: NetworkGraph): CutStructure {
  const { n, m, offsets, targets, edges } = graph;
  const found = components(graph);
  const entered = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const below = new Int32Array(n).fill(1);
  const parentTie = new Int32Array(n).fill(-1);
  const nextArc = offsets.slice(0, n);
  const parts = new Int32Array(n);
  const cutOff = new Int32Array(n);
  const largest = new Int32Array(n);
  const joined = new Float64Array(n);
  const blockOfTie = new Int32Array(m).fill(-1);
  const path = new Int32Array(n);
  const tieStack = new Int32Array(m);
  const bridges: number[] = [];
  let ties = 0;
  let blockCount = 0;
  let time = 0;

  const addPart = (v: number, size: number): void => {
    if (size === 0) return;
    parts[v] = intAt(parts, v) + 1;
    if (size > intAt(largest, v)) largest[v] = size;
    joined[v] = (joined[v] ?? 0) + pairsOf(size);
  };
  const closeBlock = (first: number): void => {
    let tie = -1;
    while (tie !== first) {
      tie = intAt(tieStack, --ties);
      blockOfTie[tie] = blockCount;
    }
    blockCount++;
  };
  /** The search returns from w to v. */
  const leave = (v: number, w: number): void => {
    const tie = intAt(parentTie, w);
    low[v] = Math.min(intAt(low, v), intAt(low, w));
    below[v] = intAt(below, v) + intAt(below, w);
    if (intAt(low, w) > intAt(entered, v)) bridges.push(tie);
    if (intAt(low, w) < intAt(entered, v)) return;
    cutOff[v] = intAt(cutOff, v) + intAt(below, w);
    addPart(v, intAt(below, w));
    closeBlock(tie);
  };

  for (let root = 0; root < n; root++) {
    if (intAt(entered, root) >= 0) continue;
    let depth = 1;
    path[0] = root;
    entered[root] = low[root] = time++;
    while (depth > 0) {
      const v = intAt(path, depth - 1);
      const arc = intAt(nextArc, v);
      if (arc === intAt(offsets, v + 1)) {
        depth--;
        if (depth > 0) leave(intAt(path, depth - 1), v);
        continue;
      }
      nextArc[v] = arc + 1;
      const w = intAt(targets, arc);
      const tie = intAt(edges, arc);
      if (intAt(entered, w) < 0) {
        parentTie[w] = tie;
        tieStack[ties++] = tie;
        entered[w] = low[w] = time++;
        path[depth++] = w;
      } else if (tie !== intAt(parentTie, v) && intAt(entered, w) < intAt(entered, v)) {
        tieStack[ties++] = tie;
        low[v] = Math.min(intAt(low, v), intAt(entered, w));
      }
    }
  }

  const articulationPoints: number[] = [];
  const separated = new Int32Array(n);
  const pairsLost = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const others = intAt(found.sizes, intAt(found.of, v)) - 1;
    addPart(v, others - intAt(cutOff, v));
    separated[v] = others - intAt(largest, v);
    pairsLost[v] = pairsOf(others) - (joined[v] ?? 0);
    if (intAt(parts, v) > 1) articulationPoints.push(v);
  }
  bridges.sort((a, b) => a - b);
  return { articulationPoints, bridges, blockCount, blockOfTie, parts, separated, pairsLost };
}
