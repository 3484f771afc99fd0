import { formatNumber } from '@quartiersnetz/graph-schema';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useAreas } from '../../app/area.js';
import { useVocabularies } from '../../app/vocabularies.js';
import type { ActorSort, ActorsQuery } from '../../generated/graphql.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { today } from '../../ui/today.js';
import page from '../../ui/page.module.css';
import { ActorFilters, filterWords } from './ActorFilters.js';
import { ActorTable } from './ActorTable.js';
import { NoHits } from './NoHits.js';
import { NO_CHOICE, sameView, toFilter } from './list-choice.js';
import type { ListChoice } from './list-choice.js';
import { countSentence, moreLabel } from './messages.de.js';
import { ACTORS } from './queries.js';
import { BulkBar } from './selection/BulkBar.js';
import { useSelection } from './selection/use-selection.js';
import styles from './directory.module.css';

const VIEWS = [
  { id: 'all', label: 'Alle Akteure', choice: NO_CHOICE },
  { id: 'qmOnly', label: 'Nur über das QM', choice: { ...NO_CHOICE, hints: ['QM_ONLY'] } },
  { id: 'stale', label: 'Seit 12 Monaten still', choice: { ...NO_CHOICE, hints: ['STALE'] } },
  { id: 'withoutContactPoint', label: 'Ohne Ansprechstelle', choice: { ...NO_CHOICE, hints: ['NO_CONTACT_POINT'] } },
] as const satisfies readonly { id: keyof ActorsQuery['actors']['views']; label: string; choice: ListChoice }[];

interface ActorDirectoryProps {
  areaId: string;
  choice: ListChoice;
  sort: ActorSort;
  onChoice: (choice: ListChoice) => void;
  onSort: (sort: ActorSort) => void;
  onCreate: () => void;
}

/** The table of actors with its views, filters and the words for what they leave out. */
export function ActorDirectory({ areaId, choice, sort, onChoice, onSort, onCreate }: ActorDirectoryProps): JSX.Element {
  const vocabularies = useVocabularies();
  const filter = toFilter(choice, today());
  const query = useInfiniteQuery({
    queryKey: ['actors', areaId, filter, sort],
    queryFn: ({ pageParam, signal }) => execute(ACTORS, { areaId, filter, sort, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ actors }) => actors.pageInfo.endCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap(({ actors }) => actors.rows) ?? [];
  const selection = useSelection(
    `${areaId} ${JSON.stringify(filter)}`,
    rows.map(({ id }) => id),
  );
  const selectAll = async (): Promise<void> => {
    let { data, hasNextPage } = query;
    while (hasNextPage) ({ data, hasNextPage } = await query.fetchNextPage());
    selection.set(data?.pages.flatMap(({ actors }) => actors.rows.map(({ id }) => id)) ?? []);
  };
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  const first = query.data?.pages[0]?.actors;
  if (first === undefined) return <Skeleton rows={12} />;
  if (first.views.all === 0 && first.endedNotCounted === 0 && sameView(choice, NO_CHOICE)) {
    return <NobodyYet areaId={areaId} onCreate={onCreate} />;
  }
  const [count, hidden] = countSentence(first.pageInfo.total, first.filteredOut, first.endedNotCounted);
  return (
    <div className={page['split']}>
      <nav className={page['side']} aria-label="Ansichten">
        <h2>Ansichten</h2>
        <ul>
          {VIEWS.map((view) => (
            <li key={view.id}>
              <button
                type="button"
                className={page['view']}
                aria-current={sameView(choice, view.choice)}
                onClick={() => onChoice({ ...view.choice, search: choice.search })}
              >
                <span>{view.label}</span>
                <small>{formatNumber(first.views[view.id])}</small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={page['content']}>
        <div className={page['bar']}>
          <div className={page['filters']}>
            <ActorFilters choice={choice} onChange={onChoice} />
          </div>
          <span className={styles['count']} aria-live="polite">
            <strong>{count}</strong>
            {hidden}
          </span>
        </div>
        <div className={page['scroll']}>
          {rows.length === 0 ? (
            <NoHits
              areaId={areaId}
              choice={choice}
              words={(name) => filterWords(vocabularies, choice, name)}
              onChange={onChoice}
            />
          ) : (
            <>
              <ActorTable
                areaId={areaId}
                rows={rows}
                sort={sort}
                onSort={onSort}
                selection={selection}
                onSelectAll={() => void selectAll()}
              />
              {query.hasNextPage ? (
                <p className={styles['more']}>
                  <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                    {moreLabel(rows.length, first.pageInfo.total)}
                  </Button>
                </p>
              ) : null}
            </>
          )}
        </div>
        <BulkBar areaId={areaId} actors={rows.filter(({ id }) => selection.ids.has(id))} selection={selection} />
      </div>
    </div>
  );
}

function NobodyYet({ areaId, onCreate }: { areaId: string; onCreate: () => void }): JSX.Element {
  const example = useAreas().data?.areas.find(({ nature }) => nature === 'INVENTED');
  return (
    <EmptyState
      icon="network"
      title="Noch kennt dieses Quartier niemand"
      actions={
        <>
          <ButtonLink look="primary" icon="import" href={`/gebiet/${areaId}/import`}>
            Liste importieren
          </ButtonLink>
          <Button icon="add" onPress={onCreate}>
            Akteur anlegen
          </Button>
          {example && example.id !== areaId ? (
            <ButtonLink look="quiet" href={`/gebiet/${example.id}/akteure`}>
              Erst einmal das Musterquartier ansehen
            </ButtonLink>
          ) : null}
        </>
      }
    >
      Nehmen Sie Ihre Adressliste, oder beginnen Sie mit den Akteuren, die Sie diese Woche treffen.
    </EmptyState>
  );
}
