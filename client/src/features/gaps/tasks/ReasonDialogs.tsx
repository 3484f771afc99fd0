import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import { ChangeDialog, useChange, useForm } from '../../changes/index.js';
import type { Submission } from '../../changes/index.js';
import { DISMISS, DROP_TASK } from '../queries.js';
import type { Gap } from '../use-report.js';
import type { GapTask } from './task-form.js';
import styles from './tasks.module.css';

interface Words {
  readonly title: string;
  readonly action: string;
  readonly question: string;
  readonly after: string;
  readonly done: string;
  readonly offers: readonly string[];
}

/** Asks for the reason, which is kept with it. */
function ReasonDialog({
  areaId,
  formKey,
  gap,
  words,
  send,
  onClose,
}: {
  areaId: string;
  formKey: string;
  gap: Gap;
  words: Words;
  send: (reason: string) => ReturnType<Submission['send']>;
  onClose: () => void;
}): JSX.Element {
  const { form, set, draft } = useForm({ key: formKey, initial: { reason: '' } });
  const reason = form.reason.trim();
  const missing = reason === '' ? [{ field: 'reason', message: 'Bitte nennen Sie den Grund in einem Satz.' }] : [];
  const change = useChange(areaId, missing, draft);
  return (
    <ChangeDialog
      title={words.title}
      action={words.action}
      change={change}
      fields={['reason']}
      draft={draft}
      onClose={onClose}
      onSave={() => change.submit({ done: words.done, send: () => send(reason), then: onClose })}
    >
      <p className={styles['about']}>
        <strong>{gap.title}.</strong> {gap.sentence}
      </p>
      <TextField
        label={words.question}
        multiline
        rows={2}
        autoFocus
        value={form.reason}
        onChange={(next) => set({ reason: next })}
        error={change.faultOf('reason')}
      />
      <p className={styles['offers']}>
        {words.offers.map((offer) => (
          <Button key={offer} small onPress={() => set({ reason: offer })}>
            {offer}
          </Button>
        ))}
      </p>
      <p className={styles['after']}>{words.after}</p>
    </ChangeDialog>
  );
}

interface AboutGap {
  areaId: string;
  gap: Gap;
  onClose: () => void;
}

/** Puts a gap back with its reason; it leaves the list of open ones and can be taken in again. */
export const DismissDialog = ({ areaId, gap, onClose }: AboutGap): JSX.Element => (
  <ReasonDialog
    areaId={areaId}
    formKey={`gap-dismissal/${areaId}/${gap.id}`}
    gap={gap}
    onClose={onClose}
    words={{
      title: 'Lücke zurückstellen',
      action: 'Zurückstellen',
      question: 'Warum ist das keine Aufgabe?',
      after: 'Der Grund steht bei der Lücke unter „zurückgestellt“. Sie lässt sich jederzeit wieder aufnehmen.',
      done: 'Die Lücke ist zurückgestellt.',
      offers: ['So gewollt', 'Nicht unser Auftrag', 'Zurzeit nicht zu ändern'],
    }}
    send={async (reason) => (await execute(DISMISS, { input: { areaId, gapId: gap.id, reason } })).dismissGap}
  />
);

/** Gives a task up with its reason; the gap is open again. */
export const DropTaskDialog = ({ areaId, gap, task, onClose }: AboutGap & { task: GapTask }): JSX.Element => (
  <ReasonDialog
    areaId={areaId}
    formKey={`gap-task-drop/${areaId}/${task.id}`}
    gap={gap}
    onClose={onClose}
    words={{
      title: 'Aufgabe aufgeben',
      action: 'Aufgabe aufgeben',
      question: 'Warum wird sie aufgegeben?',
      after: 'Die Lücke ist danach wieder offen.',
      done: 'Die Aufgabe ist aufgegeben. Die Lücke ist wieder offen.',
      offers: ['Versucht, ohne Erfolg', 'Keine Zeit dafür', 'Anderes geht vor'],
    }}
    send={async (reason) => {
      const input = { id: task.id, areaId, expectedVersion: task.version, reason };
      return (await execute(DROP_TASK, { input })).dropGapTask;
    }}
  />
);
