import type { JSX } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../ui/icons/Icon.js';
import { useAreaIfAny } from '../area.js';
import { AccountMenu } from './AccountMenu.js';
import { AreaSwitcher } from './AreaSwitcher.js';
import { GlobalSearch } from './GlobalSearch.js';
import { KeysHelp } from './KeysHelp.js';
import { UndoButton } from './UndoButton.js';
import styles from './frame.module.css';

/** The bar over every page: area, search, taking back, help, account. */
export function Header(): JSX.Element {
  const area = useAreaIfAny();
  return (
    <header className={styles['header']}>
      <Link to="/" className={styles['logo'] ?? ''} aria-label="Quartiersnetz, zur Startseite">
        <Icon name="logo" size={26} />
        <span>Quartiersnetz</span>
      </Link>
      <AreaSwitcher />
      {area === null ? null : <GlobalSearch areaId={area.id} />}
      <span className={styles['spacer']} />
      {area === null ? null : <UndoButton areaId={area.id} />}
      <KeysHelp />
      <AccountMenu />
    </header>
  );
}
