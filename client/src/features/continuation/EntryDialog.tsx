import type { JSX, ReactNode } from 'react';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import { Button } from '../../ui/Button.js';
import page from '../../ui/page.module.css';
import { ChangeDialog } from '../changes/index.js';
import type { ChangeState, FormState, Submission } from '../changes/index.js';

type Send = Submission['send'];

/** What is needed to delete the entry; left out where there is none yet. */
interface Removal {
  readonly word: string;
  readonly done: string;
  readonly send: Send;
}

/** The fields to send of an entry: all of a new one, those that differ of a stored one, with the version that they stand on. */
export function sentFields<Values extends object>(
  stored: { readonly version: number; readonly values: Values } | null,
  wanted: Values,
  resolution?: Resolution,
): Partial<Values> & { expectedVersion?: number } {
  const version = resolution?.version ?? stored?.version;
  if (stored === null || version === undefined) {
    return { ...wanted, ...(version === undefined ? {} : { expectedVersion: version }) };
  }
  return { ...changedFields(stored.values, wanted, resolution), expectedVersion: version };
}

/** The window for one entry of this page: fields in two columns, save, and delete where there is something. */
export function EntryDialog<Form extends object, Stored>({
  title,
  action,
  state,
  change,
  fields,
  done,
  send,
  removal = null,
  onSaved,
  onClose,
  children,
}: {
  title: string;
  action: string;
  state: FormState<Form, Stored>;
  change: ChangeState;
  fields: readonly string[];
  /** Past sentence for the toast. */
  done: string;
  send: Send;
  removal?: Removal | null;
  onSaved?: (id: string) => void;
  onClose: () => void;
  children: ReactNode;
}): JSX.Element {
  const then = (id: string): void => {
    onSaved?.(id);
    onClose();
  };
  return (
    <ChangeDialog
      title={title}
      action={action}
      change={change}
      fields={fields}
      draft={state.draft}
      blocked={state.dates.wrong}
      onSave={(resolution) => change.submit({ done, merges: true, resolution, send, then })}
      onClose={onClose}
      extra={
        removal === null ? null : (
          <Button
            look="danger"
            isDisabled={change.busy}
            onPress={() => change.submit({ done: removal.done, anyway: true, send: removal.send, then: onClose })}
          >
            {removal.word}
          </Button>
        )
      }
    >
      <div className={page['form']}>{children}</div>
    </ChangeDialog>
  );
}

/** A field over both columns of the window. */
export const FullWidth = ({ children }: { children: ReactNode }): JSX.Element => (
  <div className={page['full']}>{children}</div>
);
