import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { CheckBox } from '../../ui/CheckBox.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { today } from '../../ui/today.js';
import page from '../../ui/page.module.css';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import { PersonPicker } from './PersonPicker.js';
import type { PickedPerson } from './PersonPicker.js';
import type { Post } from './PostDialog.js';
import { ASSIGN_POST, UPDATE_MEMBERSHIP } from './queries.js';

interface OfficeForm {
  readonly person: PickedPerson | null;
  readonly since: string | null;
  readonly endFormer: boolean;
}

/** An office changes hands: the former holder's time ends, nothing is deleted, and the ties of the institution stay. */
export function ChangeOfOfficeDialog({
  areaId,
  post,
  onClose,
}: {
  areaId: string;
  post: Post;
  onClose: () => void;
}): JSX.Element {
  const initial: OfficeForm = { person: null, since: today(), endFormer: true };
  const key = `post-change/${areaId}/${post.id}`;
  const { form, set, stored = post, dates, draft } = useForm({ key, initial, stored: post, personal: true });
  const { person, since, endFormer } = form;
  const change = useChange(
    areaId,
    person === null ? [{ field: 'personId', message: 'Bitte wählen Sie die Person aus der Liste.' }] : [],
    draft,
  );
  const holders = stored.holders.filter((holder) => holder.current);
  const former = holders.map(({ personName }) => personName).join(', ');
  const only = holders.length === 1 ? holders[0] : undefined;
  const assign = (): void =>
    change.submit({
      done: `${stored.title}: Amtswechsel ist eingetragen.`,
      send: async () => {
        const input = { areaId, postId: stored.id, personId: person?.id ?? '', since, endFormer };
        return (await execute(ASSIGN_POST, { input })).assignPost;
      },
      then: onClose,
    });
  const end = ({ id, version, personName }: (typeof holders)[number]): void =>
    change.submit({
      done: `${personName} hat die Funktion nicht mehr.`,
      anyway: true,
      send: async () => {
        const input = { id, areaId, expectedVersion: version, until: since };
        return (await execute(UPDATE_MEMBERSHIP, { input })).updateMembership;
      },
      then: onClose,
    });
  return (
    <ChangeDialog
      title={`Amtswechsel: ${stored.title}`}
      action="Amtswechsel eintragen"
      change={change}
      fields={['personId', 'since']}
      draft={draft}
      blocked={dates.wrong}
      onSave={assign}
      onClose={onClose}
      extra={
        only === undefined ? null : (
          <Button isDisabled={change.busy || dates.wrong || since === null} onPress={() => end(only)}>
            {`Nur beenden: ${only.personName}`}
          </Button>
        )
      }
    >
      <div className={page['form']}>
        <p className={page['full']}>
          Bisher: <strong>{former === '' ? 'nicht besetzt' : former}</strong>. Die Beziehungen der Einrichtung bleiben,
          wie sie sind.
        </p>
        <PersonPicker
          areaId={areaId}
          label="Neu im Amt"
          picked={person}
          onPick={(next) => set({ person: next })}
          error={change.faultOf('personId')}
        />
        <PartialDateField
          label="ab"
          value={since}
          onChange={dates.into('since', (next) => set({ since: next }))}
          error={change.faultOf('since')}
        />
        {former === '' ? null : (
          <div className={page['full']}>
            <CheckBox isSelected={endFormer} onChange={(on) => set({ endFormer: on })}>
              {`${former}: bisherige Zeit am Tag davor beenden`}
            </CheckBox>
          </div>
        )}
      </div>
    </ChangeDialog>
  );
}
