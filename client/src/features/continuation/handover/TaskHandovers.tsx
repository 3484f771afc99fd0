import { counted } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../ui/icons/Icon.js';
import type { IconName } from '../../../ui/icons/Icon.js';
import { Card } from '../../../ui/surfaces.js';
import type { Continuation, TaskRow } from '../types.js';
import { ofTask } from './handover-model.js';
import type { Step } from './handover-model.js';
import { stepDate, stepWord } from './handover-words.js';
import steps from './step.module.css';
import styles from './tasks.module.css';

const ICONS: Readonly<Record<Step, IconName>> = {
  OPEN: 'clock',
  PLANNED: 'calendar',
  UNDER_WAY: 'introduced',
  HANDED_OVER: 'check',
};

/** All tasks with how far they are handed over; one opens its form. */
export function TaskHandovers({
  tasks,
  onEdit,
}: {
  tasks: Continuation['tasks'];
  onEdit: (row: TaskRow) => void;
}): JSX.Element {
  return (
    <Card
      title="Aufgaben"
      flush
      actions={<span className="muted">{counted(tasks.hoursPerWeek, 'Stunde', 'Stunden')} je Woche</span>}
    >
      {tasks.rows.length === 0 ? (
        <p className={styles['empty']}>Noch ist keine Aufgabe eingetragen.</p>
      ) : (
        <ul className={styles['tasks']}>
          {tasks.rows.map((row) => {
            const { words, nobody, step } = taskWords(row);
            const word = nobody ? 'niemand' : stepWord(step, 'task');
            return (
              <li key={row.id}>
                <Button
                  className={styles['task'] ?? ''}
                  onPress={() => onEdit(row)}
                  aria-label={`${row.title}: ${word}, ${words}. Ändern`}
                >
                  <span data-nobody={nobody}>
                    <b>{row.title}</b>
                    <small>{words}</small>
                  </span>
                  <span className={steps['state']} data-step={nobody ? 'NOBODY' : step}>
                    <Icon name={nobody ? 'error' : ICONS[step]} size={16} />
                    {word}
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

function taskWords(row: TaskRow): { readonly words: string; readonly nobody: boolean; readonly step: Step } {
  const handover = ofTask(row.handover);
  const { step, receiver, nextStep } = handover;
  if (receiver !== null) {
    const more = step === 'UNDER_WAY' && nextStep !== null ? nextStep : stepDate(handover);
    return {
      words: [`an: ${receiver.shortName}`, more].filter((part) => part !== '').join(' · '),
      nobody: false,
      step,
    };
  }
  const nobody = step === 'OPEN' && row.mandatory && !row.covered;
  const hours = nobody ? `, ${row.hoursPerWeek} h je Woche` : '';
  return { words: `${row.coverSentence}${hours}`, nobody, step };
}
