import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../../api/execute.js';
import { momentVariables } from '../data/moment.js';
import type { DayView } from '../data/network-model.js';
import { toNetworkFilter } from '../data/view-state.js';
import type { ViewState } from '../data/view-state.js';
import { viewWithout } from './leaving.js';
import { WITHOUT_SET } from './queries.js';

/** The view without the set that the address names; as it is where it names none. */
export function useLeaving(areaId: string, state: ViewState, view: DayView | null): DayView | null {
  const when = momentVariables(state);
  const filter = toNetworkFilter(state.filter);
  const actorIds = state.without;
  const wanted = actorIds.length > 0;
  const { data } = useQuery({
    queryKey: ['network-without', areaId, when, filter, [...actorIds].sort().join()],
    queryFn: async ({ signal }) =>
      (await execute(WITHOUT_SET, { areaId, actorIds: [...actorIds], ...when, filter }, signal)).withoutActors,
    enabled: wanted,
  });
  return useMemo(
    () => (view === null || !wanted ? view : viewWithout(view, actorIds, data ?? null)),
    [view, wanted, actorIds, data],
  );
}
