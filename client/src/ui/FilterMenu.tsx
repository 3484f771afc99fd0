import type { JSX, ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import styles from './FilterMenu.module.css';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly before?: ReactNode;
}

/** A filter as a chip that opens its choices; the chip says what is chosen, or how many. */
export function FilterMenu({
  label,
  options,
  selected,
  onChange,
  single = false,
}: {
  label: string;
  options: readonly FilterOption[];
  selected: readonly string[];
  onChange: (selected: readonly string[]) => void;
  /** Whether the choices exclude each other. */
  single?: boolean;
}): JSX.Element {
  const chosen = options.filter(({ id }) => selected.includes(id));
  const first = chosen[0];
  const words = first === undefined ? label : chosen.length === 1 ? first.label : `${label}: ${chosen.length}`;
  return (
    <MenuTrigger>
      <Button className={styles['chip'] ?? ''} data-on={chosen.length > 0}>
        {words}
        <Icon name="down" size={18} />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <Menu
          aria-label={label}
          selectionMode={single ? 'single' : 'multiple'}
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            onChange(options.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id))
          }
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} textValue={option.label} className={styles['item'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>{isSelected ? <Icon name="check" size={16} /> : null}</span>
                  {option.before}
                  {option.label}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
