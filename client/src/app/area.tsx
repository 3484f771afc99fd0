import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import type { JSX } from 'react';
import { Outlet, useParams } from 'react-router';
import { execute } from '../api/execute.js';
import { graphql } from '../generated/index.js';
import type { AreasQuery } from '../generated/graphql.js';
import { ButtonLink } from '../ui/Button.js';
import { EmptyState } from '../ui/surfaces.js';
import { PageError } from './PageError.js';

const AREAS = graphql(`
  query Areas {
    areas {
      id
      version
      name
      shortName
      nature
      place
      programme
      fundingFrom
      fundingUntil
      mandates {
        id
        version
        role
        actorId
        actorName
        since
        until
        optionUntil
        funder
        component
      }
      sequence
    }
  }
`);

export type Area = AreasQuery['areas'][number];

/** All areas that the signed-in account may see. */
export const useAreas = () => useQuery({ queryKey: ['areas'], queryFn: ({ signal }) => execute(AREAS, {}, signal) });

const AreaContext = createContext<Area | null>(null);

/** The area that the page is about; null on pages about the whole installation. */
export const useAreaIfAny = (): Area | null => useContext(AreaContext);

/** The area that the page is about. */
export function useArea(): Area {
  const area = useContext(AreaContext);
  if (area === null) throw new Error('useArea outside an area');
  return area;
}

const LAST_AREA = 'quartiersnetz.letztes-gebiet';

/** The area of the last visit on this device, if it is remembered. */
const lastAreaId = (): string | null => localStorage.getItem(LAST_AREA);

const NATURES: readonly Area['nature'][] = ['REAL', 'INVENTED', 'SOURCE_EXAMPLE'];

/** One's own areas first, examples last. */
export const ownFirst = (areas: readonly Area[]): readonly Area[] =>
  [...areas].sort((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature));

/** The area to begin with: that of the last visit on this device while it is there, else one's own. */
export const homeArea = (areas: readonly Area[]): Area | undefined => {
  const last = lastAreaId();
  return areas.find(({ id }) => id === last) ?? ownFirst(areas)[0];
};

/** The area whose rooms are offered: that of the page, else the one to begin with. */
export function useRoomsAreaId(): string | null {
  const area = useAreaIfAny();
  const { data } = useAreas();
  return area?.id ?? homeArea(data?.areas ?? [])?.id ?? null;
}

/** Words of an area's nature for its badge; null for a real one. */
export const natureBadge = (area: Pick<Area, 'nature'>): string | null =>
  area.nature === 'INVENTED' ? 'frei erfunden' : area.nature === 'SOURCE_EXAMPLE' ? 'Quellenbeispiel' : null;

/** Gives the area of the address to its pages. */
export function AreaProvider(): JSX.Element | null {
  const { areaId } = useParams();
  const { data, error, refetch } = useAreas();
  const area = data?.areas.find(({ id }) => id === areaId);
  useEffect(() => {
    if (area) localStorage.setItem(LAST_AREA, area.id);
  }, [area]);
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (!area) {
    return (
      <main>
        <EmptyState
          page
          icon="lock"
          title="Dieses Gebiet gibt es nicht, oder Sie dürfen es nicht sehen."
          actions={<ButtonLink href="/gebiete">Zu meinen Gebieten</ButtonLink>}
        />
      </main>
    );
  }
  return (
    <AreaContext value={area}>
      <Outlet />
    </AreaContext>
  );
}
