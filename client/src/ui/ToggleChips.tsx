import type { JSX } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import type { Option } from './SelectField.js';
import styles from './FilterMenu.module.css';

/** Filters side by side, each on or off. */
export function ToggleChips<Id extends string>({
  label,
  options,
  selected,
  onChange,
}: {
  label: string;
  options: readonly Option<Id>[];
  selected: readonly Id[];
  onChange: (selected: readonly Id[]) => void;
}): JSX.Element {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={selected}
      onSelectionChange={(keys) => onChange(options.filter(({ id }) => keys.has(id)).map(({ id }) => id))}
      className={styles['chips'] ?? ''}
    >
      {options.map(({ id, label: word }) => (
        <ToggleButton key={id} id={id} className={styles['toggle'] ?? ''} data-on={selected.includes(id)}>
          {selected.includes(id) ? <Icon name="check" size={16} /> : null}
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
