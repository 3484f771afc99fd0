import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { execute } from '../../api/execute.js';
import { Icon } from '../../ui/icons/Icon.js';
import fields from '../../ui/fields.module.css';
import { PersonFormDialog } from './PersonFormDialog.js';
import { FIND_PERSONS } from './queries.js';

export interface PickedPerson {
  readonly id: string;
  readonly name: string;
}

const CREATE = '—new—';

/** A field that finds a person of the area by a few letters, or enters a new one. */
export function PersonPicker({
  areaId,
  label,
  picked,
  onPick,
  error,
}: {
  areaId: string;
  label: string;
  picked: PickedPerson | null;
  onPick: (person: PickedPerson | null) => void;
  error?: string | undefined;
}): JSX.Element {
  const [text, setText] = useState(picked?.name ?? '');
  const [entering, setEntering] = useState(false);
  const wanted = text.trim();
  const { data } = useQuery({
    queryKey: ['find-persons', areaId, wanted],
    queryFn: ({ signal }) => execute(FIND_PERSONS, { areaId, text: wanted }, signal),
    enabled: wanted.length >= 2 && wanted !== picked?.name,
    placeholderData: keepPreviousData,
  });
  const found = wanted.length < 2 ? [] : (data?.persons.rows ?? []);
  return (
    <div className={fields['field']}>
      <ComboBox
        inputValue={text}
        onInputChange={(next) => {
          setText(next);
          if (picked !== null && next !== picked.name) onPick(null);
        }}
        value={picked?.id ?? null}
        onChange={(key) => {
          if (key === CREATE) setEntering(true);
          const person = found.find(({ id }) => id === key);
          if (person) {
            setText(person.name);
            onPick({ id: person.id, name: person.name });
          }
        }}
        defaultFilter={() => true}
        allowsEmptyCollection
        allowsCustomValue
        isInvalid={error !== undefined}
        className={fields['field'] ?? ''}
      >
        <Label className={fields['label'] ?? ''}>{label}</Label>
        <Input className={fields['input'] ?? ''} placeholder="Name tippen …" />
        <FieldError className={fields['error'] ?? ''}>
          <Icon name="error" size={16} />
          <span>{error}</span>
        </FieldError>
        <Popover className={fields['popover'] ?? ''}>
          <ListBox renderEmptyState={() => <p className={fields['none']}>Mindestens zwei Buchstaben.</p>}>
            {found.map((person) => (
              <ListBoxItem key={person.id} id={person.id} textValue={person.name} className={fields['option'] ?? ''}>
                <span>
                  {person.name} <small className="muted">{person.offices.join('; ')}</small>
                </span>
              </ListBoxItem>
            ))}
            {wanted.length < 2 ? null : (
              <ListBoxItem id={CREATE} textValue={wanted} className={fields['option'] ?? ''}>
                <Icon name="add" />
                {`„${wanted}“ neu eintragen`}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {entering ? (
        <PersonFormDialog
          areaId={areaId}
          familyName={picked === null ? wanted : ''}
          onClose={() => setEntering(false)}
          onSaved={(id, name) => {
            setText(name);
            onPick({ id, name });
          }}
        />
      ) : null}
    </div>
  );
}
