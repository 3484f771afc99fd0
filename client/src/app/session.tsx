import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { JSX } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { execute } from '../api/execute.js';
import { graphql } from '../generated/index.js';
import type { SessionQuery } from '../generated/graphql.js';
import { PageError } from './PageError.js';

const SESSION = graphql(`
  query Session {
    session {
      accountId
      name
      email
      initials
      administrator
    }
    installation {
      version
      awaitsAdministrator
    }
  }
`);

export type Session = NonNullable<SessionQuery['session']>;

/** The session and facts of the installation; `session` is null for who is not signed in. */
export const useSessionQuery = () =>
  useQuery({ queryKey: ['session'], queryFn: ({ signal }) => execute(SESSION, {}, signal), staleTime: 60_000 });

const SessionContext = createContext<Session | null>(null);

/** The signed-in account; only inside pages that need one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside RequireSession');
  return session;
}

/** Lets through who is signed in; all others go to the sign-in page and come back to where they were. */
export function RequireSession(): JSX.Element | null {
  const { data, error, refetch } = useSessionQuery();
  const location = useLocation();
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (!data.session) {
    const back = `${location.pathname}${location.search}`;
    return <Navigate to={`/anmelden${back === '/' ? '' : `?zurueck=${encodeURIComponent(back)}`}`} replace />;
  }
  return (
    <SessionContext value={data.session}>
      <Outlet />
    </SessionContext>
  );
}
