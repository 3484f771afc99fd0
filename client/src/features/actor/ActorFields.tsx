import { COMMITTEE_POWERS, STEERING_LEVELS } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { useVocabularies } from '../../app/vocabularies.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import type { Dates } from '../../ui/dates.js';
import page from '../../ui/page.module.css';
import { CLASS_LABELS } from '../directory/index.js';
import { needsShortName, suggestShortName } from './actor-form.js';
import type { ActorForm } from './actor-form.js';

const CLASSES = optionsOf(CLASS_LABELS);
const POWERS = optionsOf(COMMITTEE_POWERS);
const LEVELS = optionsOf(STEERING_LEVELS);
const YES_NO = optionsOf({ ja: 'ja', nein: 'nein' });
const wordOf = (value: boolean | null): 'ja' | 'nein' | null => (value === null ? null : value ? 'ja' : 'nein');
const flagOf = (word: string | null): boolean | null => (word === null ? null : word === 'ja');

/** The fields of an actor; which ones there are follows its class. */
export function ActorFields({
  form,
  onChange,
  dates,
  faultOf,
  classFixed,
}: {
  form: ActorForm;
  onChange: (form: ActorForm) => void;
  dates: Dates;
  faultOf: (field: string) => string | undefined;
  classFixed: boolean;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const set = (part: Partial<ActorForm>): void => onChange({ ...form, ...part });
  const suggestion = form.shortName.trim() === '' ? suggestShortName(form.name) : null;
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
          onChange={(value) => set({ class: value ?? form.class, kind: null })}
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
      <div>
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
        {suggestion === null ? null : (
          <Button small look="quiet" onPress={() => set({ shortName: suggestion })}>
            {`„${suggestion}“ übernehmen`}
          </Button>
        )}
      </div>
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
          value={form.power}
          onChange={(power) => set({ power })}
          error={faultOf('power')}
        />
      ) : null}
      {form.class === 'COMMITTEE' ? (
        <SelectField
          label="Tagt öffentlich"
          none="keine Angabe"
          options={YES_NO}
          value={wordOf(form.public)}
          onChange={(word) => set({ public: flagOf(word) })}
          error={faultOf('public')}
        />
      ) : null}
      {form.class === 'COMMITTEE' ? (
        <SelectField
          label="Befristet"
          none="keine Angabe"
          options={YES_NO}
          value={wordOf(form.temporary)}
          onChange={(word) => set({ temporary: flagOf(word) })}
          error={faultOf('temporary')}
        />
      ) : null}
      <SelectField
        label="Steuerungsebene"
        none="keine Angabe"
        options={LEVELS}
        value={form.steeringLevel}
        onChange={(steeringLevel) => set({ steeringLevel })}
        error={faultOf('steeringLevel')}
      />
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
        onChange={dates.into('founded', (founded) => set({ founded }))}
        error={faultOf('founded')}
      />
      <PartialDateField
        label="Dabei seit"
        value={form.since}
        onChange={dates.into('since', (since) => set({ since }))}
        error={faultOf('since')}
      />
      <PartialDateField
        label="Beendet"
        value={form.until}
        onChange={dates.into('until', (until) => set({ until }))}
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
