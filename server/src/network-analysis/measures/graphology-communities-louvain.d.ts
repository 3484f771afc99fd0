/**
 * The package's own types declare an ES module with a default export; it is a CommonJS module whose export is the function
 * itself, so that Node's default import gives the function and not an object around it.
 */
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  export default function louvain(
    graph: AbstractGraph,
    options: { readonly rng: () => number; readonly getEdgeWeight: string },
  ): Readonly<Record<string, number>>;
}
