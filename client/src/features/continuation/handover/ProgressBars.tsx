import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import type { HandoverProgress } from '../types.js';
import styles from './progress.module.css';

type Counts = HandoverProgress['tasks'];

/** How far the handover is: tasks and ties of the QM, with the legend below. */
export function ProgressBars({ progress, tasks }: { progress: HandoverProgress; tasks: boolean }): JSX.Element {
  return (
    <div className={styles['bars']}>
      <Bar label="Aufgaben" counts={progress.tasks} underWay="in Einarbeitung" />
      <Bar label="Beziehungen des QM" counts={progress.ties} underWay="vorgestellt" />
      <p className={styles['legend']}>
        <span>
          <i data-part="done" /> übergeben
        </span>
        <span>
          <i data-part="way" /> {tasks ? 'vorgestellt, in Einarbeitung' : 'vorgestellt'}
        </span>
        <span>
          <i data-part="planned" /> geplant
        </span>
      </p>
    </div>
  );
}

function Bar({ label, counts, underWay }: { label: string; counts: Counts; underWay: string }): JSX.Element {
  const { total, planned, underWay: way, handedOver } = counts;
  const width = (count: number): string => `${total === 0 ? 0 : (count / total) * 100}%`;
  const words = `${formatNumber(handedOver)} von ${formatNumber(total)} übergeben`;
  return (
    <div>
      <p className={styles['label']}>
        <span>{label}</span>
        <b>{total === 0 ? 'noch keine' : words}</b>
      </p>
      <div
        className={styles['bar']}
        role="img"
        aria-label={`${label}: ${words}, ${formatNumber(way)} ${underWay}, ${formatNumber(planned)} geplant`}
      >
        <i data-part="done" style={{ width: width(handedOver) }} />
        <i data-part="way" style={{ width: width(way) }} />
        <i data-part="planned" style={{ width: width(planned) }} />
      </div>
    </div>
  );
}
