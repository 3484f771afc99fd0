import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { CREATE_TASK_PLAN, DELETE_TASK_PLAN, UPDATE_TASK_PLAN } from '../mutations.js';
import type { TaskRow } from '../types.js';
import { readWhole, textOrNull, wholeFault, writeWhole } from '../whole-number.js';

const FIELDS = ['task', 'title', 'hoursPerWeek', 'importance', 'mandatory', 'costPerYear', 'note'];
const MAX_HOURS = 400;
const MAX_EURO = 1_000_000_000;
const IMPORTANCE = [
  { id: '5', label: '5, sehr wichtig' },
  { id: '4', label: '4' },
  { id: '3', label: '3, mittel' },
  { id: '2', label: '2' },
  { id: '1', label: '1, verzichtbar' },
];

interface TaskForm {
  readonly task: string | null;
  readonly title: string;
  readonly hoursPerWeek: string;
  readonly importance: string;
  readonly mandatory: boolean;
  readonly costPerYear: string;
  readonly note: string;
}

const formOf = (row: TaskRow | undefined): TaskForm => ({
  task: row?.task ?? null,
  title: row?.title ?? '',
  hoursPerWeek: writeWhole(row?.hoursPerWeek),
  importance: String(row?.importance ?? 3),
  mandatory: row?.mandatory ?? false,
  costPerYear: writeWhole(row?.costPerYear),
  note: row?.note ?? '',
});

const valuesOf = (form: TaskForm) => ({
  task: form.task ?? '',
  title: textOrNull(form.title),
  hoursPerWeek: readWhole(form.hoursPerWeek, MAX_HOURS) ?? 0,
  importance: Number(form.importance),
  mandatory: form.mandatory,
  costPerYear: readWhole(form.costPerYear, MAX_EURO) ?? null,
  note: textOrNull(form.note),
});

const missingIn = (form: TaskForm) => [
  ...(form.task === null ? [{ field: 'task', message: 'Bitte wählen Sie die Art der Aufgabe.' }] : []),
  ...(form.hoursPerWeek.trim() === '' ? [{ field: 'hoursPerWeek', message: 'Wie viele Stunden je Woche?' }] : []),
  ...wholeFault('hoursPerWeek', form.hoursPerWeek, MAX_HOURS),
  ...wholeFault('costPerYear', form.costPerYear, MAX_EURO),
];

/** A task that somebody has to take over, new or changed. */
export function TaskPlanDialog({
  areaId,
  row,
  vocabularies,
  onClose,
}: {
  areaId: string;
  row?: TaskRow;
  vocabularies: Vocabularies;
  onClose: () => void;
}): JSX.Element {
  const state = useForm({ key: `task-plan/${areaId}/${row?.id ?? ''}`, initial: formOf(row), stored: row });
  const { form, set, stored, draft } = state;
  const change = useChange(areaId, missingIn(form), draft);
  const name = textOrNull(form.title) ?? vocabularies.label('qmTask', form.task);
  return (
    <EntryDialog
      title={stored ? `Aufgabe: ${stored.title}` : 'Aufgabe eintragen'}
      action={stored ? 'Änderungen speichern' : 'Aufgabe eintragen'}
      state={state}
      change={change}
      fields={FIELDS}
      done={stored ? `Die Aufgabe ${name} ist geändert.` : `Die Aufgabe ${name} ist eingetragen.`}
      send={async (resolved) => {
        const wanted = valuesOf(form);
        if (stored === undefined) {
          const { title, ...rest } = wanted;
          const input = { areaId, ...rest, ...(title === null ? {} : { title }) };
          return (await execute(CREATE_TASK_PLAN, { input })).createTaskPlan;
        }
        const before = { version: stored.version, values: valuesOf(formOf(stored)) };
        const sent = sentFields(before, { ...wanted, title: wanted.title ?? stored.title }, resolved);
        const input = { id: stored.id, areaId, expectedVersion: stored.version, ...sent };
        return (await execute(UPDATE_TASK_PLAN, { input })).updateTaskPlan;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Aufgabe löschen',
              done: `Die Aufgabe ${stored.title} ist gelöscht, mit allen Angaben dazu.`,
              send: async () =>
                (await execute(DELETE_TASK_PLAN, { input: { id: stored.id, areaId, expectedVersion: stored.version } }))
                  .deleteTaskPlan,
            }
      }
      onClose={onClose}
    >
      <SelectField
        label="Art der Aufgabe"
        isRequired
        options={vocabularies.offered('qmTask')}
        value={form.task}
        onChange={(task) => set({ task })}
        error={change.faultOf('task')}
      />
      <TextField
        label="Bezeichnung"
        value={form.title}
        onChange={(title) => set({ title })}
        hint="Leer heißt: wie die Art"
        error={change.faultOf('title')}
      />
      <TextField
        label="Stunden je Woche"
        isRequired
        inputMode="numeric"
        value={form.hoursPerWeek}
        onChange={(hoursPerWeek) => set({ hoursPerWeek })}
        hint="Was das Quartiersmanagement heute dafür braucht"
        error={change.faultOf('hoursPerWeek')}
      />
      <SelectField
        label="Wichtigkeit"
        options={IMPORTANCE}
        value={form.importance}
        onChange={(importance) => set({ importance: importance ?? '3' })}
        error={change.faultOf('importance')}
      />
      <TextField
        label="Kosten im Jahr, in Euro"
        inputMode="numeric"
        value={form.costPerYear}
        onChange={(costPerYear) => set({ costPerYear })}
        hint="Personal, Räume, Sachmittel; kann offen bleiben"
        error={change.faultOf('costPerYear')}
      />
      <div style={{ alignSelf: 'center' }}>
        <CheckBox isSelected={form.mandatory} onChange={(mandatory) => set({ mandatory })}>
          Pflicht: darf nicht entfallen
        </CheckBox>
      </div>
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
