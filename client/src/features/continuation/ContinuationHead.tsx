import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../../app/use-page-title.js';
import type { Continuation } from './types.js';
import styles from './continuation.module.css';

/** Title of the page or of a page below it, until when there is money, and what can be done. */
export function ContinuationHead({
  title,
  below = false,
  fundingEnd = null,
  children,
}: {
  title: string;
  /** Whether it is a page below Verstetigung. */
  below?: boolean;
  fundingEnd?: Continuation['fundingEnd'] | undefined;
  children?: ReactNode;
}): JSX.Element {
  const heading = usePageTitle(title);
  return (
    <div className={styles['head']}>
      <div>
        {below ? (
          <p className={styles['crumbs']}>
            <Link to=".." relative="path">
              Verstetigung
            </Link>{' '}
            ›
          </p>
        ) : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {fundingEnd === null ? null : (
        <p className={styles['end']} data-soon={fundingEnd.monthsLeft < 12}>
          {fundingEnd.sentence}
        </p>
      )}
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}
