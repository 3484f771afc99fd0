import type { JSX, ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import styles from './fields.module.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly before?: ReactNode;
}

interface SelectFieldProps {
  label: string;
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Word for "no value"; left out where a value is required. */
  none?: string;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean;
  name?: string;
}

const NONE = '—none—';

/** A choice of one from a list of at most some dozen. */
export function SelectField({
  label,
  options,
  value,
  onChange,
  none,
  hint,
  error,
  isRequired,
  name,
}: SelectFieldProps): JSX.Element {
  return (
    <Select
      value={value ?? (none === undefined ? null : NONE)}
      onChange={(key) => onChange(key === NONE || key === null ? null : String(key))}
      isInvalid={error !== undefined}
      isRequired={isRequired ?? false}
      {...(name === undefined ? {} : { name })}
      placeholder="bitte wählen"
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Button className={`${styles['input']} ${styles['select']}`}>
        <SelectValue />
        <Icon name="down" size={18} />
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>
        <Icon name="error" size={16} />
        <span>{error}</span>
      </FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox>
          {none === undefined ? null : (
            <ListBoxItem id={NONE} textValue={none} className={styles['option'] ?? ''}>
              {none}
            </ListBoxItem>
          )}
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
              {option.before}
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
