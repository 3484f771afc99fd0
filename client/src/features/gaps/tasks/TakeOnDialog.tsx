import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { useSession } from '../../../app/session.js';
import { today } from '../../../ui/today.js';
import { ChangeDialog, useChange, useForm } from '../../changes/index.js';
import { TAKE_ON } from '../queries.js';
import type { Gap } from '../use-report.js';
import { inFourWeeks, missingIn } from './task-form.js';
import type { TaskForm } from './task-form.js';
import { TaskFields } from './TaskFields.js';
import styles from './tasks.module.css';

/** A gap becomes a task: who, until when. */
export function TakeOnDialog({ areaId, gap, onClose }: { areaId: string; gap: Gap; onClose: () => void }): JSX.Element {
  const { accountId } = useSession();
  const state = useForm<TaskForm>({
    key: `gap-task/${areaId}/${gap.id}`,
    initial: { ownerId: accountId, dueOn: inFourWeeks(today()), title: gap.title },
  });
  const { form, dates, draft } = state;
  const change = useChange(areaId, missingIn(form), draft);
  return (
    <ChangeDialog
      title="Lücke als Aufgabe übernehmen"
      action="Als Aufgabe"
      change={change}
      fields={['ownerId', 'dueOn', 'title']}
      draft={draft}
      blocked={dates.wrong}
      onClose={onClose}
      onSave={() =>
        change.submit({
          done: 'Die Lücke ist jetzt eine Aufgabe.',
          send: async () => {
            const { ownerId, dueOn, title } = form;
            const input = { areaId, gapId: gap.id, ownerId: ownerId ?? '', dueOn: dueOn ?? '', title: title.trim() };
            return (await execute(TAKE_ON, { input })).takeOnGap;
          },
          then: onClose,
        })
      }
    >
      <p className={styles['about']}>
        <strong>{gap.title}.</strong> {gap.sentence}
      </p>
      <TaskFields areaId={areaId} state={state} change={change} />
      <p className={styles['after']}>Die Aufgabe schließt sich selbst, sobald die Lücke nicht mehr gefunden wird.</p>
    </ChangeDialog>
  );
}
