import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Skeleton } from '../../ui/surfaces.js';
import type { Resolution } from '../../api/changed-fields.js';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
import type { PickedActor } from './ActorPicker.js';
import { TieFields } from './TieFields.js';
import { CREATE_TIE, TIE, UPDATE_TIE } from './queries.js';
import { EMPTY_TIE, TIE_FIELDS, createTieInput, formOfTie, missingInTie, updateTieInput } from './tie-form.js';
import type { TieDetail, TieForm } from './tie-form.js';

interface TieFormDialogProps {
  areaId: string;
  /** The end from which the tie is read. */
  self: PickedActor;
  /** The tie to change; left out: a new one. */
  tieId?: string;
  /** The other end of a new tie, if it is known already. */
  other?: PickedActor;
  onClose: () => void;
  /** Leads to ending it instead; left out where it is ended already. */
  onEnd?: () => void;
}

/** Enters a tie of an actor, or changes a stored one. */
export function TieFormDialog({ areaId, self, tieId, other, onClose, onEnd }: TieFormDialogProps): JSX.Element {
  const { data } = useQuery({
    queryKey: ['tie', areaId, tieId],
    queryFn: ({ signal }) => execute(TIE, { id: tieId ?? '', areaId }, signal),
    enabled: tieId !== undefined,
    staleTime: 0,
  });
  if (tieId === undefined) {
    return <TieEditor areaId={areaId} self={self} initial={{ ...EMPTY_TIE, other: other ?? null }} onClose={onClose} />;
  }
  if (!data?.tie) {
    return (
      <Dialog title="Beziehung" isOpen onClose={onClose}>
        {data === undefined ? <Skeleton /> : <p>Diese Beziehung gibt es nicht mehr.</p>}
      </Dialog>
    );
  }
  return (
    <TieEditor
      areaId={areaId}
      self={self}
      tie={data.tie}
      initial={formOfTie(data.tie, self.id)}
      onClose={onClose}
      {...(onEnd ? { onEnd } : {})}
    />
  );
}

function TieEditor({
  areaId,
  self,
  tie,
  initial,
  onClose,
  onEnd,
}: {
  areaId: string;
  self: PickedActor;
  tie?: TieDetail;
  initial: TieForm;
  onClose: () => void;
  onEnd?: () => void;
}): JSX.Element {
  const { form, set, stored, dates, draft } = useForm({
    key: `tie/${areaId}/${self.id}/${tie?.id ?? initial.other?.id ?? ''}`,
    initial,
    stored: tie,
  });
  const change = useChange(areaId, missingInTie(form), draft);
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: stored ? 'Die Beziehung ist geändert.' : `Beziehung zu ${form.other?.name ?? ''} ist eingetragen.`,
      merges: true,
      resolution,
      send: async (resolved) =>
        stored
          ? (await execute(UPDATE_TIE, { input: updateTieInput(areaId, stored, self.id, form, resolved) })).updateTie
          : (await execute(CREATE_TIE, { input: createTieInput(areaId, self.id, form) })).createTie,
      then: onClose,
    });
  return (
    <ChangeDialog
      title={stored ? 'Beziehung bearbeiten' : `Beziehung von ${self.name}`}
      action={stored ? 'Änderungen speichern' : 'Beziehung eintragen'}
      change={change}
      fields={TIE_FIELDS}
      draft={draft}
      blocked={dates.wrong}
      onSave={save}
      onClose={onClose}
      extra={onEnd === undefined ? null : <Button onPress={onEnd}>Beenden …</Button>}
    >
      <TieFields
        areaId={areaId}
        self={self}
        form={form}
        onChange={set}
        dates={dates}
        faultOf={change.faultOf}
        endsFixed={stored !== undefined}
      />
    </ChangeDialog>
  );
}
