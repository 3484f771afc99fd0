import { useState } from 'react';
import type { JSX } from 'react';
import { formatInstant } from '../../ui/format-instant.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import { ValueChoice, ValueChoices } from '../../ui/ValueChoice.js';
import type { Resolution } from '../../api/changed-fields.js';
import { otherName } from './messages.de.js';
import type { ConflictAnswer } from './use-change.js';
import styles from './changes.module.css';

/** Two people changed the same: both values side by side, a choice per field, nothing is overwritten silently. */
export function ConflictDialog({
  conflict,
  onSave,
  onDiscard,
  onClose,
  busy,
}: {
  conflict: ConflictAnswer;
  onSave: (resolution: Resolution) => void;
  onDiscard: () => void;
  onClose: () => void;
  busy: boolean;
}): JSX.Element {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(conflict.fields.map(({ field }) => field)));
  const who = otherName(conflict.changedBy);
  const when = conflict.changedAt ? ` am ${formatInstant(conflict.changedAt)}` : '';
  const choose = (field: string, own: boolean): void =>
    setMine(new Set([...mine].filter((one) => one !== field).concat(own ? [field] : [])));
  // what nobody else touched is saved as meant
  const save = (): void => {
    const disputed = new Set(conflict.fields.map(({ field }) => field));
    onSave({ version: conflict.currentVersion, keeps: (field) => !disputed.has(field) || mine.has(field) });
  };
  return (
    <Dialog
      title="Inzwischen geändert"
      isOpen
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button onPress={onDiscard}>Verwerfen</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
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
      <ValueChoices>
        {conflict.fields.map(({ field, label, mine: own, theirs }) => (
          <ValueChoice
            key={field}
            label={label}
            sides={[
              { id: 'mine', title: 'Ihre Fassung', value: own },
              { id: 'theirs', title: `von ${who}`, value: theirs },
            ]}
            chosen={mine.has(field) ? 'mine' : 'theirs'}
            onChoose={(side) => choose(field, side === 'mine')}
          />
        ))}
      </ValueChoices>
      <Undisputed
        title="Nur von Ihnen geändert, wird mit gespeichert"
        fields={conflict.onlyMine.map(({ mine: value, ...field }) => ({ ...field, value }))}
      />
      <Undisputed
        title={`Nur von ${who} geändert, bleibt so`}
        fields={conflict.onlyTheirs.map(({ theirs: value, ...field }) => ({ ...field, value }))}
      />
    </Dialog>
  );
}

interface UndisputedField {
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
}

/** What one side alone has changed: nothing to choose, but said. */
function Undisputed({ title, fields }: { title: string; fields: readonly UndisputedField[] }): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <section className={styles['undisputed']}>
      <h3>{title}</h3>
      <dl>
        {fields.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{value ?? 'keine Angabe'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
