import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { ActorHead } from './ActorHead.js';
import { RecordHistory } from '../history/index.js';
import { ActorOverview } from './ActorOverview.js';
import { AsItWas } from './AsItWas.js';
import { ContactPointsCard } from './ContactPointsCard.js';
import { PeopleCard } from './PeopleCard.js';
import { TiesCard } from './TiesCard.js';
import { ACTOR } from './queries.js';
import { TABS } from './tabs.js';
import styles from '../../ui/record.module.css';

/** One actor: how to reach it, who, with whom, since when, and what happened. */
export function ActorPage(): JSX.Element {
  const area = useArea();
  const navigate = useNavigate();
  const { actorId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const [asItWas, setAsItWas] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['actor', area.id, actorId],
    queryFn: ({ signal }) => execute(ACTOR, { id: actorId, areaId: area.id }, signal),
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeleton rows={10} />;
  const { actor } = query.data;
  if (!actor) {
    return (
      <EmptyState
        icon="actors"
        title="Diesen Akteur gibt es hier nicht."
        actions={<ButtonLink href={`/gebiet/${area.id}/akteure`}>Zu allen Akteuren</ButtonLink>}
      >
        Er wurde gelöscht, oder Sie dürfen ihn nicht sehen. Gelöschtes lässt sich unter „Verlauf“ zurückholen.
      </EmptyState>
    );
  }
  const tab = TABS.find((one) => one === params.get('ansicht')) ?? 'ueberblick';
  return (
    <>
      <ActorHead
        areaId={area.id}
        actor={actor}
        tab={tab}
        onTab={(next) => setParams(next === 'ueberblick' ? {} : { ansicht: next })}
        onAsItWas={setAsItWas}
        onDeleted={() => void navigate(`/gebiet/${area.id}/akteure`)}
      />
      {asItWas === null ? null : (
        <AsItWas
          areaId={area.id}
          actorId={actor.id}
          day={asItWas}
          onDay={setAsItWas}
          onClose={() => setAsItWas(null)}
        />
      )}
      {asItWas !== null ? null : (
        <div className={tab === 'ueberblick' ? styles['columns'] : styles['single']}>
          {tab === 'ueberblick' ? (
            <ActorOverview areaId={area.id} actor={actor} onAllTies={() => setParams({ ansicht: 'beziehungen' })} />
          ) : null}
          {tab === 'beziehungen' ? <TiesCard areaId={area.id} actor={actor} all /> : null}
          {tab === 'personen' ? (
            <>
              <PeopleCard areaId={area.id} actor={actor} />
              <ContactPointsCard areaId={area.id} actor={actor} />
            </>
          ) : null}
          {tab === 'verlauf' ? <RecordHistory areaId={area.id} recordId={actor.id} /> : null}
        </div>
      )}
    </>
  );
}
