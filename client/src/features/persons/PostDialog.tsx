import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { ActorQuery } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { TextField } from '../../ui/TextField.js';
import { useDates } from '../../ui/use-dates.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange } from '../changes/index.js';
import { PersonPicker } from './PersonPicker.js';
import type { PickedPerson } from './PersonPicker.js';
import { CREATE_POST, DELETE_POST, UPDATE_POST } from './queries.js';

export type Post = NonNullable<ActorQuery['actor']>['posts'][number];

const FIELDS = ['title', 'since', 'until', 'holderSince'];

/** A new office with its first holder, or the facts of an existing one. */
export function PostDialog({
  areaId,
  actor,
  post,
  onClose,
}: {
  areaId: string;
  actor: { readonly id: string; readonly name: string };
  post?: Post;
  onClose: () => void;
}): JSX.Element {
  // what was read when the form was opened; what others change meanwhile must show as a conflict
  const [stored] = useState(post);
  const before = { title: stored?.title ?? '', since: stored?.since ?? null, until: stored?.until ?? null };
  const [form, setForm] = useState(before);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [holderSince, setHolderSince] = useState<string | null>(null);
  const dates = useDates();
  const title = form.title.trim();
  const change = useChange(
    areaId,
    title === '' ? [{ field: 'title', message: 'Bitte benennen Sie die Funktion.' }] : [],
  );
  const set = (part: Partial<typeof form>): void => setForm({ ...form, ...part });
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: stored ? `${title} ist geändert.` : `${title} ist eingetragen.`,
      send: async () => {
        const wanted = { ...form, title };
        if (stored === undefined) {
          const input = { areaId, actorId: actor.id, ...wanted, personId: person?.id ?? null, holderSince };
          return (await execute(CREATE_POST, { input })).createPost;
        }
        const fields = changedFields(before, wanted, resolution);
        const input = { id: stored.id, areaId, expectedVersion: resolution?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_POST, { input })).updatePost;
      },
      then: onClose,
    });
  const remove = ({ id, version }: Post): void =>
    change.submit({
      done: `Die Funktion ${before.title} ist gelöscht.`,
      anyway: true,
      send: async () => (await execute(DELETE_POST, { input: { id, areaId, expectedVersion: version } })).deletePost,
      then: onClose,
    });
  return (
    <ChangeDialog
      title={stored ? `Funktion: ${before.title}` : `Funktion bei ${actor.name}`}
      action={stored ? 'Änderungen speichern' : 'Funktion eintragen'}
      change={change}
      fields={FIELDS}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
      extra={
        stored === undefined ? null : (
          <Button look="danger" isDisabled={change.busy} onPress={() => remove(stored)}>
            Funktion löschen
          </Button>
        )
      }
    >
      <div className={page['form']}>
        <div className={page['full']}>
          <TextField
            label="Funktion"
            isRequired
            autoFocus
            value={form.title}
            onChange={(next) => set({ title: next })}
            hint="Zum Beispiel: Vorsitz, Geschäftsführung, Sitz im Beirat"
            error={change.faultOf('title')}
          />
        </div>
        {stored === undefined ? (
          <>
            <PersonPicker
              areaId={areaId}
              label="Wer hat sie? (kann offen bleiben)"
              picked={person}
              onPick={setPerson}
            />
            <PartialDateField
              label="seit"
              value={holderSince}
              onChange={dates.into('holderSince', setHolderSince)}
              error={change.faultOf('holderSince')}
            />
          </>
        ) : (
          <>
            <PartialDateField
              label="Es gibt sie seit"
              value={form.since}
              onChange={dates.into('since', (since) => set({ since }))}
              error={change.faultOf('since')}
            />
            <PartialDateField
              label="Es gab sie bis"
              value={form.until}
              onChange={dates.into('until', (until) => set({ until }))}
              hint="Leer heißt: besteht weiter"
              error={change.faultOf('until')}
            />
          </>
        )}
      </div>
    </ChangeDialog>
  );
}
