import type { Step, StepsFrom } from '../simple-paths.js';

/** A tie as far as paths are concerned; its direction is ignored. */
export interface Edge {
  readonly tie: string;
  readonly start: string;
  readonly finish: string;
}

/** Looks up the steps from a node over the edges that were read, ordered by tie. */
export function stepsOver(edges: Iterable<Edge>): StepsFrom {
  const neighbours = new Map<string, Step[]>();
  const add = (node: string, step: Step): void => {
    const steps = neighbours.get(node);
    if (steps) steps.push(step);
    else neighbours.set(node, [step]);
  };
  for (const { tie, start, finish } of edges) {
    add(start, { tie, node: finish });
    add(finish, { tie, node: start });
  }
  for (const steps of neighbours.values()) steps.sort((a, b) => (a.tie < b.tie ? -1 : 1));
  return (node) => neighbours.get(node) ?? [];
}
