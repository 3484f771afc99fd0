import type { JSX, ReactNode } from 'react';
import { useSessionQuery } from '../../app/session.js';
import { Icon } from '../../ui/icons/Icon.js';
import styles from './accounts.module.css';

/** Head and foot of the pages before signing in: no rail, one column. */
export function AccountFrame({
  subtitle,
  footer,
  children,
}: {
  subtitle?: string;
  footer?: ReactNode;
  children: ReactNode;
}): JSX.Element {
  const { data } = useSessionQuery();
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Icon name="logo" size={26} />
        <strong>Quartiersnetz</strong>
        {subtitle === undefined ? null : <span>{subtitle}</span>}
      </header>
      <main className={styles['main']}>{children}</main>
      <footer className={styles['footer']}>
        {footer ?? <span className="muted">Quartiersnetz {data?.installation.version ?? ''}</span>}
      </footer>
    </div>
  );
}
