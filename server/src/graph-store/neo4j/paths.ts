/** A tie as far as paths are concerned; its direction is ignored. */
export interface Edge {
  readonly tie: string;
  readonly start: string;
  readonly finish: string;
}

interface Step {
  readonly tie: string;
  readonly node: string;
}

/**
 * Simple paths between two nodes as lists of ids node, tie, node ...: shortest first, then by ids, at most `limit` of at most
 * `maxSteps` ties. Edges out of reach do no harm. No path leads from a node to itself.
 * Depth-first per length, cut off where the rest of the length no longer reaches the end.
 */
export function simplePaths(
  edges: readonly Edge[],
  from: string,
  to: string,
  maxSteps: number,
  limit: number,
): readonly (readonly string[])[] {
  if (limit < 1 || from === to) return [];
  const neighbours = adjacency(edges);
  const distance = distancesTo(to, neighbours, maxSteps);
  const shortest = distance.get(from);
  const paths: (readonly string[])[] = [];
  if (shortest === undefined) return paths;
  const visited = new Set([from]);
  const extend = (path: readonly string[], node: string, left: number): void => {
    if (left === 0) {
      paths.push(path);
      return;
    }
    for (const step of neighbours.get(node) ?? []) {
      if (paths.length === limit) return;
      const rest = distance.get(step.node);
      const atEnd = step.node === to;
      if (rest === undefined || rest > left - 1 || visited.has(step.node) || atEnd !== (left === 1)) continue;
      visited.add(step.node);
      extend([...path, step.tie, step.node], step.node, left - 1);
      visited.delete(step.node);
    }
  };
  for (let length = shortest; length <= maxSteps && paths.length < limit; length += 1) extend([from], from, length);
  return paths;
}

function adjacency(edges: readonly Edge[]): ReadonlyMap<string, readonly Step[]> {
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
  return neighbours;
}

function distancesTo(
  to: string,
  neighbours: ReadonlyMap<string, readonly Step[]>,
  most: number,
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  let frontier = [to];
  for (let steps = 1; steps <= most && frontier.length > 0; steps += 1) {
    const next: string[] = [];
    for (const { node } of frontier.flatMap((id) => neighbours.get(id) ?? [])) {
      if (distance.has(node)) continue;
      distance.set(node, steps);
      next.push(node);
    }
    frontier = next;
  }
  return distance;
}
