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

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly before?: ReactNode;
}

/** A closed list with its German labels as choices, in its order. */
export function optionsOf<Id extends string>(labels: Readonly<Record<Id, string>>): readonly Option<Id>[] {
  const options: Option<Id>[] = [];
  for (const id in labels) options.push({ id, label: labels[id] });
  return options;
}

interface SelectFieldProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** Word for "no value"; left out where a value is required. */
  none?: string;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean;
  name?: string;
}

const NONE = '—none—';

/** A choice of one from a list of at most some dozen. */
export function SelectField<Id extends string>({
  label,
  options,
  value,
  onChange,
  none,
  hint,
  error,
  isRequired,
  name,
}: SelectFieldProps<Id>): JSX.Element {
  return (
    <Select
      value={value ?? (none === undefined ? null : NONE)}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
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
