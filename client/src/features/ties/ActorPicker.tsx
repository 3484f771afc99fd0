import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { execute } from '../../api/execute.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { Icon } from '../../ui/icons/Icon.js';
import fields from '../../ui/fields.module.css';
import { ActorFormDialog } from '../actor/index.js';
import { FIND_ACTORS } from './queries.js';

export interface PickedActor {
  readonly id: string;
  readonly name: string;
}

const CREATE = '—new—';

/** A field that finds an actor of the area by a few letters, or creates a new one. */
export function ActorPicker({
  areaId,
  label,
  picked,
  onPick,
  without,
  error,
}: {
  areaId: string;
  label: string;
  picked: PickedActor | null;
  onPick: (actor: PickedActor | null) => void;
  /** An actor that cannot be meant, e.g. the other end. */
  without?: string;
  error?: string | undefined;
}): JSX.Element {
  const [text, setText] = useState(picked?.name ?? '');
  const [creating, setCreating] = useState(false);
  const pick = (actor: PickedActor): void => {
    setText(actor.name);
    onPick(actor);
  };
  const wanted = text.trim();
  const { data } = useQuery({
    queryKey: ['find-actors', areaId, wanted],
    queryFn: ({ signal }) => execute(FIND_ACTORS, { areaId, text: wanted }, signal),
    enabled: wanted.length >= 2 && wanted !== picked?.name,
    placeholderData: keepPreviousData,
  });
  const found = wanted.length < 2 ? [] : (data?.actors.rows ?? []).filter(({ id }) => id !== without);
  return (
    <>
      <ComboBox
        inputValue={text}
        onInputChange={(next) => {
          setText(next);
          if (picked !== null && next !== picked.name) onPick(null);
        }}
        value={picked?.id ?? null}
        onChange={(key) => {
          const actor = found.find(({ id }) => id === key);
          if (actor) pick({ id: actor.id, name: actor.name });
          else if (key === CREATE) setCreating(true);
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
            {found.map((actor) => (
              <ListBoxItem key={actor.id} id={actor.id} textValue={actor.name} className={fields['option'] ?? ''}>
                <ActorSign actor={actor} />
                {actor.name}
              </ListBoxItem>
            ))}
            {wanted.length < 2 ? null : (
              <ListBoxItem id={CREATE} textValue={wanted} className={fields['option'] ?? ''}>
                <Icon name="add" />
                {`„${wanted}“ neu anlegen`}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {creating ? (
        <ActorFormDialog
          areaId={areaId}
          name={wanted}
          onClose={() => setCreating(false)}
          onCreated={(id, name) => pick({ id, name })}
        />
      ) : null}
    </>
  );
}
