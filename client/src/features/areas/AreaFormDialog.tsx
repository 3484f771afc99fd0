import { useState } from 'react';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { queryClient } from '../../api/query-client.js';
import type { Area } from '../../app/area.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { CREATE_AREA, UPDATE_AREA } from './queries.js';

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Begins an area, or changes its facts. */
export function AreaFormDialog({ area, onClose }: { area?: Area; onClose: () => void }): JSX.Element {
  const navigate = useNavigate();
  const [name, setName] = useState(area?.name ?? '');
  const [place, setPlace] = useState(area?.place ?? '');
  const [programme, setProgramme] = useState(area?.programme ?? '');
  const [from, setFrom] = useState<string | null>(area?.fundingFrom ?? null);
  const [until, setUntil] = useState<string | null>(area?.fundingUntil ?? null);
  const change = useChange(area?.id ?? '');
  const failure = change.failure ?? change.conflict?.message ?? null;
  const save = (): void => {
    const facts = {
      name: name.trim(),
      place: text(place),
      programme: text(programme),
      fundingFrom: from,
      fundingUntil: until,
    };
    change.submit({
      done: area ? `${facts.name} ist geändert.` : `${facts.name} ist angelegt.`,
      send: async () => {
        if (area === undefined) return (await execute(CREATE_AREA, { input: facts })).createArea;
        return (await execute(UPDATE_AREA, { input: { id: area.id, expectedVersion: area.version, ...facts } }))
          .updateArea;
      },
      then: (id) => {
        void queryClient.invalidateQueries({ queryKey: ['areas'] }).then(() => {
          onClose();
          if (area === undefined) void navigate(`/gebiet/${id}/netz`);
        });
      },
    });
  };
  return (
    <Dialog
      title={area ? `${area.name} bearbeiten` : 'Gebiet anlegen'}
      isOpen
      dismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" isDisabled={name.trim() === '' || change.busy} onPress={save}>
            {area ? 'Änderungen speichern' : 'Gebiet anlegen'}
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
        <div className={page['full']}>
          <TextField label="Name" isRequired autoFocus value={name} onChange={setName} error={change.faultOf('name')} />
        </div>
        <TextField label="Ort" value={place} onChange={setPlace} error={change.faultOf('place')} />
        <TextField
          label="Programm"
          value={programme}
          onChange={setProgramme}
          hint="Zum Beispiel: Sozialer Zusammenhalt"
          error={change.faultOf('programme')}
        />
        <PartialDateField
          label="Förderung von"
          value={from}
          onChange={(input) => setFrom('date' in input ? input.date : null)}
          error={change.faultOf('fundingFrom')}
        />
        <PartialDateField
          label="Förderung bis"
          value={until}
          onChange={(input) => setUntil('date' in input ? input.date : null)}
          error={change.faultOf('fundingUntil')}
        />
      </div>
    </Dialog>
  );
}
