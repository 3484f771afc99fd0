import { useState } from 'react';
import type { JSX } from 'react';
import { execute } from '../../../api/execute.js';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { TextField } from '../../../ui/TextField.js';
import { ChangeDialog, useChange } from '../../changes/index.js';
import { taskCount } from '../messages.de.js';
import { CREATE_TASK_PLANS } from '../mutations.js';
import { readWhole } from '../whole-number.js';
import styles from './matrix.module.css';

const MAX_HOURS = 400;

interface Wanted {
  readonly chosen: boolean;
  readonly hours: string;
  readonly mandatory: boolean;
}

const UNTOUCHED: Wanted = { chosen: false, hours: '', mandatory: false };

/** The usual tasks of a QM to tick, with their hours; one button enters them all, in one step of the history. */
export function UsualTasksDialog({
  areaId,
  vocabularies,
  onClose,
}: {
  areaId: string;
  vocabularies: Vocabularies;
  onClose: () => void;
}): JSX.Element {
  const [wanted, setWanted] = useState<ReadonlyMap<string, Wanted>>(new Map());
  const of = (task: string): Wanted => wanted.get(task) ?? UNTOUCHED;
  const set = (task: string, part: Partial<Wanted>): void =>
    setWanted(new Map(wanted).set(task, { ...of(task), ...part }));
  const chosen = vocabularies.offered('qmTask').filter(({ id }) => of(id).chosen);
  const wrong = chosen.filter(({ id }) => typeof readWhole(of(id).hours, MAX_HOURS) !== 'number');
  const change = useChange(areaId, [
    ...(chosen.length === 0 ? [{ field: 'tasks', message: 'Haken Sie an, was das Quartiersmanagement tut.' }] : []),
    ...wrong.map(({ id }) => ({ field: id, message: 'Wie viele Stunden je Woche? Eine ganze Zahl.' })),
  ]);
  const save = (): void =>
    change.submit({
      done: `${taskCount(chosen.length)} eingetragen.`,
      send: async () => {
        const tasks = chosen.map(({ id }) => ({
          task: id,
          hoursPerWeek: readWhole(of(id).hours, MAX_HOURS) ?? 0,
          mandatory: of(id).mandatory,
        }));
        return (await execute(CREATE_TASK_PLANS, { input: { areaId, tasks } })).createTaskPlans;
      },
      then: onClose,
    });
  return (
    <ChangeDialog
      title="Die üblichen Aufgaben"
      action={chosen.length === 0 ? 'Aufgaben eintragen' : `${taskCount(chosen.length)} eintragen`}
      change={change}
      fields={chosen.map(({ id }) => id)}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">Haken Sie an, was Ihr Quartiersmanagement tut. Alles lässt sich später ändern.</p>
      <ul className={styles['usual']}>
        {vocabularies.offered('qmTask').map(({ id, label }) => {
          const { chosen: isChosen, hours, mandatory } = of(id);
          return (
            <li key={id}>
              <CheckBox isSelected={isChosen} onChange={(on) => set(id, { chosen: on })}>
                {label}
              </CheckBox>
              {isChosen ? (
                <div role="group" aria-label={label} className={styles['usualMore']}>
                  <TextField
                    label="Stunden je Woche"
                    inputMode="numeric"
                    value={hours}
                    onChange={(text) => set(id, { hours: text })}
                    error={change.faultOf(id)}
                  />
                  <CheckBox isSelected={mandatory} onChange={(on) => set(id, { mandatory: on })}>
                    Pflicht
                  </CheckBox>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </ChangeDialog>
  );
}
