import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { AnchorState } from '../../../generated/graphql.js';
import { SelectField, optionsOf } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useChange, useForm } from '../../changes/index.js';
import { ActorPicker } from '../../ties/index.js';
import type { PickedActor } from '../../ties/index.js';
import { EntryDialog, FullWidth, sentFields } from '../EntryDialog.js';
import { ANCHOR_LABELS } from '../messages.de.js';
import { DELETE_ANCHOR_POINT, SAVE_ANCHOR_POINT } from '../mutations.js';
import type { Anchor } from '../types.js';
import { textOrNull } from '../whole-number.js';

const FIELDS = ['state', 'actor', 'actorId', 'text'];
const STATES = optionsOf<AnchorState>(ANCHOR_LABELS);

interface AnchorForm {
  readonly state: AnchorState;
  readonly actor: PickedActor | null;
  readonly text: string;
}

const formOf = (anchor: Anchor): AnchorForm => ({
  state: anchor.state,
  actor: anchor.actor === null ? null : { id: anchor.actor.id, name: anchor.actor.name },
  text: anchor.text ?? '',
});
const valuesOf = ({ state, actor, text }: AnchorForm) => ({
  state,
  actorId: actor?.id ?? null,
  text: textOrNull(text),
});

/** One of the anchors: how far it is settled, with whom, and what was agreed. */
export function AnchorDialog({
  areaId,
  anchor,
  onClose,
}: {
  areaId: string;
  anchor: Anchor;
  onClose: () => void;
}): JSX.Element {
  const state = useForm({ key: `anchor/${areaId}/${anchor.anchor}`, initial: formOf(anchor), stored: anchor });
  const { form, set, stored = anchor, draft } = state;
  const change = useChange(areaId, [], draft);
  const { id, version } = stored;
  const isEntered = id !== null && version !== null;
  return (
    <EntryDialog
      title={`Anker: ${anchor.label}`}
      action="Anker speichern"
      state={state}
      change={change}
      fields={FIELDS}
      done={`${anchor.label}: ${ANCHOR_LABELS[form.state]}.`}
      send={async (resolved) => {
        const before = isEntered ? { version, values: valuesOf(formOf(stored)) } : null;
        const input = { areaId, anchor: anchor.anchor, ...sentFields(before, valuesOf(form), resolved) };
        return (await execute(SAVE_ANCHOR_POINT, { input })).saveAnchorPoint;
      }}
      removal={
        isEntered
          ? {
              word: 'Eintrag löschen',
              done: `Zu ${anchor.label} ist nichts mehr eingetragen.`,
              send: async () =>
                (await execute(DELETE_ANCHOR_POINT, { input: { id, areaId, expectedVersion: version } }))
                  .deleteAnchorPoint,
            }
          : null
      }
      onClose={onClose}
    >
      <SelectField
        label="Stand"
        options={STATES}
        value={form.state}
        onChange={(next) => set({ state: next ?? 'OPEN' })}
        error={change.faultOf('state')}
      />
      <ActorPicker
        areaId={areaId}
        label="Bei wem (kann offen bleiben)"
        picked={form.actor}
        onPick={(actor) => set({ actor })}
        error={change.faultOf('actor') ?? change.faultOf('actorId')}
      />
      <FullWidth>
        <TextField
          label="Was ist vereinbart?"
          value={form.text}
          onChange={(text) => set({ text })}
          error={change.faultOf('text')}
        />
      </FullWidth>
    </EntryDialog>
  );
}
