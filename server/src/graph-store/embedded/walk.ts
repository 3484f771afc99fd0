import type { Step, StepsFrom } from '../simple-paths.js';
import { GRAPH } from './queries.js';
import type { Connection } from './connection.js';
import { text } from './rows.js';

/** Looks up the steps from a node over ties of the areas, ordered by tie; each node is read once. */
export function stepsFrom(connection: Connection, areas: readonly string[]): StepsFrom {
  const known = new Map<string, readonly Step[]>();
  const list = JSON.stringify([...new Set(areas)]);
  return (node) => {
    let steps = known.get(node);
    if (!steps) {
      steps = connection
        .all(GRAPH.endsOf, node, list)
        .map((row) => ({ tie: text(row, 'tie'), node: text(row, 'other') }));
      known.set(node, steps);
    }
    return steps;
  };
}
