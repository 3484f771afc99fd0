import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge, EmptyState, Skeleton } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { CHANNEL_ICONS } from '../../ui/channels.js';
import { moreLabel } from './messages.de.js';
import { moveBetweenRows } from './move-between-rows.js';
import { PERSONS } from './queries.js';
import styles from './directory.module.css';

/** Persons of the area by name, with their offices; never with a figure. */
export function PersonDirectory({ areaId, search }: { areaId: string; search: string }): JSX.Element {
  const navigate = useNavigate();
  const wanted = search.trim() === '' ? null : search.trim();
  const query = useInfiniteQuery({
    queryKey: ['persons', areaId, wanted],
    queryFn: ({ pageParam, signal }) => execute(PERSONS, { areaId, search: wanted, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ persons }) => persons.pageInfo.endCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  const total = query.data?.pages[0]?.persons.pageInfo.total;
  if (total === undefined) return <Skeleton rows={12} />;
  const rows = query.data?.pages.flatMap(({ persons }) => persons.rows) ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState icon="person" title={wanted === null ? 'Noch keine Person eingetragen' : `Niemand heißt „${wanted}“`}>
        Personen stehen immer in einer Funktion bei einem Akteur. Eingetragen wird, wer gebraucht wird, mit Grundlage
        und Zweck.
      </EmptyState>
    );
  }
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Funktionen</th>
            <th scope="col">Erreichbar</th>
          </tr>
        </thead>
        <tbody onKeyDown={(event) => void moveBetweenRows(event)}>
          {rows.map((row) => (
            <tr key={row.id} onClick={() => void navigate(`/gebiet/${areaId}/personen/${row.id}`)}>
              <td>
                <Link
                  data-row
                  to={`/gebiet/${areaId}/personen/${row.id}`}
                  className={page['name'] ?? ''}
                  onClick={(event) => event.stopPropagation()}
                >
                  <Icon name="person" />
                  <span>{row.name}</span>
                </Link>
              </td>
              <td data-phone="true">
                <span className={page['inline']}>
                  {row.offices.length === 0 ? <span className="muted">keine</span> : row.offices.join('; ')}
                  {row.ended ? <Badge>beendet</Badge> : null}
                </span>
              </td>
              <td>
                <span className={styles['channels']}>
                  {row.channels.map((channel) => (
                    <Icon
                      key={channel}
                      name={CHANNEL_ICONS[channel].icon}
                      size={17}
                      label={CHANNEL_ICONS[channel].label}
                    />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {query.hasNextPage ? (
        <p className={styles['more']}>
          <Button onPress={() => void query.fetchNextPage()}>{moreLabel(rows.length, total)}</Button>
        </p>
      ) : null}
    </div>
  );
}
