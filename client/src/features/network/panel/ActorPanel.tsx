import { formatPartialDate } from '@quartiersnetz/graph-schema';
import { useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Button, ButtonLink, IconButton } from '../../../ui/Button.js';
import { Badge } from '../../../ui/surfaces.js';
import { kindLabel } from '../../directory/index.js';
import { TieFormDialog } from '../../ties/index.js';
import { otherEnd } from '../data/network-model.js';
import type { DayView, MapActor } from '../data/network-model.js';
import { GAP_LABELS, GAP_TONES } from '../messages.de.js';
import { withoutHref } from '../without/without-href.js';
import { actorFacts } from './actor-facts.js';
import { TieRow } from './TieRow.js';
import page from '../network.module.css';
import styles from './panel.module.css';

const FIRST = 5;

interface ActorPanelProps {
  areaId: string;
  actor: MapActor;
  view: DayView;
  vocabularies: Vocabularies;
  steps: number;
  pinned: boolean;
  /** false where what was stored once is shown. */
  editable: boolean;
  /** Raised when the keyboard asks for the list of ties. */
  tiesWanted: number;
  onSelect: (actor: MapActor | null) => void;
  onSteps: (steps: number) => void;
  onFree: () => void;
}

/** The chosen actor: who it is, what it reaches, its ties. */
export function ActorPanel(props: ActorPanelProps): JSX.Element {
  const { areaId, actor, view, vocabularies, steps } = props;
  const facts = actorFacts(view, actor.index);
  const isQm = view.isQm(actor.index);
  const [all, setAll] = useState(false);
  const [creating, setCreating] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { tiesWanted } = props;
  useEffect(() => {
    if (tiesWanted > 0) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [tiesWanted]);
  const shown = all ? facts.ties : facts.ties.slice(0, FIRST);
  const gaps = view.findings.gaps.filter(({ actors, type }) => actors[0] === actor.index && type !== 'STALE');
  const sector = vocabularies.find('sector', actor.sector);
  return (
    <>
      <section className={styles['section']} aria-label={actor.name}>
        <div className={styles['head']}>
          <ActorSign actor={{ ...actor, isQm }} size={26} />
          <h2>{actor.name}</h2>
          <IconButton icon="close" label="Auswahl aufheben" small onPress={() => props.onSelect(null)} />
          <p>
            <span>
              {isQm ? 'Quartiersmanagement' : kindLabel(actor, vocabularies)}
              {sector ? ' ·' : ''}
            </span>
            {sector ? (
              <span className={styles['sector']}>
                <i style={{ background: sector.colour ?? '' }} /> {sector.label}
              </span>
            ) : null}
          </p>
        </div>
        {actor.foreign ? (
          <p className={styles['note']}>Gehört zu einem anderen Gebiet. Hier stehen nur Name und Form.</p>
        ) : (
          <div className={styles['actions']}>
            <ButtonLink small icon="open" href={`/gebiet/${areaId}/akteure/${actor.id}`}>
              Akteur öffnen
            </ButtonLink>
            {props.editable ? (
              <Button small icon="add" onPress={() => setCreating(true)}>
                Beziehung
              </Button>
            ) : null}
            <Button small icon="surroundings" onPress={() => props.onSteps(steps === 3 ? 0 : steps + 1)}>
              {steps === 0 ? 'Umfeld' : `Umfeld ${steps}`}
            </Button>
            {view.leaving.set === null ? (
              <ButtonLink small icon="split" href={withoutHref(areaId, [actor.id])}>
                Was fehlte ohne sie?
              </ButtonLink>
            ) : null}
            {props.pinned && props.editable ? (
              <Button small icon="unpin" onPress={props.onFree}>
                Freigeben
              </Button>
            ) : null}
          </div>
        )}
        <p className={styles['sentence']}>
          {factsSentence(facts, isQm, view)}
          {facts.lastConfirmed === null ? null : (
            <span className="muted"> Zuletzt bestätigt {formatPartialDate(facts.lastConfirmed)}.</span>
          )}
        </p>
        {gaps.map((gap) => (
          <p key={gap.id} className={styles['sentence']} style={{ marginTop: 6 }}>
            <Badge tone={GAP_TONES[gap.type]} icon="warning">
              {GAP_LABELS[gap.type]}
            </Badge>{' '}
            {gap.sentence}
          </p>
        ))}
      </section>
      <section className={`${styles['section']} ${styles['grow']}`} aria-label="Beziehungen">
        <div className={styles['listHead']}>
          <h3>Beziehungen ({facts.ties.length})</h3>
          {facts.ties.length > 0 ? <small>Stärke</small> : null}
        </div>
        <ul ref={list}>
          {shown.map((tie) => {
            const other = view.model.actors[otherEnd(tie, actor.index)];
            return other ? (
              <TieRow
                key={tie.id}
                tie={tie}
                self={actor.index}
                other={other}
                isQm={view.isQm(other.index)}
                vocabularies={vocabularies}
                onSelect={props.onSelect}
              />
            ) : null;
          })}
        </ul>
        {facts.ties.length > FIRST ? (
          <button
            type="button"
            className={`${page['linkButton']} ${styles['more']}`}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? 'weniger zeigen' : `weitere ${facts.ties.length - FIRST} anzeigen`}
          </button>
        ) : null}
      </section>
      {creating ? (
        <TieFormDialog areaId={areaId} self={{ id: actor.id, name: actor.name }} onClose={() => setCreating(false)} />
      ) : null}
    </>
  );
}

function factsSentence(facts: ReturnType<typeof actorFacts>, isQm: boolean, view: DayView): JSX.Element {
  const { ties, sectors, withoutQm } = facts;
  if (ties.length === 0) return <>Es ist keine Beziehung eingetragen.</>;
  const areas = `${sectors} ${sectors === 1 ? 'Bereich' : 'Bereiche'}`;
  if (isQm || !view.hasQm) {
    return (
      <>
        Verbindet <strong>{areas}</strong>.
      </>
    );
  }
  const stay =
    withoutQm === ties.length
      ? 'Ohne das QM bleiben alle Beziehungen.'
      : withoutQm === 0
        ? 'Ohne das QM bleibt keine Beziehung.'
        : `Ohne das QM ${withoutQm === 1 ? 'bleibt' : 'bleiben'} ${withoutQm} von ${ties.length} Beziehungen.`;
  return (
    <>
      {sectors === 0 ? null : (
        <>
          Verbindet <strong>{areas}</strong>.{' '}
        </>
      )}
      {stay}
    </>
  );
}
