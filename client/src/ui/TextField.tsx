import type { JSX } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import styles from './fields.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className'> {
  label: string;
  hint?: string | undefined;
  /** German sentence; shown at the field, which is then invalid. */
  error?: string | undefined;
  multiline?: boolean;
  rows?: number;
  /** KERN's own height, for sign-in and the phone. */
  large?: boolean;
  placeholder?: string;
}

/** A text input with its label, hint and error at the field. */
export function TextField({
  label,
  hint,
  error,
  multiline = false,
  rows = 3,
  large = false,
  placeholder,
  ...props
}: TextFieldProps): JSX.Element {
  return (
    <AriaTextField
      {...props}
      isInvalid={error !== undefined}
      className={`${styles['field']} ${large ? styles['large'] : ''}`}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {multiline ? (
        <TextArea className={styles['input'] ?? ''} rows={rows} placeholder={placeholder} />
      ) : (
        <Input className={styles['input'] ?? ''} placeholder={placeholder} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>
        <Icon name="error" size={16} />
        <span>{error}</span>
      </FieldError>
    </AriaTextField>
  );
}
