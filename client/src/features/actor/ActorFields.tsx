import { COMMITTEE_POWERS } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { useVocabularies } from '../../app/vocabularies.js';
import type { ActorClass, CommitteePower } from '../../generated/graphql.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import type { PartialDateInput } from '../../ui/PartialDateField.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { CLASS_LABELS } from '../directory/index.js';
import { needsShortName } from './actor-form.js';
import type { ActorForm } from './actor-form.js';

const CLASSES = Object.entries(CLASS_LABELS).map(([id, label]) => ({ id, label }));
const POWERS = Object.entries(COMMITTEE_POWERS).map(([id, label]) => ({ id, label }));

/** The fields of an actor; which ones there are follows its class. */
export function ActorFields({
  form,
  onChange,
  onWrongDate,
  faultOf,
  classFixed,
}: {
  form: ActorForm;
  onChange: (form: ActorForm) => void;
  onWrongDate: (wrong: boolean) => void;
  faultOf: (field: string) => string | undefined;
  classFixed: boolean;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const set = (part: Partial<ActorForm>): void => onChange({ ...form, ...part });
  const setDate = (field: 'founded' | 'since' | 'until', input: PartialDateInput): void => {
    const next = new Set(wrong);
    if ('wrong' in input) next.add(field);
    else next.delete(field);
    setWrong(next);
    onWrongDate(next.size > 0);
    if ('date' in input) set({ [field]: input.date });
  };
  const kinds = vocabularies.offered(form.class === 'COMMITTEE' ? 'committeeKind' : 'actorKind');
  return (
    <div className={page['form']}>
      <div className={page['full']}>
        <TextField
          label="Name"
          isRequired
          autoFocus
          value={form.name}
          onChange={(name) => set({ name })}
          error={faultOf('name')}
        />
      </div>
      {classFixed ? null : (
        <SelectField
          label="Was ist es?"
          options={CLASSES}
          value={form.class}
          onChange={(value) => set({ class: (value ?? 'ORGANISATION') as ActorClass, kind: null })}
        />
      )}
      {form.class === 'POPULATION_GROUP' ? null : (
        <SelectField
          label="Art"
          isRequired
          options={kinds.map(({ id, label }) => ({ id, label }))}
          value={form.kind}
          onChange={(kind) => set({ kind })}
          error={faultOf('kind')}
        />
      )}
      <SelectField
        label="Bereich"
        none="noch offen"
        options={vocabularies.offered('sector').map(({ id, label, colour }) => ({
          id,
          label,
          before: <i className={page['swatch']} style={{ background: colour ?? '' }} />,
        }))}
        value={form.sector}
        onChange={(sector) => set({ sector })}
        error={faultOf('sector')}
      />
      <TextField
        label="Kurzname"
        value={form.shortName}
        onChange={(shortName) => set({ shortName })}
        hint={
          needsShortName(form)
            ? 'Der Name ist lang. Für die Karte bitte höchstens 28 Zeichen.'
            : 'Für Karte und Telefon, höchstens 28 Zeichen. Leer heißt: der Name.'
        }
        error={faultOf('shortName')}
      />
      {form.class === 'ORGANISATION' ? (
        <TextField
          label="Rechtsform"
          value={form.legalForm}
          onChange={(legalForm) => set({ legalForm })}
          error={faultOf('legalForm')}
        />
      ) : null}
      {form.class === 'COMMITTEE' ? (
        <SelectField
          label="Befugnis"
          none="keine Angabe"
          options={POWERS}
          value={form.power ?? null}
          onChange={(power) => set({ power: power as CommitteePower | null })}
        />
      ) : null}
      <TextField
        label="Themen"
        value={form.topics}
        onChange={(topics) => set({ topics })}
        hint="Durch Komma getrennt"
        error={faultOf('topics')}
      />
      <PartialDateField
        label="Gegründet"
        value={form.founded}
        onChange={(input) => setDate('founded', input)}
        error={faultOf('founded')}
      />
      <PartialDateField
        label="Dabei seit"
        value={form.since}
        onChange={(input) => setDate('since', input)}
        error={faultOf('since')}
      />
      <PartialDateField
        label="Beendet"
        value={form.until}
        onChange={(input) => setDate('until', input)}
        hint="Leer heißt: besteht weiter"
        error={faultOf('until')}
      />
      <div className={page['full']}>
        <TextField
          label="Beschreibung"
          multiline
          value={form.description}
          onChange={(description) => set({ description })}
          error={faultOf('description')}
        />
      </div>
      <div className={page['full']}>
        <TextField
          label="Notiz"
          multiline
          value={form.note}
          onChange={(note) => set({ note })}
          hint="Die Genannten können diese Notiz lesen."
          error={faultOf('note')}
        />
      </div>
    </div>
  );
}
