import { Fragment } from 'react';
import type { JSX, ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import { ConflictDialog } from './ConflictDialog.js';
import { DRAFT_IS_SAFE, DRAFT_KEPT, foundDraftSentence } from './messages.de.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { ChangeState } from './use-change.js';
import type { DraftState } from './use-form.js';
import styles from './changes.module.css';

/** A form in a window: its faults, its buttons, its draft, and the choice per field where somebody else changed the same. */
export function ChangeDialog({
  title,
  action,
  change,
  fields,
  draft,
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
  /** From useForm; closing keeps it. */
  draft?: DraftState;
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
    const discard = (): void => {
      draft?.forget();
      onClose();
    };
    return (
      <ConflictDialog
        key={conflict.currentVersion}
        conflict={conflict}
        onSave={onSave}
        onDiscard={discard}
        onClose={onClose}
        busy={change.busy}
      />
    );
  }
  const sentences = [
    ...(change.failure === null ? [] : [change.failure]),
    ...(change.failure !== null && draft?.kept === true ? [DRAFT_IS_SAFE] : []),
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
          {draft === undefined ? null : <DraftActions draft={draft} />}
          {extra}
          <Button onPress={onClose}>{draft?.kept === true ? 'Später weiter' : 'Abbrechen'}</Button>
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
      {!draft?.foundFrom ? null : (
        <div className={styles['found']}>
          <Notice tone="info" role="status">
            <p>{foundDraftSentence(draft.foundFrom)}</p>
          </Notice>
        </div>
      )}
      <Fragment key={draft?.round}>{children}</Fragment>
    </Dialog>
  );
}

/** That the draft is kept, and the way to let go of it and back. */
function DraftActions({ draft: { kept, discard, bringBack } }: { draft: DraftState }): JSX.Element {
  return (
    <div className={styles['left']}>
      {kept ? (
        <>
          <span className={styles['kept']}>{DRAFT_KEPT}</span>
          <Button small look="quiet" onPress={discard}>
            Entwurf verwerfen
          </Button>
        </>
      ) : bringBack === null ? null : (
        <Button small look="quiet" icon="undo" onPress={bringBack}>
          Entwurf zurückholen
        </Button>
      )}
    </div>
  );
}
