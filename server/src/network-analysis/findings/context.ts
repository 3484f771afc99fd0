import { neighbours } from '../graph/graph.js';
import { partitionBy } from '../graph/partition.js';
import type { Partition } from '../graph/partition.js';
import type { Projection } from '../graph/projection.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';
import { components } from '../measures/components.js';
import type { Components } from '../measures/components.js';
import { nodeStrengths } from '../measures/degree.js';
import type { FindingsOptions } from './types.js';

/** What all findings of one day share, computed once. */
export interface FindingsContext {
  readonly projection: Projection;
  readonly sectors: Partition;
  readonly spheres: Partition;
  readonly componentsFull: Components;
  readonly componentsWithoutQm: Components;
  /** Contacts of the QM, ascending. */
  readonly qmContacts: readonly number[];
  /** Strength of the tie to the QM by actor, 0 without one. */
  readonly strengthToQm: Float64Array;
  /** Sum of strengths in G by node. */
  readonly strengths: Float64Array;
  readonly staleAfterMonths: number;
  readonly minimumActors: number;
  readonly minimumSectors: number;
  /** Whether any tie says through whom it runs. */
  readonly carried: boolean;
  /** Whether gaps name who could introduce and whom they separate; draws only count. */
  readonly naming: boolean;
}

/** Prepares the shared parts. O(n + m). */
export function findingsContext(projection: Projection, options: FindingsOptions): FindingsContext {
  const { actors } = projection;
  return {
    ...ofTies(projection),
    sectors: partitionBy(
      actors.map(({ sector }) => sector),
      options.sectorOrder,
    ),
    spheres: partitionBy(
      actors.map(({ sphere }) => sphere),
      options.sphereOrder,
    ),
    staleAfterMonths: options.staleAfterMonths ?? 12,
    minimumActors: options.minimumActors ?? 8,
    minimumSectors: options.minimumSectors ?? 3,
    carried: projection.tieRows.some((rows) => rows.some((row) => row.carriedByFrom || row.carriedByTo)),
    naming: true,
  };
}

/** The same actors with other ties: a draw. O(n + m). */
export const drawnContext = (base: FindingsContext, projection: Projection): FindingsContext => ({
  ...base,
  ...ofTies(projection),
  naming: false,
});

/** What depends on the ties. */
function ofTies(projection: Projection) {
  const { actors, full, q, withoutQm } = projection;
  const strengthToQm = new Float64Array(actors.length);
  if (q !== null) {
    for (let arc = intAt(full.offsets, q); arc < intAt(full.offsets, q + 1); arc++) {
      strengthToQm[intAt(full.targets, arc)] = floatAt(full.strengths, arc);
    }
  }
  return {
    projection,
    componentsFull: components(full),
    componentsWithoutQm: components(withoutQm),
    qmContacts: q === null ? [] : [...neighbours(full, q)],
    strengthToQm,
    strengths: nodeStrengths(full),
  };
}

/** Whether the network is large enough for figures that compare. */
export const isSufficient = ({ projection, sectors, minimumActors, minimumSectors }: FindingsContext): boolean =>
  projection.actors.length >= minimumActors && sectors.names.length >= minimumSectors;

/** Id of an actor by its node. */
export const idOf = (context: FindingsContext, v: number): string => context.projection.actors[v]?.id ?? '';

/** Ids of actors by their nodes. */
export const idsOf = (context: FindingsContext, nodes: Iterable<number>): readonly string[] =>
  Array.from(nodes, (v) => idOf(context, v));
