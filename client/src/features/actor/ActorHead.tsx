import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/execute.js';
import { showToast } from '../../app/toasts.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { Button } from '../../ui/Button.js';
import { Badge } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { RING_SENTENCES, kindLabel } from '../directory/index.js';
import { ActorFormDialog } from './ActorFormDialog.js';
import type { ActorTab } from './tabs.js';
import type { ActorDetail } from './actor-form.js';
import { DELETE_ACTOR } from './queries.js';
import styles from '../../ui/record.module.css';

/** Name, kind, sector, ring and freshness of an actor, its tabs, and what can be done. */
export function ActorHead({
  areaId,
  actor,
  tab,
  onTab,
  onAsItWas,
  onDeleted,
}: {
  areaId: string;
  actor: ActorDetail;
  tab: ActorTab;
  onTab: (tab: ActorTab) => void;
  onAsItWas: (day: string) => void;
  onDeleted: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const heading = usePageTitle(actor.name);
  const [editing, setEditing] = useState(false);
  const change = useChange(areaId);
  const current = actor.ties.filter((tie) => tie.current).length;
  const holders = actor.posts.reduce((sum, post) => sum + post.holders.filter((one) => one.current).length, 0);
  const tabs: readonly { id: ActorTab; label: string; count?: number }[] = [
    { id: 'ueberblick', label: 'Überblick' },
    { id: 'beziehungen', label: 'Beziehungen', count: current },
    { id: 'personen', label: 'Personen', count: holders },
    { id: 'verlauf', label: 'Verlauf' },
  ];
  const remove = (): void =>
    change.submit({
      done: `${actor.name} ist gelöscht.`,
      send: async () => {
        const input = { id: actor.id, areaId, expectedVersion: actor.version };
        return (await execute(DELETE_ACTOR, { input })).deleteActor;
      },
      then: onDeleted,
    });
  const refusal = change.failure ?? change.conflict?.message ?? null;
  return (
    <header className={styles['head']}>
      <div className={styles['top']}>
        <ActorSign actor={actor} size={40} />
        <div className={styles['titles']}>
          <p className={styles['crumbs']}>
            <Link to={`/gebiet/${areaId}/akteure`}>Akteure</Link> › {kindLabel(actor, vocabularies)}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {actor.name}
          </h1>
          <p className={styles['facts']}>
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
          </p>
        </div>
        <div className={styles['actions']}>
          <Button icon="history" onPress={() => onAsItWas(new Date().toISOString().slice(0, 10))}>
            Wie war es am …
          </Button>
          <Button
            look="danger"
            icon="delete"
            isDisabled={change.busy}
            onPress={() => {
              if (actor.isQm)
                showToast({
                  tone: 'failed',
                  text: 'Das Quartiersmanagement trägt ein Mandat. Beenden Sie zuerst das Mandat unter „Gebiete“.',
                });
              else remove();
            }}
          >
            Löschen
          </Button>
          <Button look="primary" icon="edit" onPress={() => setEditing(true)}>
            Bearbeiten
          </Button>
        </div>
      </div>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <div className={styles['tabs']} role="tablist" aria-label="Ansichten des Akteurs">
        {tabs.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={tab === id}
            data-selected={tab === id ? '' : undefined}
            className={styles['tab']}
            onClick={() => onTab(id)}
          >
            {label}
            {count === undefined ? null : <small>{count}</small>}
          </button>
        ))}
      </div>
      {editing ? <ActorFormDialog areaId={areaId} actor={actor} onClose={() => setEditing(false)} /> : null}
    </header>
  );
}
