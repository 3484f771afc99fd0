import { useId } from 'react';
import type { JSX, ReactNode } from 'react';
import { Icon } from './icons/Icon.js';
import styles from './fields.module.css';

/** Boxes to tick that belong together, with their common name and fault. */
export function FieldGroup({
  label,
  error,
  children,
}: {
  label: string;
  error?: string | undefined;
  children: ReactNode;
}): JSX.Element {
  const id = useId();
  return (
    <fieldset
      className={styles['group']}
      data-invalid={error === undefined ? undefined : ''}
      aria-describedby={error === undefined ? undefined : id}
    >
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['boxes']}>{children}</div>
      {error === undefined ? null : (
        <p id={id} className={styles['error']}>
          <Icon name="error" size={16} />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
