import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { today } from '../../ui/today.js';
import { useDates } from '../../ui/use-dates.js';
import { ChangeDialog, useChange } from '../changes/index.js';
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
  const [stored] = useState(tie);
  const [until, setUntil] = useState<string | null>(today());
  const dates = useDates();
  const change = useChange(
    areaId,
    until === null ? [{ field: 'until', message: 'Bitte geben Sie den letzten Tag an.' }] : [],
  );
  const end = (version = stored.version): void =>
    change.submit({
      done: 'Die Beziehung ist beendet.',
      send: async () => {
        const input = { id: stored.id, areaId, expectedVersion: version, until: until ?? '' };
        return (await execute(END_TIE, { input })).endTie;
      },
      then: onClose,
    });
  const remove = (): void =>
    change.submit({
      done: 'Die Beziehung ist gelöscht.',
      anyway: true,
      send: async () => {
        const input = { id: stored.id, areaId, expectedVersion: stored.version };
        return (await execute(DELETE_TIE, { input })).deleteTie;
      },
      then: onClose,
    });
  return (
    <ChangeDialog
      title="Beziehung beenden"
      action="Beziehung beenden"
      change={change}
      fields={['until']}
      blocked={dates.wrong}
      onSave={(resolution) => (resolution?.keeps('until') === false ? onClose() : end(resolution?.version))}
      onClose={onClose}
      extra={
        <Button look="danger" isDisabled={change.busy} onPress={remove}>
          Löschen, es gab sie nie
        </Button>
      }
    >
      <p style={{ marginBottom: 12 }}>
        <strong>{stored.words}</strong>. Beendet bleibt sie im Verlauf und auf früheren Tagen der Karte. Beides lässt
        sich zurücknehmen.
      </p>
      <PartialDateField
        label="Letzter Tag"
        value={until}
        onChange={dates.into('until', setUntil)}
        error={change.faultOf('until')}
      />
    </ChangeDialog>
  );
}
