import { useState } from 'react';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import { ConflictDialog, useChange } from '../changes/index.js';
import { ActorFields } from './ActorFields.js';
import { EMPTY_FORM, createInput, formOf, updateInput } from './actor-form.js';
import type { ActorDetail, ActorForm } from './actor-form.js';
import { CREATE_ACTOR, UPDATE_ACTOR } from './queries.js';

/** Creates an actor, or changes a stored one; a conflict shows both values. */
export function ActorFormDialog({
  areaId,
  actor,
  onClose,
}: {
  areaId: string;
  actor?: ActorDetail;
  onClose: () => void;
}): JSX.Element {
  const [form, setForm] = useState<ActorForm>(actor ? formOf(actor) : EMPTY_FORM);
  const [wrongDate, setWrongDate] = useState(false);
  const change = useChange(areaId);
  const navigate = useNavigate();
  const save = (version?: number, only?: ReadonlySet<string>): void => {
    change.submit({
      done: actor ? `${form.name.trim()} ist geändert.` : `${form.name.trim()} ist angelegt.`,
      send: async () => {
        if (actor === undefined) return (await execute(CREATE_ACTOR, { input: createInput(areaId, form) })).createActor;
        const input = updateInput(areaId, actor, form, version);
        return (await execute(UPDATE_ACTOR, { input: only === undefined ? input : keepFields(input, only) }))
          .updateActor;
      },
      then: (id) => {
        onClose();
        if (actor === undefined) void navigate(`/gebiet/${areaId}/akteure/${id}`);
      },
    });
  };
  if (change.conflict !== null) {
    return (
      <ConflictDialog
        conflict={change.conflict}
        onDiscard={onClose}
        onSave={(mine, version) => {
          // Fields in dispute follow the choice; what nobody else touched is saved as meant.
          const disputed = new Set(change.conflict?.fields.map(({ field }) => field));
          const fields = actor === undefined ? [] : Object.keys(updateInput(areaId, actor, form));
          save(version, new Set(fields.filter((field) => !disputed.has(field) || mine.has(field))));
        }}
      />
    );
  }
  return (
    <Dialog
      title={actor ? `${actor.name} bearbeiten` : 'Akteur anlegen'}
      isOpen
      dismissable={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" isDisabled={change.busy || wrongDate} onPress={() => save()}>
            {actor ? 'Änderungen speichern' : 'Akteur anlegen'}
          </Button>
        </>
      }
    >
      {change.failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{change.failure}</p>
        </Notice>
      )}
      <ActorFields
        form={form}
        onChange={setForm}
        onWrongDate={setWrongDate}
        faultOf={change.faultOf}
        classFixed={actor !== undefined}
      />
    </Dialog>
  );
}

const ALWAYS = ['id', 'areaId', 'expectedVersion'];

function keepFields<Input extends object>(input: Input, fields: ReadonlySet<string>): Input {
  const kept = Object.entries(input).filter(([field]) => ALWAYS.includes(field) || fields.has(field));
  return Object.fromEntries(kept) as Input;
}
