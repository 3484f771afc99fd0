import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice, Skeleton } from '../../ui/surfaces.js';
import { ConflictDialog, useChange } from '../changes/index.js';
import type { PickedActor } from './ActorPicker.js';
import { TieFields } from './TieFields.js';
import { CREATE_TIE, TIE, UPDATE_TIE } from './queries.js';
import { EMPTY_TIE, createTieInput, formOfTie, updateTieInput } from './tie-form.js';
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
}

/** Enters a tie of an actor, or changes a stored one. */
export function TieFormDialog({ areaId, self, tieId, other, onClose }: TieFormDialogProps): JSX.Element {
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
      <Dialog title="Beziehung" isOpen onOpenChange={onClose}>
        {data === undefined ? <Skeleton /> : <p>Diese Beziehung gibt es nicht mehr.</p>}
      </Dialog>
    );
  }
  return (
    <TieEditor areaId={areaId} self={self} tie={data.tie} initial={formOfTie(data.tie, self.id)} onClose={onClose} />
  );
}

function TieEditor({
  areaId,
  self,
  tie,
  initial,
  onClose,
}: {
  areaId: string;
  self: PickedActor;
  tie?: TieDetail;
  initial: TieForm;
  onClose: () => void;
}): JSX.Element {
  const [form, setForm] = useState(initial);
  const [wrongDate, setWrongDate] = useState(false);
  const change = useChange(areaId);
  const input = createTieInput(areaId, self.id, form);
  const save = (version?: number, keep: (field: string) => boolean = () => true): void => {
    if (input === null) return;
    change.submit({
      done: tie ? 'Die Beziehung ist geändert.' : `Beziehung zu ${form.other?.name ?? ''} ist eingetragen.`,
      send: async () => {
        if (tie === undefined) return (await execute(CREATE_TIE, { input })).createTie;
        const { id, areaId: area, expectedVersion, ...fields } = updateTieInput(areaId, tie, self.id, form, version);
        const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => keep(field)));
        return (await execute(UPDATE_TIE, { input: { id, areaId: area, expectedVersion, ...kept } })).updateTie;
      },
      then: onClose,
    });
  };
  if (change.conflict !== null) {
    const disputed = new Set(change.conflict.fields.map(({ field }) => field));
    return (
      <ConflictDialog
        conflict={change.conflict}
        onDiscard={onClose}
        onSave={(mine, version) => save(version, (field) => !disputed.has(field) || mine.has(field))}
      />
    );
  }
  return (
    <Dialog
      title={tie ? 'Beziehung bearbeiten' : `Beziehung von ${self.name}`}
      isOpen
      dismissable={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" isDisabled={input === null || wrongDate || change.busy} onPress={() => save()}>
            {tie ? 'Änderungen speichern' : 'Beziehung eintragen'}
          </Button>
        </>
      }
    >
      {change.failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{change.failure}</p>
        </Notice>
      )}
      <TieFields
        areaId={areaId}
        self={self}
        form={form}
        onChange={setForm}
        onWrongDate={setWrongDate}
        faultOf={change.faultOf}
        endsFixed={tie !== undefined}
      />
    </Dialog>
  );
}
