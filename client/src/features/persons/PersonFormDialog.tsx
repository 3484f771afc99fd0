import { LEGAL_BASES } from '@quartiersnetz/graph-schema';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { useVocabularies } from '../../app/vocabularies.js';
import type { LegalBasis, PersonQuery } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { Dialog } from '../../ui/Dialog.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { SelectField } from '../../ui/SelectField.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { CREATE_PERSON, UPDATE_PERSON } from './queries.js';

export type PersonDetail = NonNullable<PersonQuery['person']>;

const BASES = Object.entries(LEGAL_BASES).map(([id, label]) => ({ id, label }));
const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

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
  const [salutation, setSalutation] = useState(person?.salutation ?? '');
  const [title, setTitle] = useState(person?.title ?? '');
  const [given, setGiven] = useState(person?.givenName ?? '');
  const [family, setFamily] = useState(person?.familyName ?? familyName ?? '');
  const [basis, setBasis] = useState<LegalBasis | null>(person?.legalBasis ?? null);
  const [purposes, setPurposes] = useState<readonly string[]>(person?.purposes ?? []);
  const [obtainedAt, setObtainedAt] = useState<string | null>(person?.obtainedAt ?? null);
  const [informedAt, setInformedAt] = useState<string | null>(person?.informedAt ?? null);
  const [note, setNote] = useState(person?.note ?? '');
  const change = useChange(areaId);
  const complete = family.trim() !== '' && basis !== null && purposes.length > 0;
  const save = (): void => {
    if (basis === null) return;
    const facts = {
      areaId,
      salutation: text(salutation),
      title: text(title),
      givenName: text(given),
      familyName: family.trim(),
      legalBasis: basis,
      purposes: [...purposes],
      obtainedAt,
      informedAt,
      note: text(note),
    };
    const name = [title, given, family]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
    change.submit({
      done: `${name} ist gespeichert.`,
      send: async () => {
        if (person === undefined) return (await execute(CREATE_PERSON, { input: facts })).createPerson;
        const input = { ...facts, id: person.id, expectedVersion: person.version };
        return (await execute(UPDATE_PERSON, { input })).updatePerson;
      },
      then: (id) => {
        onSaved?.(id, name);
        onClose();
      },
    });
  };
  const failure = change.failure ?? change.conflict?.message ?? null;
  return (
    <Dialog
      title={person ? `${person.name} bearbeiten` : 'Person eintragen'}
      isOpen
      dismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" isDisabled={!complete || change.busy} onPress={save}>
            {person ? 'Änderungen speichern' : 'Person eintragen'}
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <div className={page['form']}>
        <TextField
          label="Anrede"
          value={salutation}
          onChange={setSalutation}
          hint="So, wie die Person es wünscht"
          error={change.faultOf('salutation')}
        />
        <TextField label="Titel" value={title} onChange={setTitle} error={change.faultOf('title')} />
        <TextField label="Vorname" value={given} onChange={setGiven} error={change.faultOf('givenName')} />
        <TextField
          label="Nachname"
          isRequired
          value={family}
          onChange={setFamily}
          error={change.faultOf('familyName')}
        />
        <SelectField
          label="Rechtsgrundlage"
          isRequired
          options={BASES}
          value={basis}
          onChange={(value) => setBasis(value as LegalBasis | null)}
          hint="Ohne Grundlage und Zweck wird niemand eingetragen."
          error={change.faultOf('legalBasis')}
        />
        <PartialDateField
          label="Erhoben am"
          value={obtainedAt}
          onChange={(input) => setObtainedAt('date' in input ? input.date : null)}
        />
        <fieldset className={page['full']} style={{ border: 0, padding: 0, margin: 0 }}>
          <legend style={{ fontWeight: 500, padding: 0, marginBottom: 4 }}>Zwecke</legend>
          <div className={page['form']} style={{ gap: '4px 16px' }}>
            {vocabularies.offered('purpose').map(({ id, label }) => (
              <CheckBox
                key={id}
                isSelected={purposes.includes(id)}
                onChange={(on) => setPurposes(on ? [...purposes, id] : purposes.filter((one) => one !== id))}
              >
                {label}
              </CheckBox>
            ))}
          </div>
        </fieldset>
        <PartialDateField
          label="Informiert am"
          value={informedAt}
          onChange={(input) => setInformedAt('date' in input ? input.date : null)}
          hint="Hinweis nach Art. 13 oder 14 gegeben"
        />
        <div className={page['full']}>
          <TextField
            label="Notiz"
            multiline
            rows={2}
            value={note}
            onChange={setNote}
            hint="Die Person kann diese Notiz lesen."
            error={change.faultOf('note')}
          />
        </div>
      </div>
    </Dialog>
  );
}
