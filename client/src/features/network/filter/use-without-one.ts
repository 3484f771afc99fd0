import { useQueries } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { graphql } from '../../../generated/index.js';
import { momentVariables } from '../data/moment.js';
import type { Moment } from '../data/moment.js';
import { toNetworkFilter } from '../data/view-state.js';
import type { FilterChip } from './filter-words.js';

const HITS = graphql(`
  query NetworkHits($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {
    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {
      withQm {
        actors
      }
    }
  }
`);

/** The filter without which most actors come back; null while that is not known or nobody does. */
export function useWithoutOne(
  areaId: string,
  moment: Moment,
  chips: readonly FilterChip[],
): { readonly chip: FilterChip; readonly actors: number } | null {
  const when = momentVariables(moment);
  const answers = useQueries({
    queries: chips.map(({ without }) => {
      const filter = toNetworkFilter(without);
      return {
        queryKey: ['network-hits', areaId, when, filter],
        queryFn: ({ signal }: { signal: AbortSignal }) => execute(HITS, { areaId, ...when, filter }, signal),
      };
    }),
  });
  const found = chips.map((chip, index) => ({
    chip,
    actors: answers[index]?.data?.networkFindings.withQm.actors ?? 0,
  }));
  const best = found.sort((a, b) => b.actors - a.actors)[0];
  return best && best.actors > 0 ? best : null;
}
