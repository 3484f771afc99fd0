import { GRAPH } from './queries.js';
import type { Connection } from './connection.js';
import { text } from './rows.js';

/** One step over a tie. */
export interface Step {
  readonly tie: string;
  readonly node: string;
}

/** Looks up the steps from a node over ties of the areas, ordered by tie; each node is read once. */
export function stepsFrom(connection: Connection, areas: readonly string[]): (node: string) => readonly Step[] {
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

/** Distances in steps from a node to all within `limit` steps, breadth first. */
export function distancesFrom(
  start: string,
  limit: number,
  steps: (node: string) => readonly Step[],
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let front: readonly string[] = [start];
  for (let distance = 1; distance <= limit && front.length > 0; distance += 1) {
    const next: string[] = [];
    for (const node of front) {
      for (const { node: other } of steps(node)) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    front = next;
  }
  return distances;
}

/**
 * Simple paths between two nodes with at most `maxSteps` steps as lists of ids node, tie, node ..., shortest first, then by
 * ids; at most `limit`. A node has one path to itself, without ties. Depth first for each length, going only where the goal can still be reached.
 */
export function simplePaths(
  from: string,
  to: string,
  maxSteps: number,
  limit: number,
  steps: (node: string) => readonly Step[],
): readonly (readonly string[])[] {
  if (limit < 1) return [];
  if (from === to) return [[from]];
  const toGoal = distancesFrom(to, maxSteps, steps);
  const found: (readonly string[])[] = [];
  const extend = (path: readonly string[], node: string, left: number): void => {
    for (const { tie, node: other } of steps(node)) {
      if (found.length >= limit) return;
      if ((toGoal.get(other) ?? Infinity) > left - 1 || path.includes(other)) continue;
      const longer = [...path, tie, other];
      if (other === to) {
        if (left === 1) found.push(longer);
      } else if (left > 1) extend(longer, other, left - 1);
    }
  };
  for (let length = toGoal.get(from) ?? Infinity; length <= maxSteps && found.length < limit; length += 1) {
    extend([from], from, length);
  }
  return found;
}
