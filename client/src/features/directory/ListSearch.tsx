import type { JSX } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Icon } from '../../ui/icons/Icon.js';
import styles from './directory.module.css';

/** Search inside the list; every word must occur in the name. It keeps its own text: the address follows too late for typing. */
export function ListSearch({ initial, onChange }: { initial: string; onChange: (value: string) => void }): JSX.Element {
  return (
    <SearchField
      aria-label="In dieser Liste suchen"
      defaultValue={initial}
      onChange={onChange}
      className={styles['search'] ?? ''}
    >
      <Icon name="search" size={18} />
      <Input placeholder="In dieser Liste suchen" />
    </SearchField>
  );
}
