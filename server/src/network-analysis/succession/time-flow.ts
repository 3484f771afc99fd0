import { mayTake, mandatoryTasks, TOLERANCE } from './problem.js';
import type { Problem } from './problem.js';

/**
 * Hours of the mandatory tasks that a set can carry if tasks could be divided: the largest flow from members to tasks, by
 * augmenting paths. Monotone and submodular in the set. Source: Ford & Fulkerson 1956; Wolsey 1982 for its use in covers.
 */
export function divisibleHours(problem: Problem, set: readonly number[]): number {
  const tasks = mandatoryTasks(problem).filter((task) => (problem.tasks[task]?.hours ?? 0) > 0);
  const free = set.map((candidate) => problem.candidates[candidate]?.hours ?? 0);
  const given = tasks.map(() => new Float64Array(set.length));
  const takers = tasks.map((task) => set.flatMap((candidate, bin) => (mayTake(problem, candidate, task) ? [bin] : [])));
  let flow = 0;

  /** Moves up to `amount` of a task's hours to members, making room where another task can move on. */
  const push = (task: number, amount: number, visited: Set<number>): number => {
    for (const bin of takers[task] ?? []) {
      if (visited.has(bin)) continue;
      visited.add(bin);
      const own = given[task];
      if (own === undefined) continue;
      const direct = Math.min(amount, free[bin] ?? 0);
      if (direct > TOLERANCE) {
        free[bin] = (free[bin] ?? 0) - direct;
        own[bin] = (own[bin] ?? 0) + direct;
        return direct;
      }
      for (let other = 0; other < tasks.length; other++) {
        const held = given[other]?.[bin] ?? 0;
        const theirs = given[other];
        if (other === task || held <= TOLERANCE || theirs === undefined) continue;
        const moved = push(other, Math.min(amount, held), visited);
        if (moved <= TOLERANCE) continue;
        theirs[bin] = (theirs[bin] ?? 0) - moved;
        own[bin] = (own[bin] ?? 0) + moved;
        return moved;
      }
    }
    return 0;
  };
  tasks.forEach((task, position) => {
    let left = problem.tasks[task]?.hours ?? 0;
    while (left > TOLERANCE) {
      const moved = push(position, left, new Set());
      if (moved <= TOLERANCE) break;
      left -= moved;
      flow += moved;
    }
  });
  return flow;
}
