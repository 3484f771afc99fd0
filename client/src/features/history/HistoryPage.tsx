import { formatNumber } from '@quartiersnetz/graph-schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { Button } from '../../ui/Button.js';
import { formatInstant } from '../../ui/format-instant.js';
import { Badge, EmptyState, Skeleton } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { CHANGES } from './queries.js';
import { useUndo } from './use-undo.js';

/** What was done in the area, newest first; each step can be taken back while nothing stands on it. */
export function HistoryPage(): JSX.Element {
  const area = useArea();
  const heading = usePageTitle('Verlauf');
  const { takeBack, busy } = useUndo(area.id);
  const query = useInfiniteQuery({
    queryKey: ['changes', area.id],
    queryFn: ({ pageParam, signal }) => execute(CHANGES, { areaId: area.id, before: pageParam }, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ changes }) => (changes.length < 50 ? undefined : changes.at(-1)?.sequence),
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  const entries = query.data?.pages.flatMap(({ changes }) => changes);
  return (
    <>
      <div className={page['head']} style={{ borderBottom: '1px solid var(--line)' }}>
        <h1 ref={heading} tabIndex={-1}>
          Verlauf
        </h1>
        <span className="muted">Was in {area.name} eingetragen und geändert wurde.</span>
      </div>
      {entries === undefined ? <Skeleton rows={10} /> : null}
      {entries?.length === 0 ? (
        <EmptyState icon="history" title="Hier wurde noch nichts geändert" />
      ) : (
        <div className={page['scroll']}>
          <table className={page['table']} data-plain>
            <thead>
              <tr>
                <th scope="col">Was</th>
                <th scope="col">Wann</th>
                <th scope="col">Wer</th>
                <th scope="col">Einträge</th>
                <th scope="col">
                  <span className="visually-hidden">Zurücknehmen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries?.map((entry) => (
                <tr key={entry.changeSetId} style={{ cursor: 'default' }}>
                  <td>
                    <span className={page['inline']}>
                      {entry.summary}
                      {entry.takenBack ? <Badge>zurückgenommen</Badge> : null}
                    </span>
                  </td>
                  <td data-phone="true">{formatInstant(entry.at)}</td>
                  <td>{entry.byName}</td>
                  <td>{formatNumber(entry.records)}</td>
                  <td data-phone={entry.undoable}>
                    {entry.undoable ? (
                      <Button
                        small
                        isDisabled={busy}
                        onPress={() => takeBack(entry.changeSetId)}
                        aria-label={`Zurücknehmen: ${entry.summary}`}
                      >
                        Zurücknehmen
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {query.hasNextPage ? (
            <p style={{ padding: '12px 18px' }}>
              <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                Ältere zeigen
              </Button>
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}
