import { QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './execute.js';

/** The client's cache of server data. When a session has ended, the session is asked for anew, which leads to the sign-in page. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const ended = error instanceof RequestFailed && error.code === 'UNAUTHENTICATED';
      if (ended && query.queryKey[0] !== 'session') void queryClient.invalidateQueries({ queryKey: ['session'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof RequestFailed && error.code === 'UNREACHABLE' && count < 2,
      refetchOnWindowFocus: true,
    },
  },
});

/** Lets everything that shows data of an area be read anew, the list of areas with their mandates included. */
export const refreshArea = (areaId: string): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(areaId) || queryKey[0] === 'areas',
  });
