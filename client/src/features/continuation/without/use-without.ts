import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { WITHOUT_ACTORS } from './queries.js';

/** What breaks when these actors leave together; none stands for the QM. */
export const useWithout = (areaId: string, actorIds: readonly string[]) =>
  useQuery({
    queryKey: ['without-actors', areaId, [...actorIds].sort().join()],
    queryFn: async ({ signal }) =>
      (await execute(WITHOUT_ACTORS, { areaId, actorIds: [...actorIds] }, signal)).withoutActors,
    placeholderData: keepPreviousData,
  });
