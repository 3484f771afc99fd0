import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { Capacity } from '../../../generated/graphql.js';
import { SelectField, optionsOf } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { ActorPicker } from '../../ties/index.js';
import type { PickedActor } from '../../ties/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { CAPACITY_LABELS } from '../messages.de.js';
import { CREATE_CANDIDATE, DELETE_CANDIDATE, UPDATE_CANDIDATE } from '../mutations.js';
import type { CandidateColumn } from '../types.js';
import { readWhole, textOrNull, wholeFault, writeWhole } from '../whole-number.js';

const FIELDS = ['actor', 'actorId', 'hoursPerWeek', 'capacity', 'note'];
const CAPACITIES = optionsOf<Capacity>(CAPACITY_LABELS);
const MAX_HOURS = 400;

interface CandidateForm {
  readonly actor: PickedActor | null;
  readonly hoursPerWeek: string;
  readonly capacity: Capacity;
  readonly note: string;
}

const formOf = (column: CandidateColumn | undefined): CandidateForm => ({
  actor: column === undefined ? null : { id: column.actor.id, name: column.actor.name },
  hoursPerWeek: writeWhole(column?.hoursPerWeek),
  capacity: column?.capacity ?? 'UNKNOWN',
  note: column?.note ?? '',
});
const valuesOf = (form: CandidateForm) => ({
  hoursPerWeek: readWhole(form.hoursPerWeek, MAX_HOURS) ?? null,
  capacity: form.capacity,
  note: textOrNull(form.note),
});

/** An organisation that may take something over: taken up, or what is known of its time. */
export function CandidateDialog({
  areaId,
  column,
  onClose,
}: {
  areaId: string;
  column?: CandidateColumn;
  onClose: () => void;
}): JSX.Element {
  const key = `candidate/${areaId}/${column?.id ?? ''}`;
  const state = useForm({ key, initial: formOf(column), stored: column });
  const { form, set, stored, draft } = state;
  const missing = [
    ...(form.actor === null ? [{ field: 'actor', message: 'Bitte wählen Sie die Organisation aus der Liste.' }] : []),
    ...wholeFault('hoursPerWeek', form.hoursPerWeek, MAX_HOURS),
  ];
  const change = useChange(areaId, missing, draft);
  const name = form.actor?.name ?? '';
  return (
    <EntryDialog
      title={stored ? stored.actor.name : 'Organisation aufnehmen'}
      action={stored ? 'Änderungen speichern' : 'In die Tabelle aufnehmen'}
      state={state}
      change={change}
      fields={FIELDS}
      done={stored ? `${name} ist geändert.` : `${name} steht jetzt in der Tabelle. Gefragt ist damit noch niemand.`}
      send={async (resolved) => {
        if (stored === undefined) {
          const input = { areaId, actorId: form.actor?.id ?? '', ...valuesOf(form) };
          return (await execute(CREATE_CANDIDATE, { input })).createCandidate;
        }
        const before = { version: stored.version, values: valuesOf(formOf(stored)) };
        const sent = sentFields(before, valuesOf(form), resolved);
        const input = { id: stored.id, areaId, expectedVersion: stored.version, ...sent };
        return (await execute(UPDATE_CANDIDATE, { input })).updateCandidate;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Aus der Tabelle nehmen',
              done: `${stored.actor.name} ist aus der Tabelle genommen, mit allen Angaben. Als Akteur bleibt sie.`,
              send: async () =>
                (await execute(DELETE_CANDIDATE, { input: { id: stored.id, areaId, expectedVersion: stored.version } }))
                  .deleteCandidate,
            }
      }
      onClose={onClose}
    >
      {stored === undefined ? (
        <FullWidth>
          <ActorPicker
            areaId={areaId}
            label="Organisation"
            picked={form.actor}
            onPick={(actor) => set({ actor })}
            error={change.faultOf('actor') ?? change.faultOf('actorId')}
          />
        </FullWidth>
      ) : null}
      <TextField
        label="Freie Stunden je Woche"
        inputMode="numeric"
        value={form.hoursPerWeek}
        onChange={(hoursPerWeek) => set({ hoursPerWeek })}
        hint="Leer heißt: unbekannt. Das begrenzt nicht und wird vermerkt."
        error={change.faultOf('hoursPerWeek')}
      />
      <SelectField
        label="Kapazität"
        options={CAPACITIES}
        value={form.capacity}
        onChange={(capacity) => set({ capacity: capacity ?? 'UNKNOWN' })}
        hint="„erschöpft“ zählt als keine Stunde"
        error={change.faultOf('capacity')}
      />
      <FullWidth>
        <TextField
          label="Notiz"
          multiline
          value={form.note}
          onChange={(note) => set({ note })}
          error={change.faultOf('note')}
        />
      </FullWidth>
    </EntryDialog>
  );
}
