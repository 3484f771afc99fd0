import type { JSX } from 'react';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Skeleton } from '../../ui/surfaces.js';
import { useAreaIfAny } from '../area.js';
import { Header } from './Header.js';
import { PhoneBar } from './PhoneBar.js';
import { Rail } from './Rail.js';
import { useRoomKeys } from './use-room-keys.js';
import styles from './frame.module.css';

/** Header, rail or phone bar, and the page in its place. */
export function AppFrame(): JSX.Element {
  const area = useAreaIfAny();
  const { pathname } = useLocation();
  useRoomKeys(area?.id ?? null);
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#inhalt">
        Zum Inhalt
      </a>
      {pathname.endsWith('/netz') ? (
        <a className={styles['skip']} href="?ansicht=tabelle#inhalt">
          Zur Tabelle
        </a>
      ) : null}
      <Header />
      <Rail />
      <main id="inhalt" tabIndex={-1} className={styles['main']}>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <PhoneBar />
    </div>
  );
}
