import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import type { ActorQuery } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { Dialog } from '../../ui/Dialog.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import page from '../../ui/page.module.css';
import { useChange } from '../changes/index.js';
import { PersonPicker } from './PersonPicker.js';
import type { PickedPerson } from './PersonPicker.js';
import { ASSIGN_POST, CREATE_POST, DELETE_POST, UPDATE_MEMBERSHIP } from './queries.js';

type Post = NonNullable<ActorQuery['actor']>['posts'][number];

/** A new office with its holder, or the change of hands of an existing one: the former holder's time ends, nothing is deleted. */
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
  const [title, setTitle] = useState(post?.title ?? '');
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [since, setSince] = useState<string | null>(post ? new Date().toISOString().slice(0, 10) : null);
  const [endFormer, setEndFormer] = useState(true);
  const change = useChange(areaId);
  const holders = post?.holders.filter((holder) => holder.current) ?? [];
  const former = holders.map(({ personName }) => personName).join(', ');
  const save = (): void =>
    change.submit({
      done: post ? `${post.title}: Amtswechsel ist eingetragen.` : `${title.trim()} ist eingetragen.`,
      send: async () => {
        if (post === undefined) {
          const input = {
            areaId,
            actorId: actor.id,
            title: title.trim(),
            personId: person?.id ?? null,
            holderSince: since,
          };
          return (await execute(CREATE_POST, { input })).createPost;
        }
        const input = { areaId, postId: post.id, personId: person?.id ?? '', since, endFormer };
        return (await execute(ASSIGN_POST, { input })).assignPost;
      },
      then: onClose,
    });
  const failure = change.failure ?? change.conflict?.message ?? null;
  const only = holders.length === 1 ? holders[0] : undefined;
  return (
    <Dialog
      title={post ? `Amtswechsel: ${post.title}` : `Funktion bei ${actor.name}`}
      isOpen
      dismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          {post === undefined ? null : (
            <Button
              look="danger"
              isDisabled={change.busy}
              onPress={() =>
                change.submit({
                  done: `Die Funktion ${post.title} ist gelöscht.`,
                  send: async () => {
                    const input = { id: post.id, areaId, expectedVersion: post.version };
                    return (await execute(DELETE_POST, { input })).deletePost;
                  },
                  then: onClose,
                })
              }
            >
              Funktion löschen
            </Button>
          )}
          {only === undefined ? null : (
            <Button
              isDisabled={change.busy || since === null}
              onPress={() =>
                change.submit({
                  done: `${only.personName} hat die Funktion nicht mehr.`,
                  send: async () => {
                    const input = { id: only.id, areaId, expectedVersion: only.version, until: since };
                    return (await execute(UPDATE_MEMBERSHIP, { input })).updateMembership;
                  },
                  then: onClose,
                })
              }
            >
              Nur beenden
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={change.busy || title.trim() === '' || (post !== undefined && person === null)}
            onPress={save}
          >
            {post ? 'Amtswechsel eintragen' : 'Funktion eintragen'}
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
        {post === undefined ? (
          <div className={page['full']}>
            <TextField
              label="Funktion"
              isRequired
              value={title}
              onChange={setTitle}
              hint="Zum Beispiel: Vorsitz, Geschäftsführung, Sitz im Beirat"
              error={change.faultOf('title')}
            />
          </div>
        ) : (
          <p className={page['full']}>
            Bisher: <strong>{former === '' ? 'nicht besetzt' : former}</strong>. Die Beziehungen der Einrichtung
            bleiben, wie sie sind.
          </p>
        )}
        <PersonPicker
          areaId={areaId}
          label={post ? 'Neu im Amt' : 'Wer hat sie? (kann offen bleiben)'}
          picked={person}
          onPick={setPerson}
        />
        <PartialDateField
          label={post ? 'ab' : 'seit'}
          value={since}
          onChange={(input) => setSince('date' in input ? input.date : null)}
          error={change.faultOf('since')}
        />
        {post !== undefined && former !== '' ? (
          <div className={page['full']}>
            <CheckBox isSelected={endFormer} onChange={setEndFormer}>
              {former}: bisherige Zeit am Tag davor beenden
            </CheckBox>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
