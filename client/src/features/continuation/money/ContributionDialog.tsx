import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { Willingness } from '../../../generated/graphql.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { WILLINGNESS_LABELS } from '../messages.de.js';
import { CREATE_CONTRIBUTION, DELETE_CONTRIBUTION, UPDATE_CONTRIBUTION } from '../mutations.js';
import type { CandidateColumn, Contribution } from '../types.js';
import { readWhole, textOrNull, wholeFault, writeWhole } from '../whole-number.js';

const FIELDS = ['candidate', 'candidateId', 'kind', 'amount', 'year', 'willingness', 'date', 'sourceTitle', 'note'];
const WILLING = optionsOf<Willingness>(WILLINGNESS_LABELS);
const MAX_EURO = 1_000_000_000;
const MAX_YEAR = 2100;

const formOf = (one: Contribution | undefined) => ({
  candidateId: one?.candidateId ?? null,
  kind: one?.kind ?? null,
  amount: writeWhole(one?.amount),
  year: writeWhole(one?.year),
  willingness: one?.willingness ?? ('SIGNALLED' as const),
  date: one?.date ?? null,
  sourceTitle: one?.sourceTitle ?? '',
  note: one?.note ?? '',
});
type ContributionForm = ReturnType<typeof formOf>;

const valuesOf = (form: ContributionForm) => ({
  kind: form.kind ?? '',
  amount: readWhole(form.amount, MAX_EURO) ?? null,
  year: readWhole(form.year, MAX_YEAR) ?? null,
  willingness: form.willingness,
  date: form.date,
  sourceTitle: textOrNull(form.sourceTitle),
  note: textOrNull(form.note),
});

const missingIn = (form: ContributionForm) => [
  ...(form.candidateId === null ? [{ field: 'candidateId', message: 'Bitte wählen Sie die Organisation.' }] : []),
  ...(form.kind === null ? [{ field: 'kind', message: 'Bitte wählen Sie, was sie beiträgt.' }] : []),
  ...wholeFault('amount', form.amount, MAX_EURO),
  ...wholeFault('year', form.year, MAX_YEAR),
];

/** What an organisation brings in, with its source. */
export function ContributionDialog({
  areaId,
  contribution,
  columns,
  vocabularies,
  onClose,
}: {
  areaId: string;
  contribution?: Contribution;
  columns: readonly CandidateColumn[];
  vocabularies: Vocabularies;
  onClose: () => void;
}): JSX.Element {
  const key = `contribution/${areaId}/${contribution?.id ?? ''}`;
  const state = useForm({ key, initial: formOf(contribution), stored: contribution });
  const { form, set, stored, dates, draft } = state;
  const change = useChange(areaId, missingIn(form), draft);
  const who = columns.find(({ id }) => id === form.candidateId)?.actor.shortName ?? '';
  return (
    <EntryDialog
      title={stored ? `Beitrag: ${stored.actor.name}` : 'Beitrag eintragen'}
      action={stored ? 'Änderungen speichern' : 'Beitrag eintragen'}
      state={state}
      change={change}
      fields={FIELDS}
      done={`Beitrag von ${who} ist gespeichert.`}
      send={async (resolved) => {
        const wanted = valuesOf(form);
        if (stored === undefined) {
          const input = { areaId, candidateId: form.candidateId ?? '', ...wanted };
          return (await execute(CREATE_CONTRIBUTION, { input })).createContribution;
        }
        const sent = sentFields({ version: stored.version, values: valuesOf(formOf(stored)) }, wanted, resolved);
        const source = sent.sourceTitle === null ? { sourceId: null } : {};
        const input = { id: stored.id, areaId, expectedVersion: stored.version, ...sent, ...source };
        return (await execute(UPDATE_CONTRIBUTION, { input })).updateContribution;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Beitrag löschen',
              done: `Der Beitrag von ${stored.actor.shortName} ist gelöscht.`,
              send: async () =>
                (
                  await execute(DELETE_CONTRIBUTION, {
                    input: { id: stored.id, areaId, expectedVersion: stored.version },
                  })
                ).deleteContribution,
            }
      }
      onClose={onClose}
    >
      {stored === undefined ? (
        <SelectField
          label="Organisation"
          isRequired
          options={columns.map(({ id, actor }) => ({ id, label: actor.name }))}
          value={form.candidateId}
          onChange={(candidateId) => set({ candidateId })}
          error={change.faultOf('candidateId') ?? change.faultOf('candidate')}
        />
      ) : null}
      <SelectField
        label="Was"
        isRequired
        options={vocabularies.offered('contributionKind')}
        value={form.kind}
        onChange={(kind) => set({ kind })}
        error={change.faultOf('kind')}
      />
      <TextField
        label="Betrag in Euro"
        inputMode="numeric"
        value={form.amount}
        onChange={(amount) => set({ amount })}
        hint="Leer, wenn es kein Geld ist"
        error={change.faultOf('amount')}
      />
      <TextField
        label="Jahr"
        inputMode="numeric"
        value={form.year}
        onChange={(year) => set({ year })}
        error={change.faultOf('year')}
      />
      <SelectField
        label="Bereitschaft"
        isRequired
        options={WILLING}
        value={form.willingness}
        onChange={(willingness) => set({ willingness: willingness ?? 'SIGNALLED' })}
        error={change.faultOf('willingness')}
      />
      <PartialDateField
        label="Stand"
        value={form.date}
        onChange={dates.into('date', (date) => set({ date }))}
        error={change.faultOf('date')}
      />
      <FullWidth>
        <TextField
          label="Quelle"
          value={form.sourceTitle}
          onChange={(sourceTitle) => set({ sourceTitle })}
          hint="Gespräch, Brief oder Beschluss"
          error={change.faultOf('sourceTitle')}
        />
      </FullWidth>
      <FullWidth>
        <TextField label="Notiz" value={form.note} onChange={(note) => set({ note })} error={change.faultOf('note')} />
      </FullWidth>
    </EntryDialog>
  );
}
