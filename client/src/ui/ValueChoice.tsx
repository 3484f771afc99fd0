import type { JSX, ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import styles from './ValueChoice.module.css';

export interface Side {
  readonly id: string;
  readonly title: string;
  readonly value: string | null | undefined;
}

/** Rows of fields with values to choose from. */
export const ValueChoices = ({ children }: { children: ReactNode }): JSX.Element => (
  <div className={styles['fields']}>{children}</div>
);

/** One field with the values that it may have, side by side; one is chosen. */
export function ValueChoice({
  label,
  sides,
  chosen,
  onChoose,
}: {
  label: string;
  sides: readonly Side[];
  chosen: string;
  onChoose: (id: string) => void;
}): JSX.Element {
  return (
    <RadioGroup aria-label={label} value={chosen} onChange={onChoose} className={styles['field'] ?? ''}>
      <span className={styles['label']}>{label}</span>
      {sides.map(({ id, title, value }) => (
        <Radio key={id} value={id} className={styles['value'] ?? ''}>
          <span className={styles['dot']} />
          <span>
            <small>{title}</small>
            <span>{value ?? 'keine Angabe'}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
