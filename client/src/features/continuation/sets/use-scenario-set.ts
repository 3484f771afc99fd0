import { useQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import type { SuccessionParameters } from '../../../generated/graphql.js';
import { readFragment } from '../../../generated/index.js';
import { hasMembers } from '../marked-set.js';
import type { Scenario, SetColumn, SuccessionResult } from '../types.js';
import { SUCCESSOR_SET, SuccessorSetFragment } from './queries.js';

/** The set that a scenario has chosen, with the scenario's name for a letter, where the search does not propose it itself. */
export function useScenarioSet(
  areaId: string,
  parameters: SuccessionParameters,
  scenario: Scenario | null,
  result: SuccessionResult | null,
): SetColumn | null {
  const members = scenario?.members.map(({ id }) => id) ?? [];
  const isProposed = result?.sets.some((set) => hasMembers(set, members)) === true;
  const wanted = scenario !== null && result !== null && members.length > 0 && !isProposed;
  const { data } = useQuery({
    queryKey: ['successor-set', areaId, JSON.stringify(parameters), members.join()],
    queryFn: async ({ signal }) =>
      readFragment(
        SuccessorSetFragment,
        (await execute(SUCCESSOR_SET, { areaId, parameters, members }, signal)).successorSet,
      ),
    enabled: wanted,
  });
  if (!wanted || data === undefined || data === null) return null;
  return { ...data, best: false, letter: `„${scenario.name}“`, scenario, isLoaded: true };
}
