import type { JSX } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Icon } from '../../ui/icons/Icon.js';
import styles from './directory.module.css';

/** Search inside the list; every word must occur in the name. */
export function ListSearch({ value, onChange }: { value: string; onChange: (value: string) => void }): JSX.Element {
  return (
    <SearchField
      aria-label="In dieser Liste suchen"
      value={value}
      onChange={onChange}
      className={styles['search'] ?? ''}
    >
      <Icon name="search" size={18} />
      <Input placeholder="In dieser Liste suchen" />
    </SearchField>
  );
}
