import type { Point } from '../shapes.js';

/** A network for a layout by forces; `x` and `y` are where an icon is now. */
export interface ForceGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    /** px that icon and name need. */
    readonly width: number;
    readonly height: number;
    readonly group: string | null;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly strength: number }[];
  /** Keeps the nodes of a group together. */
  readonly grouped: boolean;
}

export type ForcePlaces = readonly (readonly [id: string, place: Point])[];

/** Above so many nodes the finer layout takes longer than anybody waits (measured: 2 s at 500, 9 s at 1,000). */
export const FINE_UP_TO = 300;
