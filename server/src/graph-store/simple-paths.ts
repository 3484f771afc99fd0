/** One step over a tie; its direction is ignored. */
export interface Step {
  readonly tie: string;
  readonly node: string;
}

/** The steps from a node, ordered by tie. */
export type StepsFrom = (node: string) => readonly Step[];

/** Distances in steps from a node to all within `limit` steps, breadth first. */
export function distancesFrom(start: string, limit: number, steps: StepsFrom): ReadonlyMap<string, number> {
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
 * Simple paths between two nodes as lists of ids node, tie, node ...: shortest first, then by ids; at most `limit` of at most
 * `maxSteps` ties. No path leads from a node to itself. Depth first for each length, going only where the goal can still be
 * reached in what is left of it; steps out of reach do no harm.
 */
export function simplePaths(
  from: string,
  to: string,
  maxSteps: number,
  limit: number,
  steps: StepsFrom,
): readonly (readonly string[])[] {
  if (limit < 1 || from === to) return [];
  const toGoal = distancesFrom(to, maxSteps, steps);
  const found: (readonly string[])[] = [];
  const visited = new Set([from]);
  const extend = (path: readonly string[], node: string, left: number): void => {
    if (left === 0) {
      found.push(path);
      return;
    }
    for (const { tie, node: other } of steps(node)) {
      if (found.length === limit) return;
      const rest = toGoal.get(other) ?? Infinity;
      if (rest > left - 1 || visited.has(other) || (other === to) !== (left === 1)) continue;
      visited.add(other);
      extend([...path, tie, other], other, left - 1);
      visited.delete(other);
    }
  };
  const shortest = toGoal.get(from) ?? Infinity;
  for (let length = shortest; length <= maxSteps && found.length < limit; length += 1) extend([from], from, length);
  return found;
}
