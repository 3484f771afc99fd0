import type { JSX } from 'react';
import { Link } from 'react-router';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Card } from '../../../ui/surfaces.js';
import { useSheets } from './use-sheets.js';
import styles from './sheet-list.module.css';

/** Who takes over, each with the way to its Übergabeblatt. */
export function SheetList({ areaId }: { areaId: string }): JSX.Element | null {
  const { data } = useSheets(areaId);
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title="Wer übernimmt" count={String(data.length)} flush>
      <ul className={styles['list']}>
        {data.map(({ actor, summary }) => (
          <li key={actor.id}>
            <ActorSign actor={actor} size={20} />
            <span>
              <b title={actor.name}>{actor.shortName}</b>
              <small>{summary}</small>
            </span>
            <Link
              to={`/gebiet/${areaId}/verstetigung/uebergabeblatt?organisation=${actor.id}`}
              aria-label={`Übergabeblatt für ${actor.name}`}
            >
              Blatt
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
