import type { JSX } from 'react';
import { Link } from 'react-router';
import { Badge, Card } from '../../../ui/surfaces.js';
import type { Tone } from '../../../ui/surfaces.js';
import type { TaskHandoverState } from '../../../generated/graphql.js';
import { TASK_STATE_LABELS } from '../messages.de.js';
import type { Continuation } from '../types.js';
import { ofTask } from './handover-model.js';
import { stepDate } from './handover-words.js';
import { ProgressBars } from './ProgressBars.js';
import styles from './handover.module.css';

const TONES: Readonly<Record<TaskHandoverState, Tone>> = {
  OPEN: 'outline',
  PLANNED: 'outline',
  IN_TRAINING: 'info',
  HANDED_OVER: 'good',
};
const SHOWN = 4;

/** The handover on the page Verstetigung: how far, what is under way, and the way to all ties. */
export function HandoverCard({ continuation }: { continuation: Continuation }): JSX.Element {
  const begun = continuation.tasks.rows.filter(({ handover }) => handover.receiver !== null).slice(0, SHOWN);
  return (
    <Card title="Übergabe" actions={<Link to="uebergabe">Alle Beziehungen</Link>}>
      <ProgressBars progress={continuation.handover} tasks={false} />
      <ul className={styles['begun']}>
        {begun.map(({ id, title, handover }) => (
          <li key={id}>
            <span>
              {title}
              <small>
                an: {handover.receiver?.shortName}
                {handover.date === null ? '' : ` · ${stepDate(ofTask(handover))}`}
              </small>
            </span>
            <Badge tone={TONES[handover.state]}>{TASK_STATE_LABELS[handover.state]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
