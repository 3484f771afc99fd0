import { useState } from 'react';
import type { JSX } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../ui/Button.js';
import fields from '../../ui/fields.module.css';

/** A password with the way to show it; the shown state belongs to this visit of the page only. */
export function PasswordField({
  label,
  value,
  onChange,
  autoComplete,
  shownAtFirst = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  shownAtFirst?: boolean;
}): JSX.Element {
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <TextField
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      isRequired
      name="password"
      className={`${fields['field']} ${fields['large']}`}
    >
      <Label className={fields['label'] ?? ''}>{label}</Label>
      <span className={fields['withButton']}>
        <Input className={fields['input'] ?? ''} spellCheck={false} autoCapitalize="off" />
        <Button small look="quiet" icon={shown ? 'hidden' : 'visible'} onPress={() => setShown(!shown)}>
          {shown ? 'Verbergen' : 'Anzeigen'}
        </Button>
      </span>
    </TextField>
  );
}
