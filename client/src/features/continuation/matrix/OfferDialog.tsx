import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { ExclusionReason, TaskAbility, Willingness } from '../../../generated/graphql.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { ABILITY_LABELS, EXCLUSION_LABELS, WILLINGNESS_LABELS } from '../messages.de.js';
import { DELETE_TASK_OFFER, SAVE_TASK_OFFER } from '../mutations.js';
import type { CandidateColumn, Offer, TaskRow } from '../types.js';
import { readWhole, textOrNull, wholeFault, writeWhole } from '../whole-number.js';

const FIELDS = ['ability', 'willingness', 'excluded', 'exclusionNote', 'condition', 'hours', 'date', 'sourceTitle'];
const MAX_HOURS = 400;

const { UNKNOWN: _, ...JUDGED } = ABILITY_LABELS;
const ABILITIES = optionsOf<Exclude<TaskAbility, 'UNKNOWN'>>(JUDGED);
const WILLING = optionsOf<Willingness>(WILLINGNESS_LABELS);
const EXCLUSIONS = optionsOf<ExclusionReason>(EXCLUSION_LABELS);

/** What the form of a cell holds; no ability: not judged. */
interface OfferForm {
  readonly ability: TaskAbility | null;
  readonly willingness: Willingness;
  readonly condition: string;
  readonly hours: string;
  readonly date: string | null;
  readonly sourceTitle: string;
  readonly excluded: ExclusionReason | null;
  readonly exclusionNote: string;
}

const formOf = (offer: Offer | undefined): OfferForm => ({
  ability: offer === undefined || offer.ability === 'UNKNOWN' ? null : offer.ability,
  willingness: offer?.willingness ?? 'NOT_ASKED',
  condition: offer?.condition ?? '',
  hours: writeWhole(offer?.hours),
  date: offer?.date ?? null,
  sourceTitle: offer?.sourceTitle ?? '',
  excluded: offer?.excluded ?? null,
  exclusionNote: offer?.exclusionNote ?? '',
});

const valuesOf = (form: OfferForm) => ({
  willingness: form.willingness,
  condition: textOrNull(form.condition),
  hours: readWhole(form.hours, MAX_HOURS) ?? null,
  date: form.date,
  sourceTitle: textOrNull(form.sourceTitle),
  excluded: form.excluded,
  exclusionNote: form.excluded === null ? null : textOrNull(form.exclusionNote),
});

/** Ability is left out of a new cell that does not judge it: the server takes who promises as suited. */
const abilityOf = (form: OfferForm, offer: Offer | undefined): { ability?: TaskAbility } => {
  if (form.ability !== null) return { ability: form.ability };
  return offer === undefined ? {} : { ability: 'UNKNOWN' };
};

/** A source is found or created by its title; without a title the cell has none. */
const withSource = <Sent extends { sourceTitle?: string | null }>(sent: Sent) =>
  sent.sourceTitle === null ? { ...sent, sourceId: null } : sent;

/** One cell of the matrix: what an organisation said about a task, when and where. */
export function OfferDialog({
  areaId,
  row,
  column,
  offer,
  onClose,
}: {
  areaId: string;
  row: TaskRow;
  column: CandidateColumn;
  offer: Offer | undefined;
  onClose: () => void;
}): JSX.Element {
  const state = useForm({ key: `offer/${areaId}/${column.id}/${row.id}`, initial: formOf(offer), stored: offer });
  const { form, set, stored, dates, draft } = state;
  const change = useChange(areaId, wholeFault('hours', form.hours, MAX_HOURS), draft);
  const place = { areaId, candidateId: column.id, taskPlanId: row.id };
  const what = `${column.actor.name}: ${row.title}`;
  return (
    <EntryDialog
      title={what}
      action="Angabe speichern"
      state={state}
      change={change}
      fields={FIELDS}
      done={`${column.actor.shortName}, ${row.title}: ${WILLINGNESS_LABELS[form.willingness]}.`}
      send={async (resolved) => {
        const before =
          stored === undefined
            ? null
            : { version: stored.version, values: { ...valuesOf(formOf(stored)), ability: stored.ability } };
        const wanted = { ...valuesOf(form), ...abilityOf(form, stored) };
        const input = { ...place, ...withSource(sentFields<Partial<typeof wanted>>(before, wanted, resolved)) };
        return (await execute(SAVE_TASK_OFFER, { input })).saveTaskOffer;
      }}
      removal={
        stored === undefined
          ? null
          : {
              word: 'Angabe löschen',
              done: `${what} gilt wieder als nicht gefragt.`,
              send: async () =>
                (
                  await execute(DELETE_TASK_OFFER, {
                    input: { id: stored.id, areaId, expectedVersion: stored.version },
                  })
                ).deleteTaskOffer,
            }
      }
      onClose={onClose}
    >
      <SelectField
        label="Bereitschaft"
        isRequired
        options={WILLING}
        value={form.willingness}
        onChange={(willingness) => set({ willingness: willingness ?? 'NOT_ASKED' })}
        hint="„nicht gefragt“ ist kein Nein"
        error={change.faultOf('willingness')}
      />
      <SelectField<TaskAbility>
        label="Eignung"
        options={ABILITIES}
        none="noch nicht beurteilt"
        value={form.ability}
        onChange={(ability) => set({ ability })}
        error={change.faultOf('ability')}
      />
      <FullWidth>
        <TextField
          label="Bedingung oder Grund"
          value={form.condition}
          onChange={(condition) => set({ condition })}
          hint="So, wie es gesagt wurde: „wenn die Miete gesichert ist“"
          error={change.faultOf('condition')}
        />
      </FullWidth>
      <TextField
        label="Stunden je Woche"
        inputMode="numeric"
        value={form.hours}
        onChange={(hours) => set({ hours })}
        hint={`Die Aufgabe braucht ${row.hoursPerWeek}`}
        error={change.faultOf('hours')}
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
          hint="Gespräch, Brief oder Beschluss; gleiche Bezeichnung, gleiche Quelle"
          error={change.faultOf('sourceTitle')}
        />
      </FullWidth>
      <SelectField
        label="Ausgeschlossen"
        options={EXCLUSIONS}
        none="nein"
        value={form.excluded}
        onChange={(excluded) => set({ excluded })}
        hint="Dann zählt die Angabe bei der Suche nicht"
        error={change.faultOf('excluded')}
      />
      {form.excluded === null ? null : (
        <TextField
          label="Warum ausgeschlossen"
          value={form.exclusionNote}
          onChange={(exclusionNote) => set({ exclusionNote })}
          error={change.faultOf('exclusionNote')}
        />
      )}
    </EntryDialog>
  );
}
