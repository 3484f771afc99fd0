import type { NetworkGraph } from '../graph/graph.js';
import type { Rows } from '../graph/rows.js';
import { floatAt, intAt } from '../graph/typed-arrays.js';

/** Lengths of ties for weighted paths, beside `targets`. A real length is `values[arc] * unit`. */
export interface TieLengths {
  readonly values: Float64Array;
  readonly unit: number;
  /** Whether the values are integers, so that equal path lengths are equal to the last digit. */
  readonly exact: boolean;
  readonly longest: number;
}

/** Path lengths that are not integers are equal when they differ by less than this share. */
export const TOLERANCE = 1e-9;
const LARGEST_SCALE = 1e9;

/** Whether every tie is one step. */
export const isHops = ({ exact, longest }: TieLengths): boolean => exact && longest <= 1;

/** The lengths beside the arranged targets. */
export function arrangedLengths({ arcs }: Rows, lengths: TieLengths): TieLengths {
  const values = new Float64Array(arcs.length);
  for (let arc = 0; arc < arcs.length; arc++) values[arc] = floatAt(lengths.values, intAt(arcs, arc));
  return { ...lengths, values };
}

/** Every tie is one step. */
export const hopLengths = (graph: NetworkGraph): TieLengths => ({
  values: new Float64Array(graph.targets.length).fill(1),
  unit: 1,
  exact: true,
  longest: 1,
});

/**
 * Lengths `scale / strength`: a strong tie is short. The scale is 4 in the product, so that two dates can be compared, and the
 * largest strength for a file of its own. Where strengths are integers with a small common multiple, the values are that
 * multiple / strength and compare exactly; other strengths fall back to a tolerance of 1e-9.
 */
export function strengthLengths(graph: NetworkGraph, scale: number = strongest(graph)): TieLengths {
  const multiple = commonMultiple(graph.strengths);
  const numerator = multiple ?? 1;
  const values = graph.strengths.map((strength) => numerator / strength);
  return {
    values,
    unit: scale / numerator,
    exact: multiple !== null,
    longest: values.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** The largest strength of a network; 1 without ties. */
export function strongest(graph: NetworkGraph): number {
  return graph.strengths.length === 0 ? 1 : graph.strengths.reduce((a, b) => Math.max(a, b), 0);
}

function commonMultiple(strengths: Float64Array): number | null {
  let multiple = 1;
  for (let arc = 0; arc < strengths.length; arc++) {
    const strength = floatAt(strengths, arc);
    if (!Number.isInteger(strength)) return null;
    if (multiple % strength === 0) continue;
    multiple = (multiple / commonDivisor(multiple, strength)) * strength;
    if (multiple > LARGEST_SCALE) return null;
  }
  return multiple;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
