import type { JSX } from 'react';
import { execute } from '../../api/execute.js';
import type { Resolution } from '../../api/changed-fields.js';
import { Button } from '../../ui/Button.js';
import { PartialDateField } from '../../ui/PartialDateField.js';
import { today } from '../../ui/today.js';
import { ChangeDialog, useChange, useForm } from '../changes/index.js';
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
  const initial: { until: string | null } = { until: today() };
  const { form, set, stored, dates, draft } = useForm({ key: `tie-end/${areaId}/${tie.id}`, initial, stored: tie });
  const { until } = form;
  const { id, version, words } = stored ?? tie;
  const change = useChange(
    areaId,
    until === null ? [{ field: 'until', message: 'Bitte geben Sie den letzten Tag an.' }] : [],
    draft,
  );
  const end = (resolution?: Resolution): void =>
    change.submit({
      done: 'Die Beziehung ist beendet.',
      merges: true,
      resolution,
      send: async (resolved) => {
        const input = { id, areaId, expectedVersion: resolved?.version ?? version, until: until ?? '' };
        return (await execute(END_TIE, { input })).endTie;
      },
      then: onClose,
    });
  const remove = (): void =>
    change.submit({
      done: 'Die Beziehung ist gelöscht.',
      anyway: true,
      send: async () => {
        const input = { id, areaId, expectedVersion: version };
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
      draft={draft}
      blocked={dates.wrong}
      onSave={(resolution) => (resolution?.keeps('until') === false ? onClose() : end(resolution))}
      onClose={onClose}
      extra={
        <Button look="danger" isDisabled={change.busy} onPress={remove}>
          Löschen, es gab sie nie
        </Button>
      }
    >
      <p style={{ marginBottom: 12 }}>
        <strong>{words}</strong>. Beendet bleibt sie im Verlauf und auf früheren Tagen der Karte. Beides lässt sich
        zurücknehmen.
      </p>
      <PartialDateField
        label="Letzter Tag"
        value={until}
        onChange={dates.into('until', (next) => set({ until: next }))}
        error={change.faultOf('until')}
      />
    </ChangeDialog>
  );
}
