import type { JSX, ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import { ConflictDialog } from './ConflictDialog.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { ChangeState } from './use-change.js';

/** A form in a window: its faults, its buttons, and the choice per field where somebody else changed the same. */
export function ChangeDialog({
  title,
  action,
  change,
  fields,
  blocked = false,
  onSave,
  onClose,
  extra,
  children,
}: {
  title: string;
  /** Word of the main button; names the result. */
  action: string;
  change: ChangeState;
  /** Fields that show their own faults; faults of others stand at the head. */
  fields: readonly string[];
  /** Whether something that was typed cannot be saved, and is marked at its field. */
  blocked?: boolean;
  onSave: (resolution?: Resolution) => void;
  onClose: () => void;
  /** Further buttons, left of the others. */
  extra?: ReactNode;
  children: ReactNode;
}): JSX.Element {
  const { conflict } = change;
  if (conflict !== null && conflict.fields.length > 0) {
    return <ConflictDialog conflict={conflict} onSave={onSave} onDiscard={onClose} busy={change.busy} />;
  }
  const sentences = [
    ...(change.failure === null ? [] : [change.failure]),
    ...(conflict === null ? [] : [conflict.message]),
    ...change.faults.filter(({ field }) => !fields.includes(field)).map(({ message }) => message),
  ];
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      onSubmit={() => {
        if (!blocked && !change.busy) onSave();
      }}
      footer={
        <>
          {extra}
          <Button onPress={onClose}>Abbrechen</Button>
          <Button type="submit" look="primary" isDisabled={blocked || change.busy}>
            {action}
          </Button>
        </>
      }
    >
      {sentences.length === 0 ? null : (
        <Notice tone="missing" role="alert">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {children}
    </Dialog>
  );
}
