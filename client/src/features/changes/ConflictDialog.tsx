import { useState } from 'react';
import type { JSX } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import type { ConflictAnswer } from './use-change.js';
import styles from './conflict.module.css';

const timeOf = (instant: string): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));

/** Two people changed the same: both values side by side, a choice per field, nothing is overwritten silently. */
export function ConflictDialog({
  conflict,
  onSave,
  onDiscard,
}: {
  conflict: ConflictAnswer;
  /** Called with the fields whose own value shall stand. */
  onSave: (mine: ReadonlySet<string>, currentVersion: number) => void;
  onDiscard: () => void;
}): JSX.Element {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(conflict.fields.map(({ field }) => field)));
  const who = conflict.changedBy ?? 'Jemand anderes';
  const when = conflict.changedAt ? ` am ${timeOf(conflict.changedAt)}` : '';
  return (
    <Dialog
      title="Inzwischen geändert"
      isOpen
      dismissable={false}
      onOpenChange={(open) => {
        if (!open) onDiscard();
      }}
      footer={
        <>
          <Button onPress={onDiscard}>Verwerfen</Button>
          <Button look="primary" onPress={() => onSave(mine, conflict.currentVersion)}>
            So speichern
          </Button>
        </>
      }
    >
      <Notice tone="attention">
        <p>
          <strong>
            {who} hat diesen Eintrag{when} geändert.
          </strong>{' '}
          Wählen Sie je Feld, was gelten soll.
        </p>
      </Notice>
      <div className={styles['fields']}>
        {conflict.fields.map(({ field, label, mine: own, theirs }) => (
          <RadioGroup
            key={field}
            aria-label={label}
            value={mine.has(field) ? 'mine' : 'theirs'}
            onChange={(choice) => {
              const next = new Set(mine);
              if (choice === 'mine') next.add(field);
              else next.delete(field);
              setMine(next);
            }}
            className={styles['field'] ?? ''}
          >
            <span className={styles['label']}>{label}</span>
            <Radio value="mine" className={styles['value'] ?? ''}>
              <small>Ihre Fassung</small>
              <span>{own ?? 'keine Angabe'}</span>
            </Radio>
            <Radio value="theirs" className={styles['value'] ?? ''}>
              <small>von {who}</small>
              <span>{theirs ?? 'keine Angabe'}</span>
            </Radio>
          </RadioGroup>
        ))}
      </div>
    </Dialog>
  );
}
