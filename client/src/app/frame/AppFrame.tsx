import type { JSX } from 'react';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { UndoConflicts } from '../../features/history/index.js';
import { OwnSigns } from '../../signs/own-signs.js';
import { Skeleton } from '../../ui/surfaces.js';
import { ownSignsOf, useVocabularies } from '../vocabularies.js';
import { Header } from './Header.js';
import { PhoneBar } from './PhoneBar.js';
import { Rail } from './Rail.js';
import { useRoomKeys } from './use-room-keys.js';
import styles from './frame.module.css';

/** Header, rail or phone bar, and the page in its place. */
export function AppFrame(): JSX.Element {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const vocabularies = useVocabularies();
  const ownSigns = useMemo(() => ownSignsOf(vocabularies), [vocabularies]);
  useRoomKeys();
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [pathname]);
  return (
    <div className={styles['frame']}>
      <nav aria-label="Sprungmarken">
        <a className={styles['skip']} href="#inhalt">
          Zum Inhalt
        </a>
        {pathname.endsWith('/netz') ? (
          <Link className={styles['skip'] ?? ''} to="?ansicht=tabelle" onClick={() => main.current?.focus()}>
            Zur Tabelle
          </Link>
        ) : null}
      </nav>
      <Header />
      <Rail />
      <main ref={main} id="inhalt" tabIndex={-1} className={styles['main']}>
        <OwnSigns value={ownSigns}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </OwnSigns>
      </main>
      <PhoneBar />
      <UndoConflicts />
    </div>
  );
}
