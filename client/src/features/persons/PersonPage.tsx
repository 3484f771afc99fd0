import { LEGAL_BASES, formatPartialDate } from '@quartiersnetz/graph-schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { readFragment } from '../../generated/index.js';
import { ContactPointFieldsFragmentDoc } from '../../generated/graphql.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge, Card, EmptyState, Notice, Skeleton } from '../../ui/surfaces.js';
import { periodWords } from '../../ui/period-words.js';
import actorStyles from '../../ui/record.module.css';
import { useChange } from '../changes/index.js';
import { ContactPointDialog, ContactPointList } from '../contact-points/index.js';
import { RecordHistory } from '../history/index.js';
import { PersonFormDialog } from './PersonFormDialog.js';
import type { PersonDetail } from './person-form.js';
import { DELETE_PERSON, PERSON } from './queries.js';

/** One person: offices, ways to reach, basis and purpose. Never a figure. */
export function PersonPage(): JSX.Element {
  const area = useArea();
  const { personId = '' } = useParams();
  const query = useQuery({
    queryKey: ['person', area.id, personId],
    queryFn: ({ signal }) => execute(PERSON, { id: personId, areaId: area.id }, signal),
  });
  if (query.error !== null && query.data === undefined) {
    return <PageError error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeleton rows={8} />;
  if (!query.data.person) {
    return (
      <EmptyState
        page
        icon="person"
        title="Diese Person gibt es hier nicht."
        actions={<ButtonLink href={`/gebiet/${area.id}/akteure?liste=personen`}>Zu allen Personen</ButtonLink>}
      />
    );
  }
  return <PersonView areaId={area.id} person={query.data.person} />;
}

function PersonView({ areaId, person }: { areaId: string; person: PersonDetail }): JSX.Element {
  const heading = usePageTitle(person.name);
  const navigate = useNavigate();
  const vocabularies = useVocabularies();
  const [editing, setEditing] = useState(false);
  const [addingPoint, setAddingPoint] = useState(false);
  const change = useChange(areaId);
  const list = `/gebiet/${areaId}/akteure?liste=personen`;
  const points = readFragment(ContactPointFieldsFragmentDoc, person.contactPoints).map((point) => ({
    point,
    ownerName: '',
  }));
  const failure = change.failure ?? change.conflict?.message ?? null;
  return (
    <>
      <header className={actorStyles['head']} style={{ paddingBottom: 12 }}>
        <div className={actorStyles['top']}>
          <Icon name="person" size={40} />
          <div className={actorStyles['titles']}>
            <p className={actorStyles['crumbs']}>
              <Link to={list}>Personen</Link>
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {person.name}
            </h1>
          </div>
          <div className={actorStyles['actions']}>
            <Button
              look="danger"
              icon="delete"
              isDisabled={change.busy}
              onPress={() =>
                change.submit({
                  done: `${person.name} ist gelöscht.`,
                  send: async () => {
                    const input = { id: person.id, areaId, expectedVersion: person.version };
                    return (await execute(DELETE_PERSON, { input })).deletePerson;
                  },
                  leave: () => void navigate(list),
                })
              }
            >
              Löschen
            </Button>
            <Button look="primary" icon="edit" onPress={() => setEditing(true)}>
              Bearbeiten
            </Button>
          </div>
        </div>
        {failure === null ? null : (
          <Notice tone="missing" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
      </header>
      <div className={actorStyles['single']}>
        <Card title="Funktionen">
          {person.memberships.length === 0 ? <p className="muted">Keine Funktion eingetragen.</p> : null}
          <ul>
            {[...person.memberships]
              .sort((a, b) => Number(b.current) - Number(a.current))
              .map((seat) => (
                <li key={seat.id} className={actorStyles['line']}>
                  <Icon name="actors" />
                  <div className={seat.current ? '' : actorStyles['ended']}>
                    <p>
                      <Link to={`/gebiet/${areaId}/akteure/${seat.actorId}`}>{seat.actorName}</Link>
                    </p>
                    <p className={actorStyles['small']}>
                      {seat.postTitle} {periodWords(seat.since, seat.until)}
                    </p>
                  </div>
                  {seat.current ? null : <Badge>beendet</Badge>}
                </li>
              ))}
          </ul>
        </Card>
        <Card
          title="Erreichbar über"
          actions={
            <Button small look="quiet" icon="add" onPress={() => setAddingPoint(true)}>
              Weg
            </Button>
          }
        >
          <ContactPointList areaId={areaId} points={points} />
        </Card>
        <Card title="Grundlage und Zweck">
          <dl className={actorStyles['data']}>
            <dt>Rechtsgrundlage</dt>
            <dd>{LEGAL_BASES[person.legalBasis]}</dd>
            <dt>Zwecke</dt>
            <dd>{person.purposes.map((id) => vocabularies.label('purpose', id)).join(', ')}</dd>
            <dt>Erhoben am</dt>
            <dd>{person.obtainedAt ? formatPartialDate(person.obtainedAt) : 'keine Angabe'}</dd>
            <dt>Informiert am</dt>
            <dd>
              {person.informedAt ? (
                formatPartialDate(person.informedAt)
              ) : (
                <Badge tone="attention">noch nicht informiert</Badge>
              )}
            </dd>
          </dl>
        </Card>
        {person.note ? (
          <Card
            title="Notiz"
            actions={<span className={actorStyles['small']}>Die Person kann diese Notiz lesen.</span>}
          >
            <p style={{ whiteSpace: 'pre-wrap' }}>{person.note}</p>
          </Card>
        ) : null}
        <RecordHistory areaId={areaId} recordId={person.id} />
      </div>
      {editing ? <PersonFormDialog areaId={areaId} person={person} onClose={() => setEditing(false)} /> : null}
      {addingPoint ? (
        <ContactPointDialog
          areaId={areaId}
          owners={[{ id: person.id, name: person.name, kind: 'PROFESSIONAL' }]}
          onClose={() => setAddingPoint(false)}
        />
      ) : null}
    </>
  );
}
