import type { JSX } from 'react';
import { Navigate } from 'react-router';
import { PageError } from './PageError.js';
import { homeArea, useAreas } from './area.js';

/** Leads to the area of the last visit, else to the first one, else to the list of areas. */
export function Home(): JSX.Element | null {
  const { data, error, refetch } = useAreas();
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const area = homeArea(data.areas);
  return <Navigate to={area ? `/gebiet/${area.id}/netz` : '/gebiete'} replace />;
}
