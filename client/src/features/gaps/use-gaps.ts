import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../../api/execute.js';
import { GAPS } from './queries.js';
import { NO_GAP, toGapFilter } from './report-choice.js';
import type { ReportChoice } from './report-choice.js';
import { areaOf, variablesOf } from './use-report.js';

/** Where a page of the list is: after a place, before one, or around a gap. */
interface Place {
  readonly after?: string;
  readonly before?: string;
  readonly around?: string | null;
}

/**
 * The list of gaps, page by page; what was listed stays until the next list is here. It begins with the page that holds the gap
 * of the address, and begins anew where that gap is on none of the pages that are here.
 */
export function useGaps(areaId: string, choice: Pick<ReportChoice, 'day' | 'merged' | 'list' | 'gap'>) {
  const variables = { ...variablesOf(areaId, choice), filter: toGapFilter(choice.list) };
  const list = JSON.stringify(variables);
  const wanted = choice.gap === NO_GAP ? null : choice.gap;
  const [begun, setBegun] = useState({ list, at: wanted });
  const at = begun.list === list ? begun.at : wanted;
  const start: Place = { around: at };
  const query = useInfiniteQuery({
    queryKey: ['gaps', areaId, variables.day, variables.mergedSectors, variables.filter, at],
    queryFn: ({ pageParam, signal }) => execute(GAPS, { ...variables, ...pageParam }, signal),
    initialPageParam: start,
    getNextPageParam: ({ gapReport: { gaps } }): Place | undefined => placeAt('after', gaps.pageInfo.endCursor),
    getPreviousPageParam: ({ gapReport: { gaps } }): Place | undefined => placeAt('before', gaps.startCursor),
    placeholderData: (former, query) => (areaOf(query?.queryKey) === areaId ? former : undefined),
  });
  const rows = query.data?.pages.flatMap(({ gapReport }) => gapReport.gaps.rows) ?? null;
  const isElsewhere = wanted !== null && wanted !== at && rows !== null && !rows.some(({ id }) => id === wanted);
  if (begun.list !== list || (isElsewhere && !query.isPlaceholderData)) setBegun({ list, at: wanted });
  return {
    rows,
    total: query.data?.pages[0]?.gapReport.gaps.pageInfo.total ?? 0,
    /** Rows of another list are still shown. */
    waiting: query.isPlaceholderData,
    error: query.data === undefined ? query.error : null,
    retry: () => void query.refetch(),
    earlier: query.hasPreviousPage ? () => void query.fetchPreviousPage() : null,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage || query.isFetchingPreviousPage,
  };
}

const placeAt = (side: 'after' | 'before', cursor: string | null): Place | undefined =>
  cursor === null ? undefined : side === 'after' ? { after: cursor } : { before: cursor };

export type GapRows = ReturnType<typeof useGaps>;
