import { MANDATE_ROLES } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { Area } from '../../app/area.js';
import type { MandateRole } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { ActorPicker } from '../ties/index.js';
import type { PickedActor } from '../ties/index.js';
import { CREATE_MANDATE, DELETE_MANDATE, UPDATE_MANDATE } from './queries.js';

type Mandate = Area['mandates'][number];

const ROLES = optionsOf<MandateRole>(MANDATE_ROLES);
const FIELDS = ['actor', 'actorId', 'role', 'since', 'until', 'optionUntil', 'funder', 'component'];
const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** What the form of a mandate holds; who has it and in which role is asked for a new one only. */
interface MandateForm {
  readonly actor: PickedActor | null;
  readonly role: MandateRole;
  readonly since: string | null;
  readonly until: string | null;
  readonly optionUntil: string | null;
  readonly funder: string;
  readonly component: string;
}

const formOf = (mandate?: Mandate): MandateForm => ({
  actor: null,
  role: 'NEIGHBOURHOOD_MANAGEMENT',
  since: mandate?.since ?? null,
  until: mandate?.until ?? null,
  optionUntil: mandate?.optionUntil ?? null,
  funder: mandate?.funder ?? '',
  component: mandate?.component ?? '',
});
const valuesOf = ({ since, until, optionUntil, funder, component }: MandateForm) => ({
  since,
  until,
  optionUntil,
  funder: text(funder),
  component: text(component),
});

/** Gives an actor a role in the area from when to when, or changes that. */
export function MandateDialog({
  areaId,
  mandate,
  onClose,
}: {
  areaId: string;
  mandate?: Mandate;
  onClose: () => void;
}): JSX.Element {
  const key = `mandate/${areaId}/${mandate?.id ?? ''}`;
  const { form, set, stored, dates, draft } = useForm({ key, initial: formOf(mandate), stored: mandate });
  const { actor, role } = form;
  const change = useChange(
    areaId,
    stored === undefined && actor === null
      ? [{ field: 'actorId', message: 'Bitte wählen Sie den Akteur aus der Liste.' }]
      : [],
    draft,
  );
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: 'Das Mandat ist gespeichert.',
      merges: true,
      resolution,
      send: async (resolved) => {
        if (stored === undefined) {
          const input = { areaId, actorId: actor?.id ?? '', role, ...valuesOf(form) };
          return (await execute(CREATE_MANDATE, { input })).createMandate;
        }
        const fields = changedFields(valuesOf(formOf(stored)), valuesOf(form), resolved);
        const input = { id: stored.id, areaId, expectedVersion: resolved?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_MANDATE, { input })).updateMandate;
      },
      then: onClose,
    });
  const remove = ({ id, version }: Mandate): void =>
    change.submit({
      done: 'Das Mandat ist gelöscht.',
      anyway: true,
      send: async () =>
        (await execute(DELETE_MANDATE, { input: { id, areaId, expectedVersion: version } })).deleteMandate,
      then: onClose,
    });
  return (
    <ChangeDialog
      title={stored ? `Mandat: ${stored.actorName}` : 'Mandat eintragen'}
      action="Mandat speichern"
      change={change}
      fields={FIELDS}
      draft={draft}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
      extra={
        stored === undefined ? null : (
          <Button look="danger" isDisabled={change.busy} onPress={() => remove(stored)}>
            Mandat löschen
          </Button>
        )
      }
    >
      <div className={page['form']}>
        {stored === undefined ? (
          <>
            <ActorPicker
              areaId={areaId}
              label="Wer?"
              picked={actor}
              onPick={(next) => set({ actor: next })}
              error={change.faultOf('actorId') ?? change.faultOf('actor')}
            />
            <SelectField
              label="Rolle"
              options={ROLES}
              value={role}
              onChange={(value) => set({ role: value ?? role })}
              error={change.faultOf('role')}
            />
          </>
        ) : null}
        <PartialDateField
          label="von"
          value={form.since}
          onChange={dates.into('since', (since) => set({ since }))}
          error={change.faultOf('since')}
        />
        <PartialDateField
          label="bis"
          value={form.until}
          onChange={dates.into('until', (until) => set({ until }))}
          error={change.faultOf('until')}
        />
        <PartialDateField
          label="Option bis"
          value={form.optionUntil}
          onChange={dates.into('optionUntil', (optionUntil) => set({ optionUntil }))}
          error={change.faultOf('optionUntil')}
        />
        <TextField
          label="Fördergeber"
          value={form.funder}
          onChange={(funder) => set({ funder })}
          error={change.faultOf('funder')}
        />
        <TextField
          label="Baustein"
          value={form.component}
          onChange={(component) => set({ component })}
          error={change.faultOf('component')}
        />
      </div>
    </ChangeDialog>
  );
}
