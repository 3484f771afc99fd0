import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { DELETE_CONTINUATION_STEP, SAVE_CONTINUATION_STEP } from '../mutations.js';
import type { Stage } from '../types.js';
import { textOrNull } from '../whole-number.js';

const FIELDS = ['plannedFor', 'doneOn', 'note'];

const formOf = (stage: Stage) => ({
  plannedFor: stage.plannedFor ?? null,
  doneOn: stage.doneOn ?? null,
  note: stage.note ?? '',
});
const valuesOf = ({ note, ...dates }: ReturnType<typeof formOf>) => ({ ...dates, note: textOrNull(note) });

/** A stage of the way: when it is planned for, when it was reached. */
export function StageDialog({
  areaId,
  stage,
  onClose,
}: {
  areaId: string;
  stage: Stage;
  onClose: () => void;
}): JSX.Element {
  const state = useForm({ key: `stage/${areaId}/${stage.stage}`, initial: formOf(stage), stored: stage });
  const { form, set, stored = stage, dates, draft } = state;
  const change = useChange(areaId, [], draft);
  const { id, version } = stored;
  const isEntered = id !== null && version !== null;
  return (
    <EntryDialog
      title={`Etappe: ${stage.label}`}
      action="Etappe speichern"
      state={state}
      change={change}
      fields={FIELDS}
      done={`Die Etappe ${stage.label} ist gespeichert.`}
      send={async (resolved) => {
        const before = isEntered ? { version, values: valuesOf(formOf(stored)) } : null;
        const input = { areaId, stage: stage.stage, ...sentFields(before, valuesOf(form), resolved) };
        return (await execute(SAVE_CONTINUATION_STEP, { input })).saveContinuationStep;
      }}
      removal={
        isEntered
          ? {
              word: 'Eintrag löschen',
              done: `Zur Etappe ${stage.label} ist nichts mehr eingetragen.`,
              send: async () =>
                (await execute(DELETE_CONTINUATION_STEP, { input: { id, areaId, expectedVersion: version } }))
                  .deleteContinuationStep,
            }
          : null
      }
      onClose={onClose}
    >
      <PartialDateField
        label="Geplant für"
        value={form.plannedFor}
        onChange={dates.into('plannedFor', (plannedFor) => set({ plannedFor }))}
        error={change.faultOf('plannedFor')}
      />
      <PartialDateField
        label="Erreicht am"
        value={form.doneOn}
        onChange={dates.into('doneOn', (doneOn) => set({ doneOn }))}
        hint="Leer heißt: noch nicht erreicht"
        error={change.faultOf('doneOn')}
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
