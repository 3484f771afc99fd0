import type { JSX } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { IconButton } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { useAreaIfAny } from '../area.js';
import { AccountMenu } from './AccountMenu.js';
import { AreaSwitcher } from './AreaSwitcher.js';
import { GlobalSearch } from './GlobalSearch.js';
import { KeysHelp } from './KeysHelp.js';
import { UndoButton } from './UndoButton.js';
import styles from './header.module.css';

/** The bar over every page: area, search, taking back, help, account. On the phone the search takes the whole bar while it is used. */
export function Header(): JSX.Element {
  const area = useAreaIfAny();
  const [searching, setSearching] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const search = (): void => {
    // the field can take the focus only when it is shown
    flushSync(() => setSearching(true));
    input.current?.focus();
  };
  return (
    <header className={styles['header']} data-searching={searching}>
      <Link to="/" className={styles['logo'] ?? ''} aria-label="Quartiersnetz, zur Startseite">
        <Icon name="logo" size={26} />
        <span>Quartiersnetz</span>
      </Link>
      <AreaSwitcher />
      {area === null ? null : <GlobalSearch areaId={area.id} input={input} onDone={() => setSearching(false)} />}
      <span className={styles['spacer']} />
      {area === null ? null : (
        <>
          <span className={styles['phoneOnly']}>
            {searching ? (
              <IconButton look="on-dark" icon="close" label="Suche schließen" onPress={() => setSearching(false)} />
            ) : (
              <IconButton look="on-dark" icon="search" label="Suchen" onPress={search} />
            )}
          </span>
          <UndoButton areaId={area.id} />
        </>
      )}
      <KeysHelp />
      <AccountMenu />
    </header>
  );
}
