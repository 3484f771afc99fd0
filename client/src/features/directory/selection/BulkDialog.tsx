import type { JSX, ReactNode } from 'react';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Notice } from '../../../ui/surfaces.js';

/** The window of one step on several actors: what it does to what is there, its field, and that it can be taken back. */
export function BulkDialog({
  title,
  action,
  effect,
  busy,
  failure,
  onSave,
  onClose,
  children,
}: {
  title: string;
  /** Word of the main button, with the number. */
  action: string;
  /** What happens to what is there already. */
  effect: string;
  busy: boolean;
  failure: string | null;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}): JSX.Element {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      onSubmit={() => {
        if (!busy) onSave();
      }}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {action}
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure} Es wurde nichts geändert.</p>
        </Notice>
      )}
      <p style={{ marginBottom: 12 }}>{effect} Das lässt sich als Ganzes zurücknehmen.</p>
      {children}
    </Dialog>
  );
}
