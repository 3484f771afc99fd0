import { LEGAL_BASES } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { FieldGroup } from '../../ui/FieldGroup.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField, optionsOf } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { EMPTY_PERSON, PERSON_FIELDS, formOfPerson, fullName, missingInPerson, valuesOfPerson } from './person-form.js';
import type { PersonDetail } from './person-form.js';
import { CREATE_PERSON, UPDATE_PERSON } from './queries.js';

const BASES = optionsOf(LEGAL_BASES);

/** Enters a person, or changes one; without a basis and a purpose nobody is entered. */
export function PersonFormDialog({
  areaId,
  person,
  familyName,
  onClose,
  onSaved,
}: {
  areaId: string;
  person?: PersonDetail;
  /** What was typed where the person was looked for. */
  familyName?: string;
  onClose: () => void;
  onSaved?: (id: string, name: string) => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const { form, set, stored, dates, draft } = useForm({
    key: `person/${areaId}/${person?.id ?? familyName ?? ''}`,
    initial: person ? formOfPerson(person) : { ...EMPTY_PERSON, familyName: familyName ?? '' },
    stored: person,
    personal: true,
  });
  const change = useChange(areaId, missingInPerson(form), draft);
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: `${fullName(form)} ist gespeichert.`,
      merges: true,
      resolution,
      send: async (resolved) => {
        const wanted = valuesOfPerson(form);
        if (stored === undefined) return (await execute(CREATE_PERSON, { input: { areaId, ...wanted } })).createPerson;
        const fields = changedFields(valuesOfPerson(formOfPerson(stored)), wanted, resolved);
        const input = { id: stored.id, areaId, expectedVersion: resolved?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_PERSON, { input })).updatePerson;
      },
      then: (id) => {
        onSaved?.(id, fullName(form));
        onClose();
      },
    });
  const text = (field: 'salutation' | 'title' | 'givenName' | 'familyName' | 'note') => ({
    value: form[field],
    onChange: (value: string) => set({ [field]: value }),
    error: change.faultOf(field),
  });
  return (
    <ChangeDialog
      title={stored ? `${stored.name} bearbeiten` : 'Person eintragen'}
      action={stored ? 'Änderungen speichern' : 'Person eintragen'}
      change={change}
      fields={PERSON_FIELDS}
      draft={draft}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
    >
      <div className={page['form']}>
        <TextField label="Anrede" hint="So, wie die Person es wünscht" {...text('salutation')} />
        <TextField label="Titel" {...text('title')} />
        <TextField label="Vorname" {...text('givenName')} />
        <TextField label="Nachname" isRequired {...text('familyName')} />
        <SelectField
          label="Rechtsgrundlage"
          isRequired
          options={BASES}
          value={form.legalBasis}
          onChange={(legalBasis) => set({ legalBasis })}
          hint="Ohne Grundlage und Zweck wird niemand eingetragen."
          error={change.faultOf('legalBasis')}
        />
        <PartialDateField
          label="Erhoben am"
          value={form.obtainedAt}
          onChange={dates.into('obtainedAt', (obtainedAt) => set({ obtainedAt }))}
          error={change.faultOf('obtainedAt')}
        />
        <div className={page['full']}>
          <FieldGroup label="Zwecke" error={change.faultOf('purposes')}>
            {vocabularies.offered('purpose').map(({ id, label }) => (
              <CheckBox
                key={id}
                isSelected={form.purposes.includes(id)}
                onChange={(on) => set({ purposes: form.purposes.filter((one) => one !== id).concat(on ? [id] : []) })}
              >
                {label}
              </CheckBox>
            ))}
          </FieldGroup>
        </div>
        <PartialDateField
          label="Informiert am"
          value={form.informedAt}
          onChange={dates.into('informedAt', (informedAt) => set({ informedAt }))}
          hint="Hinweis nach Art. 13 oder 14 gegeben"
          error={change.faultOf('informedAt')}
        />
        <div className={page['full']}>
          <TextField label="Notiz" multiline rows={2} hint="Die Person kann diese Notiz lesen." {...text('note')} />
        </div>
      </div>
    </ChangeDialog>
  );
}
