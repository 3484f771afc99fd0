import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/execute.js';
import { CONTINUATION, NAMES } from './queries.js';

/** What the page Verstetigung shows of an area, the search of successors apart. */
export const useContinuation = (areaId: string) =>
  useQuery({
    queryKey: ['continuation', areaId],
    queryFn: async ({ signal }) => (await execute(CONTINUATION, { areaId }, signal)).continuation,
  });

/** Names of the area's actors by id, and what its ties join, for what is told by id. */
export const useNames = (areaId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['continuation-names', areaId],
    queryFn: async ({ signal }) => (await execute(NAMES, { areaId }, signal)).network,
    enabled,
  });
