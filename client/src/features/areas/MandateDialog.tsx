import { MANDATE_ROLES } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import type { Area } from '../../app/area.js';
import type { MandateRole } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField } from '../../ui/SelectField.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { ActorPicker } from '../ties/index.js';
import type { PickedActor } from '../ties/index.js';
import { CREATE_MANDATE, DELETE_MANDATE, UPDATE_MANDATE } from './queries.js';

const ROLES = Object.entries(MANDATE_ROLES).map(([id, label]) => ({ id, label }));
const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Gives an actor a role in the area from when to when, or changes that. */
export function MandateDialog({
  areaId,
  mandate,
  onClose,
}: {
  areaId: string;
  mandate?: Area['mandates'][number];
  onClose: () => void;
}): JSX.Element {
  const [actor, setActor] = useState<PickedActor | null>(
    mandate ? { id: mandate.actorId, name: mandate.actorName } : null,
  );
  const [role, setRole] = useState<MandateRole>(mandate?.role ?? 'NEIGHBOURHOOD_MANAGEMENT');
  const [since, setSince] = useState<string | null>(mandate?.since ?? null);
  const [until, setUntil] = useState<string | null>(mandate?.until ?? null);
  const [option, setOption] = useState<string | null>(mandate?.optionUntil ?? null);
  const [funder, setFunder] = useState(mandate?.funder ?? '');
  const [component, setComponent] = useState(mandate?.component ?? '');
  const change = useChange(areaId);
  const failure = change.failure ?? change.conflict?.message ?? null;
  const facts = { since, until, optionUntil: option, funder: text(funder), component: text(component) };
  const subject = { id: mandate?.id ?? '', areaId, expectedVersion: mandate?.version ?? 0 };
  return (
    <Dialog
      title={mandate ? `Mandat: ${mandate.actorName}` : 'Mandat eintragen'}
      isOpen
      dismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          {mandate === undefined ? null : (
            <Button
              look="danger"
              isDisabled={change.busy}
              onPress={() =>
                change.submit({
                  done: 'Das Mandat ist gelöscht.',
                  send: async () => (await execute(DELETE_MANDATE, { input: subject })).deleteMandate,
                  then: onClose,
                })
              }
            >
              Mandat löschen
            </Button>
          )}
          <Button onPress={onClose}>Abbrechen</Button>
          <Button
            look="primary"
            isDisabled={actor === null || change.busy}
            onPress={() =>
              change.submit({
                done: 'Das Mandat ist gespeichert.',
                send: async () => {
                  if (mandate === undefined) {
                    const input = { areaId, actorId: actor?.id ?? '', role, ...facts };
                    return (await execute(CREATE_MANDATE, { input })).createMandate;
                  }

                  return (await execute(UPDATE_MANDATE, { input: { ...subject, ...facts } })).updateMandate;
                },
                then: onClose,
              })
            }
          >
            Mandat speichern
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <div className={page['form']}>
        {mandate === undefined ? (
          <>
            <ActorPicker
              areaId={areaId}
              label="Wer?"
              picked={actor}
              onPick={setActor}
              error={change.faultOf('actor')}
            />
            <SelectField
              label="Rolle"
              options={ROLES}
              value={role}
              onChange={(value) => setRole((value ?? 'NEIGHBOURHOOD_MANAGEMENT') as MandateRole)}
            />
          </>
        ) : null}
        <PartialDateField
          label="von"
          value={since}
          onChange={(input) => setSince('date' in input ? input.date : null)}
          error={change.faultOf('since')}
        />
        <PartialDateField
          label="bis"
          value={until}
          onChange={(input) => setUntil('date' in input ? input.date : null)}
          error={change.faultOf('until')}
        />
        <PartialDateField
          label="Option bis"
          value={option}
          onChange={(input) => setOption('date' in input ? input.date : null)}
          error={change.faultOf('optionUntil')}
        />
        <TextField label="Fördergeber" value={funder} onChange={setFunder} error={change.faultOf('funder')} />
        <TextField label="Baustein" value={component} onChange={setComponent} error={change.faultOf('component')} />
      </div>
    </Dialog>
  );
}
