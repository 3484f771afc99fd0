import { useQueries } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { readFragment } from '../../../generated/index.js';
import { assumptionsOf, parametersOf } from '../assumptions.js';
import type { Scenario, SetColumn } from '../types.js';
import { SUCCESSOR_SET, SuccessorSetFragment } from './queries.js';

/** The stored sets that are put beside the proposals, as far as they can be. */
export interface ComparedSets {
  readonly columns: readonly SetColumn[];
  /** Scenarios of which no organisation counts any more. */
  readonly empty: readonly Scenario[];
}

/** What stored scenarios have chosen, as it stands today under the assumptions with which each was saved. */
export function useComparedSets(areaId: string, scenarios: readonly Scenario[]): ComparedSets {
  const answers = useQueries({
    queries: scenarios.map((scenario) => {
      const members = scenario.members.map(({ id }) => id);
      const parameters = parametersOf(assumptionsOf(scenario));
      return {
        queryKey: ['successor-set', areaId, JSON.stringify(parameters), members.join()],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          readFragment(
            SuccessorSetFragment,
            (await execute(SUCCESSOR_SET, { areaId, parameters, members }, signal)).successorSet,
          ),
        enabled: members.length > 0,
      };
    }),
  });
  return {
    columns: scenarios.flatMap((scenario, index): readonly SetColumn[] => {
      const set = answers[index]?.data ?? null;
      return set === null ? [] : [{ ...set, best: false, letter: `„${scenario.name}“`, scenario }];
    }),
    empty: scenarios.filter(({ members }, index) => members.length === 0 || answers[index]?.data === null),
  };
}
