import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { Area } from '../../app/area.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { AREA_FIELDS, formOfArea, valuesOfArea } from './area-form.js';
import { CREATE_AREA, UPDATE_AREA } from './queries.js';

/** Begins an area, or changes its facts. */
export function AreaFormDialog({ area, onClose }: { area?: Area; onClose: () => void }): JSX.Element {
  const navigate = useNavigate();
  const { form, set, stored, dates, draft } = useForm({
    key: `area/${area?.id ?? ''}`,
    initial: formOfArea(area),
    stored: area,
  });
  const wanted = valuesOfArea(form);
  const change = useChange(
    stored?.id ?? '',
    wanted.name === '' ? [{ field: 'name', message: 'Bitte geben Sie einen Namen ein.' }] : [],
    draft,
  );
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: stored ? `${wanted.name} ist geändert.` : `${wanted.name} ist angelegt.`,
      merges: true,
      resolution,
      send: async (resolved) => {
        if (stored === undefined) return (await execute(CREATE_AREA, { input: wanted })).createArea;
        const fields = changedFields(valuesOfArea(formOfArea(stored)), wanted, resolved);
        const input = { id: stored.id, expectedVersion: resolved?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_AREA, { input })).updateArea;
      },
      then: (id) => {
        onClose();
        if (stored === undefined) void navigate(`/gebiet/${id}/netz`);
      },
    });
  return (
    <ChangeDialog
      title={stored ? `${stored.name} bearbeiten` : 'Gebiet anlegen'}
      action={stored ? 'Änderungen speichern' : 'Gebiet anlegen'}
      change={change}
      fields={AREA_FIELDS}
      draft={draft}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
    >
      <div className={page['form']}>
        <div className={page['full']}>
          <TextField
            label="Name"
            isRequired
            autoFocus
            value={form.name}
            onChange={(name) => set({ name })}
            error={change.faultOf('name')}
          />
        </div>
        <TextField
          label="Ort"
          value={form.place}
          onChange={(place) => set({ place })}
          error={change.faultOf('place')}
        />
        <TextField
          label="Programm"
          value={form.programme}
          onChange={(programme) => set({ programme })}
          hint="Zum Beispiel: Sozialer Zusammenhalt"
          error={change.faultOf('programme')}
        />
        <PartialDateField
          label="Förderung von"
          value={form.fundingFrom}
          onChange={dates.into('fundingFrom', (fundingFrom) => set({ fundingFrom }))}
          error={change.faultOf('fundingFrom')}
        />
        <PartialDateField
          label="Förderung bis"
          value={form.fundingUntil}
          onChange={dates.into('fundingUntil', (fundingUntil) => set({ fundingUntil }))}
          error={change.faultOf('fundingUntil')}
        />
      </div>
    </ChangeDialog>
  );
}
