import type { JSX } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../ui/icons/Icon.js';
import { stageTime } from '../messages.de.js';
import type { Stage } from '../types.js';
import styles from './way.module.css';

const STATE_WORDS = { DONE: 'erreicht', CURRENT: 'daran arbeiten wir', AHEAD: 'kommt noch' } as const;

/** The way to the resolution: what is reached, where we stand, what comes; each stage opens its form. */
export function StageLine({
  stages,
  onEdit,
}: {
  stages: readonly Stage[];
  onEdit: (stage: Stage) => void;
}): JSX.Element {
  return (
    <ol className={styles['line']} aria-label="Weg zum Beschluss">
      {stages.map((stage) => {
        const time = stageTime(stage);
        return (
          <li key={stage.stage} data-state={stage.state}>
            <Button
              className={styles['stage'] ?? ''}
              onPress={() => onEdit(stage)}
              aria-label={`${stage.label}: ${STATE_WORDS[stage.state]}, ${time}${stage.note ? `, ${stage.note}` : ''}. Ändern`}
            >
              <span className={styles['dot']}>{stage.state === 'DONE' ? <Icon name="check" size={14} /> : null}</span>
              <b>{stage.label}</b>
              <small data-overdue={stage.overdue}>{time}</small>
              {stage.note === null || stage.note === '' ? null : <small title={stage.note}>{stage.note}</small>}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
