import type { JSX } from 'react';
import { Link } from 'react-router';
import { ActorSign } from '../../../signs/ActorSign.js';
import { formatInstant } from '../../../ui/format-instant.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { NOT_TODAY, introducersTitle } from '../messages.de.js';
import type { Gap } from '../use-report.js';
import styles from './detail.module.css';
import list from './list.module.css';

/** What is behind a gap: who could introduce and why, whom it is about, the figures, and what can be done. */
export function GapDetail({
  areaId,
  gap,
  day,
  onDismiss,
  onTask,
}: {
  areaId: string;
  gap: Gap;
  day: string | null;
  onDismiss: () => void;
  onTask: () => void;
}): JSX.Element {
  const address = new URLSearchParams({ ansicht: 'karte', luecke: gap.id });
  if (day !== null) address.set('tag', day);
  const { introducers, actors, dismissal } = gap;
  return (
    <div className={styles['detail']}>
      <div>
        {introducers.length === 0 ? null : (
          <>
            <h4>{introducersTitle(gap.family, introducers.length)}</h4>
            <ul className={styles['introducers']}>
              {introducers.map(({ actor, reason }) => (
                <li key={actor.id}>
                  <ActorSign actor={actor} size={20} />
                  <p>
                    <Link to={`/gebiet/${areaId}/akteure/${actor.id}`}>{actor.name}</Link> {reason}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        {actors.length === 0 ? null : (
          <>
            <h4>Es geht um</h4>
            <ul className={styles['about']}>
              {actors.map((actor) => (
                <li key={actor.id}>
                  <ActorSign actor={actor} size={20} />
                  <Link to={`/gebiet/${areaId}/akteure/${actor.id}`}>{actor.name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {dismissal === null ? null : (
          <p className={styles['reason']}>
            <strong>Zurückgestellt: {dismissal.reason}</strong>
            <span className="muted">
              {dismissal.by?.name ?? 'Konto gelöscht'}, {formatInstant(dismissal.at)}
            </span>
          </p>
        )}
      </div>
      <div className={styles['aside']}>
        <p className={styles['links']}>
          <Link to={`/gebiet/${areaId}/netz?${address}`}>
            <Icon name="network" size={18} />
            Auf der Karte zeigen
          </Link>
          {gap.state === 'OPEN' && gap.takeable ? (
            <button type="button" className={list['link']} onClick={onDismiss}>
              Zurückstellen …
            </button>
          ) : null}
          {gap.state === 'TAKEN' ? (
            <button type="button" className={list['link']} onClick={onTask}>
              Aufgabe ändern …
            </button>
          ) : null}
        </p>
        <p className={styles['advice']}>Was hilft: {gap.advice}.</p>
        <p>
          {gap.figures} {gap.drawsSentence}
        </p>
        {gap.state === 'OPEN' && !gap.takeable ? <p>{NOT_TODAY}</p> : null}
      </div>
    </div>
  );
}
