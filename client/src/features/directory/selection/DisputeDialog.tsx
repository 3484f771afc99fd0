import { useState } from 'react';
import type { JSX } from 'react';
import { Button } from '../../../ui/Button.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Notice } from '../../../ui/surfaces.js';
import { actorsWord, disputeSentence, theirSectorWords } from '../messages.de.js';
import type { Dispute } from './use-change-actors.js';
import styles from './selection.module.css';

/** Others have set another sector meanwhile: both values by actor, and a choice; without one theirs stays. */
export function DisputeDialog({
  disputes,
  others,
  mine,
  busy,
  failure,
  onSave,
  onClose,
}: {
  disputes: readonly Dispute[];
  /** How many of the selected actors are in no dispute. */
  others: number;
  /** Label of the sector that was to be set. */
  mine: string;
  busy: boolean;
  failure: string | null;
  onSave: (overwrite: ReadonlySet<string>) => void;
  onClose: () => void;
}): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const count = others + chosen.size;
  return (
    <Dialog
      title="Inzwischen geändert"
      isOpen
      onClose={onClose}
      onSubmit={() => {
        if (!busy && count > 0) onSave(chosen);
      }}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button type="submit" look="primary" isDisabled={busy || count === 0}>
            {`Bei ${actorsWord(count, 'dative')} setzen`}
          </Button>
        </>
      }
    >
      <Notice tone="attention" role="alert">
        <p>
          <strong>{disputeSentence(disputes.length)}</strong> Noch ist nichts geändert. Wo Sie nichts ankreuzen, bleibt
          es so.
        </p>
      </Notice>
      {failure === null ? null : (
        <Notice tone="missing" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <ul className={styles['disputes']}>
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <strong>{dispute.name}</strong>
            <p>{theirSectorWords(dispute)}</p>
            <CheckBox
              isSelected={chosen.has(dispute.id)}
              onChange={(on) =>
                setChosen(new Set([...chosen].filter((id) => id !== dispute.id).concat(on ? [dispute.id] : [])))
              }
            >
              <span>
                durch „{mine}“ ersetzen<span className="visually-hidden">: {dispute.name}</span>
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
