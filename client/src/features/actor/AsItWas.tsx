import { counted } from '@quartiersnetz/graph-schema';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { StoredBand } from '../../ui/StoredBand.js';
import { Card, Skeleton, StrengthBars } from '../../ui/surfaces.js';
import { PageError } from '../../app/PageError.js';
import { periodWords } from '../../ui/period-words.js';
import { ACTOR_AT } from './queries.js';
import styles from '../../ui/record.module.css';

/** The actor as it was stored at the end of a day: what was known then, not what is known now. */
export function AsItWas({
  areaId,
  actorId,
  day,
  onDay,
  onClose,
}: {
  areaId: string;
  actorId: string;
  day: string;
  onDay: (day: string) => void;
  onClose: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const at = new Date(`${day}T23:59:59.999`).toISOString();
  const { data, error, refetch } = useQuery({
    queryKey: ['actor-at', areaId, actorId, day],
    queryFn: ({ signal }) => execute(ACTOR_AT, { id: actorId, areaId, at }, signal),
  });
  const then = data?.actorAt;
  return (
    <>
      <StoredBand day={day} onDay={onDay} onClose={onClose} />
      <div className={styles['single']}>
        {error !== null ? <PageError error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && error === null ? <Skeleton /> : null}
        {data !== undefined && !then ? <p>An diesem Tag war dieser Akteur noch nicht eingetragen.</p> : null}
        {then ? (
          <Card title={then.name} count={counted(then.ties.length, 'Beziehung', 'Beziehungen')}>
            <p className={`${styles['lead']} muted`}>
              {vocabularies.label(then.class === 'COMMITTEE' ? 'committeeKind' : 'actorKind', then.kind)}
              {then.sector ? ` · ${vocabularies.label('sector', then.sector)}` : ''}
            </p>
            {then.description ? <p className={styles['lead']}>{then.description}</p> : null}
            <ul>
              {then.ties.map((tie) => (
                <li key={tie.id} className={styles['line']}>
                  <StrengthBars value={tie.intensity} />
                  <p>
                    {tie.verb} <strong>{tie.otherName}</strong>
                  </p>
                  <small>{periodWords(tie.since, tie.until)}</small>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
