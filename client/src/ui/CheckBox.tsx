import type { JSX, ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Switch as AriaSwitch } from 'react-aria-components';
import type { CheckboxProps, SwitchProps } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import styles from './fields.module.css';

/** A box to tick with its words; without words give `aria-label`. */
export function CheckBox({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className'> & { children?: ReactNode }): JSX.Element {
  return (
    <AriaCheckbox {...props} className={styles['check'] ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles['box']}>
            {isIndeterminate ? '–' : isSelected ? <Icon name="check" size={16} /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}

/** A switch that acts at once. */
export function Switch({
  children,
  ...props
}: Omit<SwitchProps, 'children' | 'className'> & { children: ReactNode }): JSX.Element {
  return (
    <AriaSwitch {...props} className={styles['switch'] ?? ''}>
      <span className={styles['track']} />
      {children}
    </AriaSwitch>
  );
}
