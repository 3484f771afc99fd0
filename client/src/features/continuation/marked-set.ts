import type { Scenario, SuccessionResult, SuccessorSet } from './types.js';

const membersOf = (set: SuccessorSet): string =>
  set.members
    .map(({ candidateId }) => candidateId)
    .sort()
    .join();

/** The set that is framed in the matrix: the one asked for, else the one of the scenario, else the first. */
export function markedSet(
  result: SuccessionResult | null,
  letter: string | null,
  scenario: Scenario | null,
): SuccessorSet | null {
  const sets = result?.sets ?? [];
  const chosen = scenario?.members
    .map(({ id }) => id)
    .sort()
    .join();
  return sets.find((set) => set.letter === letter) ?? sets.find((set) => membersOf(set) === chosen) ?? sets[0] ?? null;
}
