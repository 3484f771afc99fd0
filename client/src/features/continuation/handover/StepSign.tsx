import type { JSX } from 'react';
import { STEPS } from './handover-model.js';
import type { Handover } from './handover-model.js';
import { stepDate, stepWord } from './handover-words.js';
import styles from './step.module.css';

/** How far a tie is: three fields that fill, the word, and since when. */
export function StepSign({ handover }: { handover: Handover }): JSX.Element {
  const reached = STEPS.indexOf(handover.step);
  const part = handover.step === 'HANDED_OVER' ? 'done' : handover.step === 'PLANNED' ? 'planned' : 'way';
  return (
    <span className={styles['step']}>
      <span className={styles['fields']} aria-hidden="true">
        {[1, 2, 3].map((field) => (
          <i key={field} data-part={field <= reached ? part : undefined} />
        ))}
      </span>
      <span>
        {stepWord(handover.step, 'tie')}
        <small>{stepDate(handover)}</small>
      </span>
    </span>
  );
}
