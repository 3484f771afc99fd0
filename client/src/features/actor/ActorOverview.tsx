import { formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../../ui/surfaces.js';
import { RecordHistory } from '../history/index.js';
import { ContactPointsCard } from './ContactPointsCard.js';
import { EgoDrawing } from './EgoDrawing.js';
import { PeopleCard } from './PeopleCard.js';
import { TiesCard } from './TiesCard.js';
import type { ActorDetail } from './actor-form.js';
import styles from '../../ui/record.module.css';

/** Left how to reach and who, middle ties and history, right surroundings, sources, note. */
export function ActorOverview({
  areaId,
  actor,
  onAllTies,
}: {
  areaId: string;
  actor: ActorDetail;
  onAllTies: () => void;
}): JSX.Element {
  return (
    <>
      <div className={styles['column']}>
        <ContactPointsCard areaId={areaId} actor={actor} />
        <PeopleCard areaId={areaId} actor={actor} />
        <MasterData actor={actor} />
      </div>
      <div className={styles['column']}>
        <TiesCard areaId={areaId} actor={actor} onAll={onAllTies} />
        <RecordHistory areaId={areaId} recordId={actor.id} first={5} />
      </div>
      <div className={styles['column']}>
        <Card title="Umfeld" actions={<Link to={`/gebiet/${areaId}/netz?akteur=${actor.id}`}>Auf der Karte</Link>}>
          <EgoDrawing actor={actor} />
        </Card>
        <CitationsCard actor={actor} />
        <Card title="Notiz" actions={<span className={styles['small']}>Genannte können diese Notiz lesen.</span>}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{actor.note ?? <span className="muted">Keine Notiz.</span>}</p>
        </Card>
      </div>
    </>
  );
}

function MasterData({ actor }: { actor: ActorDetail }): JSX.Element {
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Kurzname', actor.shortName],
    ['Rechtsform', actor.legalForm],
    ['Gegründet', actor.founded ? formatPartialDate(actor.founded) : null],
    ['Dabei seit', actor.since ? formatPartialDate(actor.since) : null],
    ['Beendet', actor.until ? formatPartialDate(actor.until) : null],
    ['Themen', actor.topics.length === 0 ? null : actor.topics.join(', ')],
    ['Beschreibung', actor.description],
  ];
  const filled = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <Card title="Stammdaten">
      {filled.length === 0 ? (
        <p className="muted">Noch nichts eingetragen.</p>
      ) : (
        <dl className={styles['data']}>
          {filled.map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

function CitationsCard({ actor }: { actor: ActorDetail }): JSX.Element {
  return (
    <Card title="Belege" count={formatNumber(actor.citations.length)}>
      {actor.citations.length === 0 ? <p className="muted">Keine Quelle angegeben.</p> : null}
      <ul>
        {actor.citations.slice(0, 8).map((citation) => (
          <li key={citation.id} style={{ marginBottom: 10 }}>
            <strong>{citation.sourceTitle}</strong>
            {citation.page ? <span className="muted">, {citation.page}</span> : null}
            {citation.date ? <span className="muted">, {formatPartialDate(citation.date)}</span> : null}
            {citation.quote ? <blockquote className={styles['quote']}>„{citation.quote}“</blockquote> : null}
          </li>
        ))}
      </ul>
      {actor.citations.length > 8 ? (
        <p className="muted">und {formatNumber(actor.citations.length - 8)} weitere</p>
      ) : null}
    </Card>
  );
}
