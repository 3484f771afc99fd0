import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { FinancingState } from '../../../generated/graphql.js';
import { SelectField, optionsOf } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { FINANCING_LABELS } from '../messages.de.js';
import { CREATE_FINANCING_PART, DELETE_FINANCING_PART, UPDATE_FINANCING_PART } from '../mutations.js';
import type { FinancingPart, TaskRow } from '../types.js';
import { readWhole, textOrNull, wholeFault, writeWhole } from '../whole-number.js';

const FIELDS = ['funder', 'amount', 'year', 'state', 'taskPlanId', 'taskPlan', 'note'];
const STATES = optionsOf<FinancingState>(FINANCING_LABELS);
const MAX_EURO = 1_000_000_000;
const MAX_YEAR = 2100;

const formOf = (part: FinancingPart | undefined) => ({
  funder: part?.funder ?? '',
  amount: writeWhole(part?.amount),
  year: writeWhole(part?.year),
  state: part?.state ?? ('APPLIED' as const),
  taskPlanId: part?.taskPlanId ?? null,
  note: part?.note ?? '',
});
type PartForm = ReturnType<typeof formOf>;

const valuesOf = (form: PartForm) => ({
  funder: form.funder.trim(),
  amount: readWhole(form.amount, MAX_EURO) ?? 0,
  year: readWhole(form.year, MAX_YEAR) ?? 0,
  state: form.state,
  taskPlanId: form.taskPlanId,
  note: textOrNull(form.note),
});

const missingIn = (form: PartForm) => [
  ...(form.funder.trim() === '' ? [{ field: 'funder', message: 'Wer gibt das Geld?' }] : []),
  ...(form.amount.trim() === '' ? [{ field: 'amount', message: 'Wie viel Euro?' }] : []),
  ...(form.year.trim() === '' ? [{ field: 'year', message: 'Für welches Jahr?' }] : []),
  ...wholeFault('amount', form.amount, MAX_EURO),
  ...wholeFault('year', form.year, MAX_YEAR),
];

/** Money for a year from one funder: applied for or granted. */
export function FinancingPartDialog({
  areaId,
  part,
  tasks,
  onClose,
}: {
  areaId: string;
  part?: FinancingPart;
  tasks: readonly TaskRow[];
  onClose: () => void;
}): JSX.Element {
  const state = useForm({ key: `financing/${areaId}/${part?.id ?? ''}`, initial: formOf(part), stored: part });
  const { form, set, stored, draft } = state;
  const change = useChange(areaId, missingIn(form), draft);
  const name = form.funder.trim();
  return (
    <EntryDialog
      title={stored ? `Finanzierung: ${stored.funder}` : 'Geldgeber eintragen'}
      action={stored ? 'Änderungen speichern' : 'Geldgeber eintragen'}
      state={state}
      change={change}
      fields={FIELDS}
      done={`${name}, ${form.year}: ${FINANCING_LABELS[form.state]}.`}
      send={async (resolved) => {
        const wanted = valuesOf(form);
        if (stored === undefined) {
          return (await execute(CREATE_FINANCING_PART, { input: { areaId, ...wanted } })).createFinancingPart;
        }
        const sent = sentFields({ version: stored.version, values: valuesOf(formOf(stored)) }, wanted, resolved);
        const input = { id: stored.id, areaId, expectedVersion: stored.version, ...sent };
        return (await execute(UPDATE_FINANCING_PART, { input })).updateFinancingPart;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Eintrag löschen',
              done: `${stored.funder}, ${stored.year} ist gelöscht.`,
              send: async () =>
                (
                  await execute(DELETE_FINANCING_PART, {
                    input: { id: stored.id, areaId, expectedVersion: stored.version },
                  })
                ).deleteFinancingPart,
            }
      }
      onClose={onClose}
    >
      <FullWidth>
        <TextField
          label="Geldgeber"
          isRequired
          autoFocus
          value={form.funder}
          onChange={(funder) => set({ funder })}
          error={change.faultOf('funder')}
        />
      </FullWidth>
      <TextField
        label="Betrag in Euro"
        isRequired
        inputMode="numeric"
        value={form.amount}
        onChange={(amount) => set({ amount })}
        error={change.faultOf('amount')}
      />
      <TextField
        label="Jahr"
        isRequired
        inputMode="numeric"
        value={form.year}
        onChange={(year) => set({ year })}
        error={change.faultOf('year')}
      />
      <SelectField
        label="Stand"
        options={STATES}
        value={form.state}
        onChange={(next) => set({ state: next ?? 'APPLIED' })}
        error={change.faultOf('state')}
      />
      <SelectField
        label="Für welche Aufgabe"
        options={tasks.map(({ id, title }) => ({ id, label: title }))}
        none="für alle zusammen"
        value={form.taskPlanId}
        onChange={(taskPlanId) => set({ taskPlanId })}
        error={change.faultOf('taskPlanId') ?? change.faultOf('taskPlan')}
      />
      <FullWidth>
        <TextField label="Notiz" value={form.note} onChange={(note) => set({ note })} error={change.faultOf('note')} />
      </FullWidth>
    </EntryDialog>
  );
}
