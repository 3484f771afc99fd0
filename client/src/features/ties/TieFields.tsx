import { CONFIRMED_BY, EVIDENCE, INTENSITIES, VIA_QM } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { useVocabularies } from '../../app/vocabularies.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import type { Dates } from '../../ui/dates.js';
import page from '../../ui/page.module.css';
import { ActorPicker } from './ActorPicker.js';
import type { PickedActor } from './ActorPicker.js';
import type { TieForm } from './tie-form.js';

const STRENGTHS = Object.entries(INTENSITIES).map(([id, label]) => ({ id, label: `${id} – ${label}` }));

/** Kind and reading direction in one choice: each directed kind stands twice, with its verb for either direction. */
const verbId = (kind: string, turned: boolean): string => `${kind}${turned ? '<' : '>'}`;

/** The fields of a tie, read from the actor whose page is open. */
export function TieFields({
  areaId,
  self,
  form,
  onChange,
  dates,
  faultOf,
  endsFixed,
}: {
  areaId: string;
  self: PickedActor;
  form: TieForm;
  onChange: (form: TieForm) => void;
  dates: Dates;
  faultOf: (field: string) => string | undefined;
  endsFixed: boolean;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const set = (part: Partial<TieForm>): void => onChange({ ...form, ...part });
  const verbs = vocabularies.offered('tieKind').flatMap((term) => {
    const forward = { id: verbId(term.id, false), label: term.verb ?? term.label };
    const backward = { id: verbId(term.id, true), label: term.inverse ?? term.label };
    if (endsFixed) return [form.turned ? backward : forward];
    return term.directed === true ? [forward, backward] : [forward];
  });
  return (
    <div className={page['form']}>
      <p className={`${page['full']} muted`}>
        Gelesen von <strong>{self.name}</strong> aus.
      </p>
      <SelectField
        label="Art der Beziehung"
        isRequired
        options={verbs}
        value={form.kind === null ? null : verbId(form.kind, form.turned)}
        onChange={(value) => set({ kind: value?.slice(0, -1) ?? null, turned: value?.endsWith('<') ?? false })}
        error={faultOf('kind')}
      />
      {endsFixed ? (
        <TextField label="mit" value={form.other?.name ?? ''} isReadOnly />
      ) : (
        <ActorPicker
          areaId={areaId}
          label="mit"
          picked={form.other}
          onPick={(other) => set({ other })}
          without={self.id}
          error={faultOf('to') ?? faultOf('toId') ?? faultOf('from') ?? faultOf('fromId')}
        />
      )}
      <SelectField
        label="Stärke"
        {...(endsFixed ? {} : { none: 'nicht bekannt (gilt als 2, erschlossen)' })}
        options={STRENGTHS}
        value={form.intensity === null ? null : String(form.intensity)}
        onChange={(value) => set({ intensity: value === null ? null : Number(value) })}
        error={faultOf('intensity')}
      />
      <SelectField
        label="Woher wissen wir das?"
        options={optionsOf(EVIDENCE)}
        value={form.intensity === null ? 'INFERRED' : form.evidence}
        onChange={(evidence) => set({ evidence })}
        error={faultOf('evidence')}
      />
      <PartialDateField
        label="seit"
        value={form.since}
        onChange={dates.into('since', (since) => set({ since }))}
        hint="Leer heißt: schon immer"
        error={faultOf('since')}
      />
      <PartialDateField
        label="bis"
        value={form.until}
        onChange={dates.into('until', (until) => set({ until }))}
        hint="Leer heißt: besteht weiter"
        error={faultOf('until')}
      />
      <PartialDateField
        label="Zuletzt bestätigt"
        value={form.lastConfirmedAt}
        onChange={dates.into('lastConfirmedAt', (lastConfirmedAt) => set({ lastConfirmedAt }))}
        error={faultOf('lastConfirmedAt')}
      />
      <SelectField
        label="Bestätigt von"
        none="keine Angabe"
        options={optionsOf(CONFIRMED_BY)}
        value={form.confirmedBy}
        onChange={(confirmedBy) => set({ confirmedBy })}
        error={faultOf('confirmedBy')}
      />
      <SelectField
        label="Lebt sie nur, weil das QM vermittelt?"
        options={optionsOf(VIA_QM)}
        value={form.viaQm}
        onChange={(value) => set({ viaQm: value ?? 'UNKNOWN' })}
        error={faultOf('viaQm')}
      />
      <div className={page['full']}>
        <TextField
          label="Notiz"
          multiline
          rows={2}
          value={form.note}
          onChange={(note) => set({ note })}
          error={faultOf('note')}
        />
      </div>
      {endsFixed ? null : (
        <>
          <TextField
            label="Quelle"
            value={form.sourceTitle}
            onChange={(sourceTitle) => set({ sourceTitle })}
            hint="Titel des Dokuments oder Gesprächs; leer heißt: keine"
            error={faultOf('citation.sourceTitle')}
          />
          <TextField
            label="Zitat daraus"
            value={form.quote}
            onChange={(quote) => set({ quote })}
            error={faultOf('citation.quote')}
          />
        </>
      )}
    </div>
  );
}
