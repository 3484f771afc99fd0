import type { NetworkGraph } from '../graph/graph.js';
import type { Partition } from '../graph/partition.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { pairsOf } from './density.js';

/** Ties that leave a group and ties inside it; index (E - I) / (E + I), -1 closed to 1 open; null without ties. */
export interface ExternalInternal {
  readonly external: number;
  readonly internal: number;
  readonly index: number | null;
}

/** The E-I index of nodes, groups and the network. */
export interface ExternalInternalIndex {
  readonly nodes: readonly ExternalInternal[];
  /** Ties inside a group counted once. */
  readonly groups: readonly ExternalInternal[];
  readonly network: ExternalInternal & {
    readonly weightedIndex: number | null;
    /** Index if ties were independent of groups; null where no pair has two groups. */
    readonly expected: number | null;
    /** Least and most that the number of ties and the sizes of the groups allow. */
    readonly minPossible: number | null;
    readonly maxPossible: number | null;
  };
}

/** Ties with an end without a group are left out. O(n + m). Source: Krackhardt & Stern 1988. */
export function externalInternal(graph: NetworkGraph, partition: Partition): ExternalInternalIndex {
  const { n, offsets, targets, strengths } = graph;
  const nodes: ExternalInternal[] = [];
  const groupExternal = new Float64Array(partition.names.length);
  const groupTwiceInternal = new Float64Array(partition.names.length);
  const twice = { external: 0, internal: 0, strengthOut: 0, strengthIn: 0 };
  for (let v = 0; v < n; v++) {
    const own = intAt(partition.of, v);
    let external = 0;
    let internal = 0;
    for (let arc = intAt(offsets, v); own >= 0 && arc < intAt(offsets, v + 1); arc++) {
      const other = intAt(partition.of, intAt(targets, arc));
      if (other < 0) continue;
      if (other === own) {
        internal++;
        twice.strengthIn += floatAt(strengths, arc);
      } else {
        external++;
        twice.strengthOut += floatAt(strengths, arc);
      }
    }
    nodes.push(indexOf(external, internal));
    twice.external += external;
    twice.internal += internal;
    if (own < 0) continue;
    groupExternal[own] = floatAt(groupExternal, own) + external;
    groupTwiceInternal[own] = floatAt(groupTwiceInternal, own) + internal;
  }
  const groups = partition.names.map((_, g) => indexOf(floatAt(groupExternal, g), floatAt(groupTwiceInternal, g) / 2));
  const ties = (twice.external + twice.internal) / 2;
  const grouped = partition.sizes.reduce((a, b) => a + b, 0);
  const pairs = pairsOf(grouped);
  const pairsInside = partition.sizes.reduce((sum, size) => sum + pairsOf(size), 0);
  const mostExternal = Math.min(ties, pairs - pairsInside);
  const mostInternal = Math.min(ties, pairsInside);
  const strength = twice.strengthOut + twice.strengthIn;
  return {
    nodes,
    groups,
    network: {
      ...indexOf(twice.external / 2, twice.internal / 2),
      weightedIndex: strength === 0 ? null : (twice.strengthOut - twice.strengthIn) / strength,
      expected: pairs === 0 ? null : (pairs - 2 * pairsInside) / pairs,
      minPossible: ties === 0 ? null : (ties - 2 * mostInternal) / ties,
      maxPossible: ties === 0 ? null : (2 * mostExternal - ties) / ties,
    },
  };
}

function indexOf(external: number, internal: number): ExternalInternal {
  const all = external + internal;
  return { external, internal, index: all === 0 ? null : (external - internal) / all };
}
