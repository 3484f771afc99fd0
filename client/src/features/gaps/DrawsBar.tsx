import type { JSX } from 'react';
import { Button } from '../../ui/Button.js';
import { drawsProgress } from './messages.de.js';
import type { Draws } from './use-draws.js';
import styles from './gaps.module.css';

/** The draws while they are made, when that takes over a second: how far, how long still, and the way to stop. */
export function DrawsBar({ draws }: { draws: Draws }): JSX.Element | null {
  const { state, slow, progress, failure } = draws;
  if (state === 'none' || (state === 'running' && !slow)) return null;
  const { done, total, secondsLeft } = progress ?? { done: 0, total: 0, secondsLeft: null };
  if (state !== 'running') {
    return (
      <div className={styles['draws']} role="status">
        <p>
          <strong>
            {state === 'failed' ? 'Die Proben ließen sich nicht rechnen.' : 'Die Proben sind angehalten.'}
          </strong>{' '}
          {failure ?? ''} Ohne sie fehlen die Spannen und die Engstellen. Alles andere stimmt.
        </p>
        <Button small icon="refresh" onPress={draws.start}>
          Proben rechnen
        </Button>
      </div>
    );
  }
  const words = total === 0 ? 'gleich geht es los' : drawsProgress(done, total, secondsLeft);
  return (
    <div className={styles['draws']}>
      <p>
        <strong>Die Spannen werden gerechnet.</strong> {words}
      </p>
      <progress max={Math.max(1, total)} value={done} aria-label={`Proben: ${words}`} />
      <Button small onPress={draws.stop}>
        Abbrechen
      </Button>
    </div>
  );
}
