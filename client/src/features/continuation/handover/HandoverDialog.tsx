import type { JSX } from 'react';
import { changedFields } from '../../../api/changed-fields.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { Button } from '../../../ui/Button.js';
import { useChange, useForm } from '../../changes/index.js';
import { ActorPicker } from '../../ties/index.js';
import type { PickedActor } from '../../ties/index.js';
import { EntryDialog, FullWidth } from '../EntryDialog.js';
import type { QmTie } from '../types.js';
import { textOrNull } from '../whole-number.js';
import type { Handover, HandoverChange, Step } from './handover-model.js';
import { FACTS, factWords, stepWord } from './handover-words.js';
import type { Fact } from './handover-words.js';
import { deleteHandover, sendHandover } from './send-handover.js';
import type { HandedThing } from './send-handover.js';
import { useOwners } from './use-owners.js';
import styles from './panel.module.css';

type EnteredStep = Exclude<Step, 'OPEN'>;
const ENTERED: readonly EnteredStep[] = ['PLANNED', 'UNDER_WAY', 'HANDED_OVER'];
const FIELDS = [
  'state',
  'receiver',
  'receiverId',
  'date',
  'metOn',
  'spokeWithoutQmOn',
  'workedWithoutQmOn',
  'commitmentsAcceptedOn',
  'nextStep',
  'nextStepDue',
  'owner',
  'ownerId',
  'note',
];

/** Name of a fact's field in the answer of the server. */
const faultField = (fact: Fact, { subject }: HandedThing): string => {
  if (fact !== 'withoutQmOn') return fact;
  return subject === 'task' ? 'workedWithoutQmOn' : 'spokeWithoutQmOn';
};

interface HandoverForm {
  readonly step: EnteredStep;
  readonly receiver: PickedActor | null;
  readonly date: string | null;
  readonly metOn: string | null;
  readonly withoutQmOn: string | null;
  readonly commitmentsAcceptedOn: string | null;
  readonly nextStep: string;
  readonly nextStepDue: string | null;
  readonly ownerId: string | null;
  readonly note: string;
}

const formOf = (handover: Handover): HandoverForm => ({
  step: handover.step === 'OPEN' ? 'PLANNED' : handover.step,
  receiver: handover.receiver === null ? null : { id: handover.receiver.id, name: handover.receiver.name },
  date: handover.date,
  metOn: handover.metOn,
  withoutQmOn: handover.withoutQmOn,
  commitmentsAcceptedOn: handover.commitmentsAcceptedOn,
  nextStep: handover.nextStep ?? '',
  nextStepDue: handover.nextStepDue,
  ownerId: handover.ownerId,
  note: handover.note ?? '',
});

const valuesOf = ({ receiver, nextStep, note, ...rest }: HandoverForm): Required<HandoverChange> => ({
  ...rest,
  receiverId: receiver?.id ?? null,
  nextStep: textOrNull(nextStep),
  note: textOrNull(note),
});

/** The handover of a task or a tie: to whom, how far, the three facts, and what comes next, with date and owner. */
export function HandoverDialog({
  thing,
  title,
  proposals = [],
  suggested = {},
  onClose,
}: {
  thing: HandedThing;
  title: string;
  proposals?: QmTie['proposals'];
  /** What the window begins with where it differs from what is stored. */
  suggested?: Partial<HandoverForm>;
  onClose: () => void;
}): JSX.Element {
  const { areaId, subject } = thing;
  const state = useForm({
    key: `handover/${areaId}/${thing.id}`,
    initial: { ...formOf(thing.handover), ...suggested },
    stored: thing.handover,
  });
  const { form, set, stored = thing.handover, dates, draft } = state;
  const change = useChange(areaId, [], draft);
  const { id, version } = stored;
  const { owners, error: ownersError } = useOwners(areaId, { id: stored.ownerId, name: stored.ownerName });
  return (
    <EntryDialog
      title={title}
      action="Übergabe speichern"
      state={state}
      change={change}
      fields={FIELDS}
      done={`${title}: ${stepWord(form.step, subject)}.`}
      send={(resolved) => {
        const wanted = valuesOf(form);
        const fields = id === null ? wanted : changedFields(valuesOf(formOf(stored)), wanted, resolved);
        return sendHandover({ ...thing, handover: stored }, fields, resolved);
      }}
      removal={
        id === null || version === null
          ? null
          : {
              word: 'Wieder offen',
              done: `${title}: wieder offen. Was zur Übergabe eingetragen war, ist gelöscht.`,
              send: () => deleteHandover(thing, { id, version }),
            }
      }
      onClose={onClose}
    >
      <FullWidth>
        <ActorPicker
          key={form.receiver?.id ?? ''}
          areaId={areaId}
          label="Geht über an"
          picked={form.receiver}
          onPick={(receiver) => set({ receiver })}
          error={change.faultOf('receiver') ?? change.faultOf('receiverId')}
        />
        {form.receiver !== null || proposals.length === 0 ? null : (
          <ul className={styles['proposals']}>
            {proposals.map(({ actor, reason }) => (
              <li key={actor.id}>
                <Button small onPress={() => set({ receiver: { id: actor.id, name: actor.name } })}>
                  {actor.shortName}
                </Button>
                <span className="muted">{reason}</span>
              </li>
            ))}
          </ul>
        )}
      </FullWidth>
      <SelectField<EnteredStep>
        label="Stand"
        options={ENTERED.map((step) => ({ id: step, label: stepWord(step, subject) }))}
        value={form.step}
        onChange={(step) => set({ step: step ?? 'PLANNED' })}
        error={change.faultOf('state')}
      />
      <PartialDateField
        label={form.step === 'PLANNED' ? 'Geplant für' : 'Seit'}
        value={form.date}
        onChange={dates.into('date', (date) => set({ date }))}
        error={change.faultOf('date')}
      />
      {FACTS.map((fact) => (
        <PartialDateField
          key={fact}
          label={`Tag, an dem ${factWords(fact, subject)}`}
          value={form[fact]}
          onChange={dates.into(fact, (date) => set({ [fact]: date }))}
          hint="Leer heißt: noch nicht"
          error={change.faultOf(faultField(fact, thing))}
        />
      ))}
      <SelectField
        label="Wer kümmert sich"
        options={owners}
        none="noch niemand"
        value={form.ownerId}
        onChange={(ownerId) => set({ ownerId })}
        error={change.faultOf('owner') ?? change.faultOf('ownerId') ?? ownersError ?? undefined}
      />
      <TextField
        label="Nächster Schritt"
        value={form.nextStep}
        onChange={(nextStep) => set({ nextStep })}
        error={change.faultOf('nextStep')}
      />
      <PartialDateField
        label="bis"
        value={form.nextStepDue}
        onChange={dates.into('nextStepDue', (nextStepDue) => set({ nextStepDue }))}
        error={change.faultOf('nextStepDue')}
      />
      <FullWidth>
        <TextField
          label="Notiz"
          multiline
          rows={2}
          value={form.note}
          onChange={(note) => set({ note })}
          hint="Bleibt hier. Notizen gehen nie mit über."
          error={change.faultOf('note')}
        />
      </FullWidth>
    </EntryDialog>
  );
}
