import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { Notice } from '../../ui/surfaces.js';
import { useChange } from '../changes/index.js';
import { DELETE_TIE, END_TIE } from './queries.js';

/** Ends a tie on a date, or deletes one that never was; both can be taken back. */
export function EndTieDialog({
  areaId,
  tie,
  onClose,
}: {
  areaId: string;
  tie: { readonly id: string; readonly version: number; readonly words: string };
  onClose: () => void;
}): JSX.Element {
  const [until, setUntil] = useState<string | null>(new Date().toISOString().slice(0, 10));
  const change = useChange(areaId);
  const subject = { id: tie.id, areaId, expectedVersion: tie.version };
  return (
    <Dialog
      title="Beziehung beenden"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button
            look="danger"
            isDisabled={change.busy}
            onPress={() =>
              change.submit({
                done: 'Die Beziehung ist gelöscht.',
                send: async () => (await execute(DELETE_TIE, { input: subject })).deleteTie,
                then: onClose,
              })
            }
          >
            Löschen, es gab sie nie
          </Button>
          <Button
            look="primary"
            isDisabled={until === null || change.busy}
            onPress={() =>
              change.submit({
                done: 'Die Beziehung ist beendet.',
                send: async () => (await execute(END_TIE, { input: { ...subject, until: until ?? '' } })).endTie,
                then: onClose,
              })
            }
          >
            Beziehung beenden
          </Button>
        </>
      }
    >
      <p style={{ marginBottom: 12 }}>
        <strong>{tie.words}</strong>. Beendet bleibt sie im Verlauf und auf früheren Tagen der Karte. Beides lässt sich
        zurücknehmen.
      </p>
      {change.failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{change.failure}</p>
        </Notice>
      )}
      {change.conflict === null ? null : (
        <Notice tone="attention" role="alert">
          <p>{change.conflict.message} Schließen Sie dieses Fenster und sehen Sie den neuen Stand an.</p>
        </Notice>
      )}
      <PartialDateField
        label="Letzter Tag"
        value={until}
        onChange={(input) => setUntil('date' in input ? input.date : null)}
        error={change.faultOf('until')}
      />
    </Dialog>
  );
}
