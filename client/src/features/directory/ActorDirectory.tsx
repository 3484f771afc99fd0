import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useVocabularies } from '../../app/vocabularies.js';
import type { ActorFilter, ActorHint, ActorSort, Ring } from '../../generated/graphql.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { FilterMenu } from '../../ui/FilterMenu.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { ActorTable } from './ActorTable.js';
import { ACTORS } from './queries.js';
import { HINT_LABELS, RING_LABELS, countSentence } from './messages.de.js';
import styles from './directory.module.css';

const HINTS = Object.keys(HINT_LABELS).filter((hint) => hint !== 'ENDED') as readonly ActorHint[];
const RINGS: readonly Ring[] = ['I', 'II', 'III', 'RIM'];

interface Choice {
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
  readonly rings: readonly string[];
  readonly hints: readonly string[];
}
const NO_CHOICE: Choice = { sectors: [], kinds: [], rings: [], hints: [] };

const VIEWS = [
  { id: 'all', label: 'Alle Akteure', choice: NO_CHOICE },
  { id: 'qmOnly', label: 'Nur über das QM', choice: { ...NO_CHOICE, hints: ['QM_ONLY'] } },
  { id: 'stale', label: 'Seit 12 Monaten still', choice: { ...NO_CHOICE, hints: ['STALE'] } },
  { id: 'withoutContactPoint', label: 'Ohne Ansprechstelle', choice: { ...NO_CHOICE, hints: ['NO_CONTACT_POINT'] } },
] as const;

const same = (a: Choice, b: Choice): boolean => JSON.stringify(a) === JSON.stringify(b);
const some = <T,>(list: readonly T[]): T[] | null => (list.length === 0 ? null : [...list]);

/** The table of actors with its views, filters and the words for what they leave out. */
export function ActorDirectory({
  areaId,
  search,
  onCreate,
}: {
  areaId: string;
  search: string;
  onCreate: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const [choice, setChoice] = useState<Choice>(NO_CHOICE);
  const [sort, setSort] = useState<ActorSort>({ field: 'NAME', descending: false });
  const filter: ActorFilter = {
    search: search.trim() === '' ? null : search.trim(),
    sectors: some(choice.sectors),
    kinds: some(choice.kinds),
    rings: some(choice.rings as readonly Ring[]),
    hints: some(choice.hints as readonly ActorHint[]),
  };
  const query = useInfiniteQuery({
    queryKey: ['actors', areaId, filter, sort],
    queryFn: ({ pageParam, signal }) => execute(ACTORS, { areaId, filter, sort, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ actors }) => actors.pageInfo.endCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  const first = query.data?.pages[0]?.actors;
  if (first === undefined) return <Skeleton rows={12} />;
  const rows = query.data?.pages.flatMap(({ actors }) => actors.rows) ?? [];
  const [count, hidden] = countSentence(first.pageInfo.total, first.filteredOut, first.endedNotCounted);
  const terms = (name: string) => vocabularies.offered(name).map(({ id, label }) => ({ id, label }));
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
                aria-current={same(choice, view.choice)}
                onClick={() => setChoice(view.choice)}
              >
                <span>{view.label}</span>
                <small>{first.views[view.id]}</small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={page['content']}>
        <div className={page['bar']} style={{ paddingTop: 10 }}>
          <FilterMenu
            label="Bereich"
            options={vocabularies.offered('sector').map(({ id, label, colour }) => ({
              id,
              label,
              before: <i className={page['swatch']} style={{ background: colour ?? '' }} />,
            }))}
            selected={choice.sectors}
            onChange={(sectors) => setChoice({ ...choice, sectors })}
          />
          <FilterMenu
            label="Art"
            options={[...terms('actorKind'), ...terms('committeeKind')]}
            selected={choice.kinds}
            onChange={(kinds) => setChoice({ ...choice, kinds })}
          />
          <FilterMenu
            label="Ring"
            options={RINGS.map((id) => ({ id, label: RING_LABELS[id] }))}
            selected={choice.rings}
            onChange={(rings) => setChoice({ ...choice, rings })}
          />
          <FilterMenu
            label="Hinweis"
            options={HINTS.map((id) => ({ id, label: HINT_LABELS[id] }))}
            selected={choice.hints}
            onChange={(hints) => setChoice({ ...choice, hints })}
          />
          {same(choice, NO_CHOICE) ? null : (
            <Button small look="quiet" onPress={() => setChoice(NO_CHOICE)}>
              Alle zeigen
            </Button>
          )}
          <span className={styles['count']} aria-live="polite">
            <strong>{count}</strong>
            {hidden}
          </span>
        </div>
        <div className={page['scroll']}>
          {first.views.all === 0 ? (
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
                </>
              }
            >
              Nehmen Sie Ihre Adressliste, oder beginnen Sie mit den Akteuren, die Sie diese Woche treffen.
            </EmptyState>
          ) : rows.length === 0 ? (
            <EmptyState
              icon="filter"
              title="Kein Akteur passt dazu"
              actions={<Button onPress={() => setChoice(NO_CHOICE)}>Alle Filter lösen</Button>}
            >
              {search.trim() === '' ? 'Die Filter schließen einander aus.' : `Gesucht wurde nach „${search.trim()}“.`}
            </EmptyState>
          ) : (
            <>
              <ActorTable areaId={areaId} rows={rows} sort={sort} onSort={setSort} />
              {query.hasNextPage ? (
                <p className={styles['more']}>
                  <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                    {`Weitere zeigen (${rows.length} von ${first.pageInfo.total})`}
                  </Button>
                </p>
              ) : null}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
