import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { Button } from '../../ui/Button.js';
import { Badge, Notice } from '../../ui/surfaces.js';
import { today } from '../../ui/today.js';
import page from '../../ui/page.module.css';
import styles from '../../ui/record.module.css';
import { useChange } from '../changes/index.js';
import { RING_SENTENCES, kindLabel } from '../directory/index.js';
import { ActorFormDialog } from './ActorFormDialog.js';
import type { ActorDetail } from './actor-form.js';
import { DELETE_ACTOR } from './queries.js';

const NEEDED_AS_QM = 'Das Quartiersmanagement trägt ein Mandat. Löschen Sie zuerst das Mandat unter „Gebiete“.';

/** Name, kind, sector, ring and freshness of an actor, and what can be done; without `onAsItWas` an earlier day is shown and nothing can. */
export function ActorHead({
  areaId,
  actor,
  onAsItWas,
  children,
}: {
  areaId: string;
  actor: ActorDetail;
  onAsItWas?: (day: string) => void;
  children?: ReactNode;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const heading = usePageTitle(actor.name);
  const list = `/gebiet/${areaId}/akteure`;
  return (
    <header className={styles['head']} data-bare={children === undefined}>
      <div className={styles['top']}>
        <ActorSign actor={actor} size={40} />
        <div className={styles['titles']}>
          <p className={styles['crumbs']}>
            <Link to={list}>Akteure</Link> › {kindLabel(actor, vocabularies)}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {actor.name}
          </h1>
          {onAsItWas === undefined ? null : <Facts actor={actor} />}
        </div>
        {onAsItWas === undefined ? null : <Actions areaId={areaId} actor={actor} onAsItWas={onAsItWas} />}
      </div>
      {children}
    </header>
  );
}

/** What is so today. */
function Facts({ actor }: { actor: ActorDetail }): JSX.Element {
  const vocabularies = useVocabularies();
  return (
    <div className={styles['facts']}>
      <Badge>{kindLabel(actor, vocabularies)}</Badge>
      {actor.sector ? (
        <span className={page['inline']}>
          <i
            className={page['swatch']}
            style={{ background: vocabularies.find('sector', actor.sector)?.colour ?? '' }}
          />
          {vocabularies.label('sector', actor.sector)}
        </span>
      ) : actor.isQm ? null : (
        <span className="muted">Bereich noch offen</span>
      )}
      {actor.ring && !actor.isQm ? <span>· {RING_SENTENCES[actor.ring]}</span> : null}
      {actor.isQm ? <Badge tone="info">ist das Quartiersmanagement</Badge> : null}
      {actor.ended ? <Badge>beendet</Badge> : null}
      {actor.lastConfirmed ? (
        <Badge tone="good" icon="verified">
          bestätigt {formatPartialDate(actor.lastConfirmed)}
        </Badge>
      ) : null}
    </div>
  );
}

function Actions({
  areaId,
  actor,
  onAsItWas,
}: {
  areaId: string;
  actor: ActorDetail;
  onAsItWas: (day: string) => void;
}): JSX.Element {
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [refused, setRefused] = useState(false);
  const change = useChange(areaId);
  const remove = (): void =>
    change.submit({
      done: `${actor.name} ist gelöscht.`,
      send: async () => {
        const input = { id: actor.id, areaId, expectedVersion: actor.version };
        return (await execute(DELETE_ACTOR, { input })).deleteActor;
      },
      leave: () => void navigate(`/gebiet/${areaId}/akteure`),
    });
  const refusal = refused ? NEEDED_AS_QM : (change.failure ?? change.conflict?.message ?? null);
  return (
    <>
      <div className={styles['actions']}>
        <Button icon="history" onPress={() => onAsItWas(today())}>
          Wie war es am …
        </Button>
        <Button
          look="danger"
          icon="delete"
          isDisabled={change.busy}
          onPress={() => (actor.isQm ? setRefused(true) : remove())}
        >
          Löschen
        </Button>
        <Button look="primary" icon="edit" onPress={() => setEditing(true)}>
          Bearbeiten
        </Button>
      </div>
      {refusal === null ? null : (
        <div className={styles['refusal']}>
          <Notice tone="missing" role="alert">
            <p>{refusal}</p>
          </Notice>
        </div>
      )}
      {editing ? <ActorFormDialog areaId={areaId} actor={actor} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
