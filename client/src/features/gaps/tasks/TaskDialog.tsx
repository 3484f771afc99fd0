import { useState } from 'react';
import type { JSX } from 'react';
import { changedFields } from '../../../api/changed-fields.js';
import type { Resolution } from '../../../api/changed-fields.js';
import { execute } from '../../../api/execute.js';
import { Button } from '../../../ui/Button.js';
import { ChangeDialog, useChange, useForm } from '../../changes/index.js';
import { CHANGE_TASK } from '../queries.js';
import type { Gap } from '../use-report.js';
import { DropTaskDialog } from './ReasonDialogs.js';
import { formOf, missingIn } from './task-form.js';
import type { GapTask, TaskForm } from './task-form.js';
import { TaskFields } from './TaskFields.js';
import styles from './tasks.module.css';

/** Changes the task that a gap has become, marks it as done, or gives it up. */
export function TaskDialog({
  areaId,
  gap,
  task,
  onClose,
}: {
  areaId: string;
  gap: Gap;
  task: GapTask;
  onClose: () => void;
}): JSX.Element {
  const [dropping, setDropping] = useState(false);
  const state = useForm<TaskForm, GapTask>({
    key: `gap-task/${areaId}/${task.id}`,
    initial: formOf(task),
    stored: task,
  });
  const { form, stored = task, dates, draft } = state;
  const change = useChange(areaId, missingIn(form), draft);
  if (dropping) return <DropTaskDialog areaId={areaId} gap={gap} task={stored} onClose={onClose} />;
  const save = (resolution?: Resolution): void =>
    change.submit({
      done: 'Die Aufgabe ist geändert.',
      merges: true,
      resolution,
      send: async (resolved) => {
        const { ownerId, dueOn, title } = changedFields(
          formOf(stored),
          { ...form, title: form.title.trim() },
          resolved,
        );
        const input = {
          id: stored.id,
          areaId,
          expectedVersion: resolved?.version ?? stored.version,
          ...(ownerId ? { ownerId } : {}),
          ...(dueOn ? { dueOn } : {}),
          ...(title === undefined ? {} : { title }),
        };
        return (await execute(CHANGE_TASK, { input })).changeGapTask;
      },
      then: onClose,
    });
  const finish = (): void =>
    change.submit({
      done: 'Die Aufgabe ist erledigt.',
      anyway: true,
      send: async () => {
        const input = { id: stored.id, areaId, expectedVersion: stored.version, state: 'DONE' as const };
        return (await execute(CHANGE_TASK, { input })).changeGapTask;
      },
      then: onClose,
    });
  return (
    <ChangeDialog
      title="Aufgabe zu einer Lücke"
      action="Änderungen speichern"
      change={change}
      fields={['ownerId', 'dueOn', 'title']}
      draft={draft}
      blocked={dates.wrong}
      onClose={onClose}
      onSave={save}
      extra={
        <>
          <Button onPress={() => setDropping(true)} isDisabled={change.busy}>
            Aufgeben …
          </Button>
          <Button icon="task" onPress={finish} isDisabled={change.busy}>
            Ist erledigt
          </Button>
        </>
      }
    >
      <p className={styles['about']}>
        <strong>{gap.title}.</strong> {gap.sentence}
      </p>
      <TaskFields areaId={areaId} state={state} change={change} />
    </ChangeDialog>
  );
}
