import { componentsNeeded, mandatoryTasks, mayTake, TOLERANCE, usableHours } from './problem.js';
import type { Problem } from './problem.js';

/** What a set has to bring, and what each candidate brings at most. */
export interface Contributions {
  /** Components that have to be joined. */
  readonly components: number;
  /** Hours of the mandatory tasks. */
  readonly hours: number;
  /** By candidate: its hours, at most those of the mandatory tasks that it may take. */
  readonly hoursOf: readonly number[];
  /** By candidate: components it can make one, its own and k others. */
  readonly componentsOf: readonly number[];
}

/** Need and contributions; null where no set keeps F within its bound. */
export function contributions(problem: Problem): Contributions | null {
  const components = componentsNeeded(problem);
  if (components === null) return null;
  const mandatory = mandatoryTasks(problem);
  const hoursOf = (tasks: readonly number[]): number =>
    tasks.reduce((sum, task) => sum + (problem.tasks[task]?.hours ?? 0), 0);
  return {
    components,
    hours: hoursOf(mandatory),
    hoursOf: problem.candidates.map(({ hours }, candidate) =>
      Math.min(hours, hoursOf(mandatory.filter((task) => mayTake(problem, candidate, task)))),
    ),
    componentsOf: problem.candidates.map(() => Math.min(components, problem.k + 1)),
  };
}

/**
 * The certificate: no feasible set is smaller. Fewest largest contributions that reach the need, counted together, by the hours
 * that whole tasks can fill, and by components; null where not even all of them do.
 */
export function lowerBound(
  problem: Problem,
  { components, componentsOf, hours, hoursOf }: Contributions,
): number | null {
  const together = hoursOf.map((own, candidate) => own + (componentsOf[candidate] ?? 0));
  const counts = [
    fewest(together, hours + components),
    fewest(usableHours(problem, mandatoryTasks(problem)), hours),
    fewest(componentsOf, components),
  ];
  return counts.reduce((most, count) => (most === null || count === null ? null : Math.max(most, count)), 1);
}

function fewest(amounts: readonly number[], need: number): number | null {
  if (need <= TOLERANCE) return 0;
  let sum = 0;
  const position = [...amounts].sort((a, b) => b - a).findIndex((amount) => (sum += amount) >= need - TOLERANCE);
  return position < 0 ? null : position + 1;
}
