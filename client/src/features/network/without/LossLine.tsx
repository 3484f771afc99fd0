import type { JSX } from 'react';
import type { DayView } from '../data/network-model.js';
import { wholePercent } from '../messages.de.js';
import styles from '../network.module.css';

/** What is lost without those who go, in one line. */
export function LossLine({ view: { findings } }: { view: DayView }): JSX.Element | null {
  const { withQm, withoutQm } = findings;
  if (withoutQm === null) return null;
  return (
    <>
      verbundene Paare{' '}
      <span className={withoutQm.pairsLost === 0 ? '' : styles['loss']}>
        {withoutQm.pairsLost === 0 ? '±0\u00a0%' : `−${wholePercent(withoutQm.pairsLostShare ?? 0)}`}
      </span>
      , Teilnetze {withQm.groups} → {withoutQm.figures.groups}
    </>
  );
}
