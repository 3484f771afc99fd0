import type { Rows } from '../graph/rows.js';
import type { TieLengths } from './tie-lengths.js';

/**
 * Work space for all shortest paths from one source after the other. The arcs over which the shortest paths reach w are
 * `last[w]`, `before[last[w]]` and so on until -1; each leads from `origins[arc]` to w.
 */
export interface PathSpace {
  readonly rows: Rows;
  readonly lengths: TieLengths;
  /** Distance in units of the lengths; valid for reached nodes only. */
  readonly distance: Float64Array;
  /** Reached nodes, each behind all that its shortest paths pass, the source first; only the first `reached` are valid. */
  readonly order: Int32Array;
  readonly last: Int32Array;
  readonly before: Int32Array;
}

/** Searches from a source and returns how many nodes it reached, itself included; fills the work space anew. */
export type Search = (source: number) => number;
