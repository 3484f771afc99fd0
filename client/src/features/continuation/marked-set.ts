import type { Scenario, SuccessorSet } from './types.js';

/** Whether the set consists of just these candidates. */
export const hasMembers = (set: SuccessorSet, candidateIds: readonly string[]): boolean =>
  set.members.length === candidateIds.length &&
  set.members.every(({ candidateId }) => candidateIds.includes(candidateId));

/** The set that is framed in the matrix: the one asked for, else the one of the scenario, else the first. */
export function markedSet(
  sets: readonly SuccessorSet[],
  letter: string | null,
  scenario: Scenario | null,
): SuccessorSet | null {
  const chosen = scenario?.members.map(({ id }) => id) ?? [];
  return sets.find((set) => set.letter === letter) ?? sets.find((set) => hasMembers(set, chosen)) ?? sets[0] ?? null;
}
