import { formatNumber, formatPartialDate } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useVocabularies } from '../../app/vocabularies.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { Button, IconButton } from '../../ui/Button.js';
import { Badge, Card, StrengthBars } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { EndTieDialog, TieFormDialog } from '../ties/index.js';
import type { ActorDetail } from './actor-form.js';
import styles from '../../ui/record.module.css';

const FIRST = 9;
type ActorTie = ActorDetail['ties'][number];

const strongestFirst = (a: ActorTie, b: ActorTie): number =>
  b.intensity - a.intensity || a.otherName.localeCompare(b.otherName, 'de');

/** The ties of an actor as sentences: verb in reading direction, with whom, how strong, since when, how fresh. */
export function TiesCard({
  areaId,
  actor,
  all = false,
  onAll,
}: {
  areaId: string;
  actor: ActorDetail;
  all?: boolean;
  onAll?: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const [open, setOpen] = useState<'new' | { edit: ActorTie } | { end: ActorTie } | null>(null);
  const current = actor.ties.filter((tie) => tie.current).sort(strongestFirst);
  const ended = actor.ties.filter((tie) => !tie.current).sort(strongestFirst);
  const sectors = new Set(current.map((tie) => tie.otherSector).filter(Boolean)).size;
  const shown = all ? [...current, ...ended] : current.slice(0, FIRST);
  const rest = current.length - FIRST;
  const self = { id: actor.id, name: actor.name };
  return (
    <Card
      title="Beziehungen"
      count={`${formatNumber(current.length)}, in ${sectors} ${sectors === 1 ? 'Bereich' : 'Bereichen'}`}
      flush
      actions={
        <Button small icon="add" onPress={() => setOpen('new')}>
          Beziehung
        </Button>
      }
    >
      {shown.length === 0 ? (
        <p className={`${styles['foot']} muted`}>Noch keine Beziehung eingetragen.</p>
      ) : (
        <table className={styles['ties']}>
          <thead>
            <tr>
              <th scope="col">Art</th>
              <th scope="col">mit</th>
              <th scope="col" className={styles['hidePhone']}>
                Bereich
              </th>
              <th scope="col">Stärke</th>
              <th scope="col" className={styles['hidePhone']}>
                {all ? 'seit – bis' : 'seit'}
              </th>
              <th scope="col" className={styles['hidePhone']}>
                bestätigt
              </th>
              <th scope="col">
                <span className="visually-hidden">Bearbeiten</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tie) => (
              <tr key={tie.id} className={tie.current ? '' : styles['ended']}>
                <td>{tie.verb}</td>
                <td>
                  <Link to={`/gebiet/${areaId}/akteure/${tie.otherId}`}>
                    <ActorSign
                      size={20}
                      actor={{
                        class: tie.otherClass,
                        kind: tie.otherKind,
                        sector: tie.otherSector,
                        isQm: tie.otherIsQm,
                      }}
                    />
                    {tie.otherName}
                  </Link>
                </td>
                <td className={styles['hidePhone']}>
                  {tie.otherSector ? (
                    <span className={page['inline']} title={vocabularies.label('sector', tie.otherSector)}>
                      <i
                        className={page['swatch']}
                        style={{ background: vocabularies.find('sector', tie.otherSector)?.colour ?? '' }}
                      />
                      {vocabularies.find('sector', tie.otherSector)?.code}
                    </span>
                  ) : (
                    '–'
                  )}
                </td>
                <td>
                  <StrengthBars value={tie.intensity} />
                </td>
                <td className={styles['hidePhone']}>
                  {tie.since ? formatPartialDate(tie.since) : '–'}
                  {all && tie.until ? ` – ${formatPartialDate(tie.until)}` : ''}
                </td>
                <td className={styles['hidePhone']}>
                  <Confirmed tie={tie} />
                </td>
                <td>
                  <span className={styles['lineActions']}>
                    <IconButton
                      small
                      icon="edit"
                      label={`Beziehung zu ${tie.otherName} bearbeiten`}
                      onPress={() => setOpen({ edit: tie })}
                    />
                    {!all || tie.until ? null : (
                      <IconButton
                        small
                        icon="close"
                        label={`Beziehung zu ${tie.otherName} beenden`}
                        onPress={() => setOpen({ end: tie })}
                      />
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!all && (rest > 0 || ended.length > 0) ? (
        <p className={styles['foot']}>
          <Button small look="quiet" onPress={() => onAll?.()}>
            {rest > 0 ? `weitere ${formatNumber(rest)} anzeigen` : 'alle anzeigen'}
            {ended.length > 0 ? ` · ${formatNumber(ended.length)} beendete` : ''}
          </Button>
        </p>
      ) : null}
      {open === 'new' ? <TieFormDialog areaId={areaId} self={self} onClose={() => setOpen(null)} /> : null}
      {open !== null && typeof open === 'object' && 'edit' in open ? (
        <TieFormDialog
          areaId={areaId}
          self={self}
          tieId={open.edit.id}
          onClose={() => setOpen(null)}
          {...(open.edit.until ? {} : { onEnd: () => setOpen({ end: open.edit }) })}
        />
      ) : null}
      {open !== null && typeof open === 'object' && 'end' in open ? (
        <EndTieDialog
          areaId={areaId}
          tie={{
            id: open.end.id,
            version: open.end.version,
            words: `${actor.name} ${open.end.verb} ${open.end.otherName}`,
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

function Confirmed({ tie }: { tie: ActorTie }): JSX.Element {
  if (!tie.current) return <Badge>beendet</Badge>;
  if (!tie.lastConfirmedAt) return <span className="muted">noch nie</span>;
  const date = formatPartialDate(tie.lastConfirmedAt);
  return tie.stale ? (
    <Badge tone="attention" icon="clock">
      {date}
    </Badge>
  ) : (
    <>{date}</>
  );
}
