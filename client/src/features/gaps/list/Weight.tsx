import type { JSX } from 'react';
import type { Severity } from '../../../generated/graphql.js';
import { SEVERITY_BARS, SEVERITY_LABELS } from '../messages.de.js';
import styles from './row.module.css';

/** How much a gap weighs: the word with three bars, never a decimal. */
export const Weight = ({ severity }: { severity: Severity }): JSX.Element => (
  <span className={styles['weight']} data-severity={severity}>
    <span aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} data-on={step <= SEVERITY_BARS[severity]} />
      ))}
    </span>
    <span className="visually-hidden">Gewicht </span>
    {SEVERITY_LABELS[severity]}
  </span>
);
