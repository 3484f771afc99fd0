import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { TabList, TabPanel } from '../../ui/Tabs.js';
import type { TabItem } from '../../ui/Tabs.js';
import styles from '../../ui/record.module.css';
import { RecordHistory } from '../history/index.js';
import { ActorHead } from './ActorHead.js';
import { ActorOverview } from './ActorOverview.js';
import { AsItWas } from './AsItWas.js';
import { ContactPointsCard } from './ContactPointsCard.js';
import { PeopleCard } from './PeopleCard.js';
import { TiesCard } from './TiesCard.js';
import type { ActorDetail } from './actor-form.js';
import { ACTOR } from './queries.js';
import { TABS } from './tabs.js';
import type { ActorTab } from './tabs.js';

const VIEW = 'ansicht';
const DAY = 'am';

/** One actor: how to reach it, who, with whom, since when, and what happened. */
export function ActorPage(): JSX.Element {
  const area = useArea();
  const { actorId = '' } = useParams();
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
        page
        icon="actors"
        title="Diesen Akteur gibt es hier nicht."
        actions={<ButtonLink href={`/gebiet/${area.id}/akteure`}>Zu allen Akteuren</ButtonLink>}
      >
        Er wurde gelöscht, oder Sie dürfen ihn nicht sehen. Gelöschtes lässt sich unter „Verlauf“ zurückholen.
      </EmptyState>
    );
  }
  return <ActorView key={actor.id} areaId={area.id} actor={actor} />;
}

function ActorView({ areaId, actor }: { areaId: string; actor: ActorDetail }): JSX.Element {
  const [params, setParams] = useSearchParams();
  const day = params.get(DAY);
  if (day !== null) {
    return (
      <>
        <ActorHead areaId={areaId} actor={actor} />
        <AsItWas
          areaId={areaId}
          actorId={actor.id}
          day={day}
          onDay={(next) => setParams({ [DAY]: next }, { replace: true })}
          onClose={() => setParams({})}
        />
      </>
    );
  }
  const tab = TABS.find((one) => one === params.get(VIEW)) ?? TABS[0];
  const show = (next: ActorTab): void => setParams(next === TABS[0] ? {} : { [VIEW]: next });
  return (
    <>
      <ActorHead areaId={areaId} actor={actor} onAsItWas={(next) => setParams({ [DAY]: next })}>
        <TabList label="Ansichten des Akteurs" tabs={tabsOf(actor)} selected={tab} onSelect={show} />
      </ActorHead>
      <TabPanel of={tab} className={styles[tab === 'ueberblick' ? 'columns' : 'single']}>
        {tab === 'ueberblick' ? (
          <ActorOverview areaId={areaId} actor={actor} onAllTies={() => show('beziehungen')} />
        ) : null}
        {tab === 'beziehungen' ? <TiesCard areaId={areaId} actor={actor} all /> : null}
        {tab === 'personen' ? (
          <>
            <PeopleCard areaId={areaId} actor={actor} />
            <ContactPointsCard areaId={areaId} actor={actor} />
          </>
        ) : null}
        {tab === 'verlauf' ? <RecordHistory areaId={areaId} recordId={actor.id} /> : null}
      </TabPanel>
    </>
  );
}

/** The views with what they hold. */
function tabsOf({ ties, posts }: ActorDetail): readonly TabItem<ActorTab>[] {
  const holders = posts.flatMap((post) => post.holders.filter(({ current }) => current));
  return [
    { id: 'ueberblick', label: 'Überblick' },
    { id: 'beziehungen', label: 'Beziehungen', count: ties.filter(({ current }) => current).length },
    { id: 'personen', label: 'Personen', count: holders.length },
    { id: 'verlauf', label: 'Verlauf' },
  ];
}
