import { MANDATE_ROLES, formatPartialDate } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { natureBadge, ownFirst, useAreas } from '../../app/area.js';
import type { Area } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { Button, IconButton } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Badge, Card, EmptyState, Notice, Skeleton } from '../../ui/surfaces.js';
import page from '../../ui/page.module.css';
import { periodWords } from '../../ui/period-words.js';
import actorStyles from '../../ui/record.module.css';
import { useChange } from '../changes/index.js';
import { AreaFormDialog } from './AreaFormDialog.js';
import { MandateDialog } from './MandateDialog.js';
import { DELETE_AREA } from './queries.js';
import styles from './areas.module.css';

/** The areas of this installation: facts, mandates, and the way to begin or remove one. */
export function AreasPage(): JSX.Element {
  const heading = usePageTitle('Gebiete');
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useAreas();
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  const creating = params.has('neu');
  return (
    <>
      <div className={page['head']} style={{ borderBottom: '1px solid var(--line)' }}>
        <h1 ref={heading} tabIndex={-1}>
          Gebiete
        </h1>
        <span className={page['push']}>
          <Button look="primary" icon="add" onPress={() => setParams({ neu: '' })}>
            Gebiet
          </Button>
        </span>
      </div>
      {data === undefined ? <Skeleton /> : null}
      {data?.areas.length === 0 ? (
        <EmptyState
          icon="network"
          title="Noch kein Gebiet"
          actions={
            <Button look="primary" icon="add" onPress={() => setParams({ neu: '' })}>
              Gebiet anlegen
            </Button>
          }
        >
          Ein Gebiet ist das Quartier, das Sie betreuen. Ein Name genügt; alles andere kann folgen.
        </EmptyState>
      ) : (
        <div className={styles['list']}>
          {ownFirst(data?.areas ?? []).map((area) => (
            <AreaCard key={area.id} area={area} />
          ))}
        </div>
      )}
      {creating ? <AreaFormDialog onClose={() => setParams({})} /> : null}
    </>
  );
}

function AreaCard({ area }: { area: Area }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const [mandate, setMandate] = useState<'new' | Area['mandates'][number] | null>(null);
  const change = useChange(area.id);
  const badge = natureBadge(area);
  const funding = periodWords(area.fundingFrom, area.fundingUntil);
  const failure = change.failure ?? change.conflict?.message ?? null;
  const facts = [area.place, area.programme, funding === '' ? null : `Förderung ${funding}`]
    .filter(Boolean)
    .join(' · ');
  const remove = (): void =>
    change.submit({
      done: `${area.name} ist gelöscht.`,
      lasting: true,
      send: async () => {
        const input = { id: area.id, areaId: area.id, expectedVersion: area.version };
        return (await execute(DELETE_AREA, { input })).deleteArea;
      },
      then: () => setAsking(false),
    });
  return (
    <Card
      title={
        <span className={page['inline']}>
          <Link to={`/gebiet/${area.id}/netz`}>{area.name}</Link>
          {badge === null ? null : <Badge tone="attention">{badge}</Badge>}
        </span>
      }
      actions={
        <>
          <Button small icon="edit" onPress={() => setEditing(true)}>
            Bearbeiten
          </Button>
          <Button
            small
            look="danger"
            icon="delete"
            isDisabled={change.busy}
            onPress={() => (area.nature === 'REAL' ? setAsking(true) : remove())}
          >
            Gebiet löschen
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {facts === '' ? null : <p className="muted">{facts}</p>}
      <div className={styles['mandates']}>
        <h3>Wer hat welche Rolle</h3>
        <Button small look="quiet" icon="add" onPress={() => setMandate('new')}>
          Mandat
        </Button>
      </div>
      {area.mandates.some(({ role }) => role === 'NEIGHBOURHOOD_MANAGEMENT') ? null : (
        <Notice tone="attention">
          <p>Kein QM festgelegt. „Ohne QM“ und die Ringe der Karte brauchen es.</p>
        </Notice>
      )}
      {area.mandates.length === 0 ? null : (
        <ul>
          {area.mandates.map((one) => (
            <li key={one.id} className={actorStyles['line']} style={{ gridTemplateColumns: 'minmax(0,1fr) auto' }}>
              <div>
                <p>
                  <Link to={`/gebiet/${area.id}/akteure/${one.actorId}`}>{one.actorName}</Link>,{' '}
                  {MANDATE_ROLES[one.role]}
                </p>
                <p className={actorStyles['small']}>
                  {[
                    periodWords(one.since, one.until),
                    one.optionUntil ? `Option bis ${formatPartialDate(one.optionUntil)}` : '',
                    one.funder ?? '',
                    one.component ?? '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
              </div>
              <IconButton
                small
                icon="edit"
                label={`Mandat von ${one.actorName} bearbeiten`}
                onPress={() => setMandate(one)}
              />
            </li>
          ))}
        </ul>
      )}
      {editing ? <AreaFormDialog area={area} onClose={() => setEditing(false)} /> : null}
      {mandate === null ? null : (
        <MandateDialog areaId={area.id} {...(mandate === 'new' ? {} : { mandate })} onClose={() => setMandate(null)} />
      )}
      {asking ? (
        <Dialog
          title={`${area.name} löschen`}
          isOpen
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>Behalten</Button>
              <Button look="danger" icon="delete" isDisabled={change.busy} onPress={remove}>
                Gebiet löschen
              </Button>
            </>
          }
        >
          <p>
            Gelöscht wird alles, was nur zu diesem Gebiet gehört: Akteure, Beziehungen, Personen und ihre Kontaktwege.
            Das lässt sich zurücknehmen, solange die Meldung danach offen ist.
          </p>
        </Dialog>
      ) : null}
    </Card>
  );
}
