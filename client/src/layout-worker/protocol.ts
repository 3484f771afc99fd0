import type { ForceGraph, ForcePlaces } from '../canvas/force/force-graph.js';

export type LayoutOrder = ForceGraph;
export type LayoutAnswer = { readonly places: ForcePlaces } | { readonly failure: string };
