import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { ActorQuery } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { PersonPicker } from './PersonPicker.js';
import type { PickedPerson } from './PersonPicker.js';
import { CREATE_POST, DELETE_POST, UPDATE_POST } from './queries.js';

export type Post = NonNullable<ActorQuery['actor']>['posts'][number];

const FIELDS = ['title', 'since', 'until', 'holderSince'];

/** What the form of an office holds; who has it is asked for a new one only. */
interface PostForm {
  readonly title: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly person: PickedPerson | null;
  readonly holderSince: string | null;
}

const formOf = (post?: Post): PostForm => ({
  title: post?.title ?? '',
  since: post?.since ?? null,
  until: post?.until ?? null,
  person: null,
  holderSince: null,
});
const valuesOf = ({ title, since, until }: PostForm) => ({ title: title.trim(), since, until });

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
  const { form, set, stored, dates, draft } = useForm({
    key: `post/${areaId}/${actor.id}/${post?.id ?? ''}`,
    initial: formOf(post),
    stored: post,
    personal: true,
  });
  const title = form.title.trim();
  const change = useChange(
    areaId,
    title === '' ? [{ field: 'title', message: 'Bitte benennen Sie die Funktion.' }] : [],
    draft,
  );
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: stored ? `${title} ist geändert.` : `${title} ist eingetragen.`,
      merges: true,
      resolution,
      send: async (resolved) => {
        const wanted = valuesOf(form);
        if (stored === undefined) {
          const { person, holderSince } = form;
          const input = { areaId, actorId: actor.id, ...wanted, personId: person?.id ?? null, holderSince };
          return (await execute(CREATE_POST, { input })).createPost;
        }
        const fields = changedFields(valuesOf(formOf(stored)), wanted, resolved);
        const input = { id: stored.id, areaId, expectedVersion: resolved?.version ?? stored.version, ...fields };
        return (await execute(UPDATE_POST, { input })).updatePost;
      },
      then: onClose,
    });
  const remove = ({ id, version, title: former }: Post): void =>
    change.submit({
      done: `Die Funktion ${former} ist gelöscht.`,
      anyway: true,
      send: async () => (await execute(DELETE_POST, { input: { id, areaId, expectedVersion: version } })).deletePost,
      then: onClose,
    });
  return (
    <ChangeDialog
      title={stored ? `Funktion: ${stored.title}` : `Funktion bei ${actor.name}`}
      action={stored ? 'Änderungen speichern' : 'Funktion eintragen'}
      change={change}
      fields={FIELDS}
      draft={draft}
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
              picked={form.person}
              onPick={(person) => set({ person })}
            />
            <PartialDateField
              label="seit"
              value={form.holderSince}
              onChange={dates.into('holderSince', (holderSince) => set({ holderSince }))}
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
