import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import type { HistoryQuery } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { formatInstant } from '../../ui/format-instant.js';
import { Card, Notice, Skeleton } from '../../ui/surfaces.js';
import actor from '../../ui/record.module.css';
import { HISTORY } from './queries.js';
import { useUndo } from './use-undo.js';

type Entry = HistoryQuery['history'][number];
const OPERATIONS = { CREATE: 'angelegt', UPDATE: 'geändert', DELETE: 'gelöscht' } as const;

/** What happened to one record, newest first, with former and new values and the way to take a step back. */
export function RecordHistory({
  areaId,
  recordId,
  first,
}: {
  areaId: string;
  recordId: string;
  /** Shows only the newest ones. */
  first?: number;
}): JSX.Element {
  const { data, error } = useQuery({
    queryKey: ['history', areaId, recordId],
    queryFn: ({ signal }) => execute(HISTORY, { recordId, areaId }, signal),
  });
  const { takeBack, busy } = useUndo(areaId);
  const entries = data?.history ?? [];
  return (
    <Card title="Verlauf" count={data === undefined ? '' : String(entries.length)}>
      {error === null ? null : (
        <Notice tone="missing">
          <p>{error.message}</p>
        </Notice>
      )}
      {data === undefined && error === null ? <Skeleton rows={3} /> : null}
      <ol className={actor['timeline']}>
        {entries.slice(0, first ?? entries.length).map((entry) => (
          <li key={entry.changeSetId}>
            <p className={actor['small']}>
              {formatInstant(entry.at)} · {entry.byName} · {OPERATIONS[entry.operation]}
            </p>
            <Fields entry={entry} />
            {entry.undoable && entry.operation === 'UPDATE' ? (
              <Button small look="quiet" isDisabled={busy} onPress={() => takeBack(entry.changeSetId)}>
                Zurücknehmen
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Fields({ entry }: { entry: Entry }): JSX.Element | null {
  if (entry.operation !== 'UPDATE') return null;
  return (
    <>
      {entry.fields.map(({ field, label, before, after }) => (
        <p key={field}>
          {label}: {before === null ? null : <span className={actor['before']}>{before}</span>}{' '}
          <span className={actor['after']}>{after ?? 'keine Angabe'}</span>
        </p>
      ))}
    </>
  );
}
