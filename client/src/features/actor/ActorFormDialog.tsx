import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import type { Resolution } from '../../api/changed-fields.js';
import { ActorFields } from './ActorFields.js';
import { EMPTY_FORM, FIELDS, createInput, formOf, missingIn, updateInput } from './actor-form.js';
import type { ActorDetail } from './actor-form.js';
import { CREATE_ACTOR, UPDATE_ACTOR } from './queries.js';

/** Creates an actor, or changes a stored one; a conflict shows both values. */
export function ActorFormDialog({
  areaId,
  actor,
  name: begun = '',
  onClose,
  onCreated,
}: {
  areaId: string;
  actor?: ActorDetail;
  /** The name of a new one as far as it was typed elsewhere. */
  name?: string;
  onClose: () => void;
  /** What to do with a new one; left out: its page opens. */
  onCreated?: (id: string, name: string) => void;
}): JSX.Element {
  const { form, set, stored, dates, draft } = useForm({
    key: `actor/${areaId}/${actor?.id ?? begun}`,
    initial: actor ? formOf(actor) : { ...EMPTY_FORM, name: begun },
    stored: actor,
  });
  const change = useChange(areaId, missingIn(form), draft);
  const navigate = useNavigate();
  const name = form.name.trim();
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: stored ? `${name} ist geändert.` : `${name} ist angelegt.`,
      merges: true,
      resolution,
      send: async (resolved) =>
        stored
          ? (await execute(UPDATE_ACTOR, { input: updateInput(areaId, stored, form, resolved) })).updateActor
          : (await execute(CREATE_ACTOR, { input: createInput(areaId, form) })).createActor,
      then: (id) => {
        onClose();
        if (stored !== undefined) return;
        if (onCreated) onCreated(id, name);
        else void navigate(`/gebiet/${areaId}/akteure/${id}`);
      },
    });
  return (
    <ChangeDialog
      title={stored ? `${stored.name} bearbeiten` : 'Akteur anlegen'}
      action={stored ? 'Änderungen speichern' : 'Akteur anlegen'}
      change={change}
      fields={FIELDS}
      draft={draft}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
    >
      <ActorFields
        form={form}
        onChange={set}
        dates={dates}
        faultOf={change.faultOf}
        classFixed={stored !== undefined}
      />
    </ChangeDialog>
  );
}
