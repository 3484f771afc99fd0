import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './execute.js';

/** The client's cache of server data. Who is no longer signed in is sent to the sign-in page by the session query. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof RequestFailed && error.code === 'UNREACHABLE' && count < 2,
      refetchOnWindowFocus: true,
    },
  },
});

/** Lets everything that shows data of an area be read anew. */
export const refreshArea = (areaId: string): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(areaId) });
