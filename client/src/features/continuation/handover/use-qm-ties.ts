import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import type { QmTieFilter } from '../../../generated/graphql.js';
import { QM_TIES } from './queries.js';

const PAGE = 50;

/** The ties of the QM under a filter, in pages. */
export const useQmTies = (areaId: string, filter: QmTieFilter | null) =>
  useInfiniteQuery({
    queryKey: ['qm-ties', areaId, filter],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(QM_TIES, { areaId, filter, first: PAGE, after: pageParam }, signal)).qmTies,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => pageInfo.endCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
