import { useState } from 'react';
import type { JSX } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/surfaces.js';
import { ValueChoice, ValueChoices } from '../../ui/ValueChoice.js';
import { takeStep, useOpenConflict } from './take-back.js';
import type { OpenConflict } from './take-back.js';

/** Where others changed the same since: what shall be taken back, field by field. Stands once in the frame. */
export function UndoConflicts(): JSX.Element | null {
  const { conflict } = useOpenConflict();
  return conflict === null ? null : <UndoConflictDialog key={conflict.step.changeSetId} conflict={conflict} />;
}

const close = (): void => useOpenConflict.setState({ conflict: null });

function UndoConflictDialog({ conflict }: { conflict: OpenConflict }): JSX.Element {
  const { step, fields } = conflict;
  const keyOf = ({ recordId, field }: { recordId: string; field: string }): string => `${recordId} ${field}`;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, take: boolean): void =>
    setTaken(new Set([...taken].filter((one) => one !== key).concat(take ? [key] : [])));
  const save = (): void => {
    const choices = fields.map((field) => ({
      recordId: field.recordId,
      field: field.field,
      takeBack: taken.has(keyOf(field)),
    }));
    close();
    void takeStep({ ...step, choices });
  };
  const verb = step.again === true ? 'Wiederholen' : 'Zurücknehmen';
  return (
    <Dialog
      title="Danach wurde weiter geändert"
      isOpen
      onClose={close}
      onSubmit={save}
      footer={
        <>
          <Button onPress={close}>Abbrechen</Button>
          <Button type="submit" look="primary">
            {`So ${verb.toLowerCase()}`}
          </Button>
        </>
      }
    >
      <Notice tone="attention">
        <p>Noch ist nichts geändert. Wählen Sie je Feld, was gelten soll; alles Übrige geht ohne Rückfrage.</p>
      </Notice>
      <ValueChoices>
        {fields.map((field) => (
          <ValueChoice
            key={keyOf(field)}
            label={field.label}
            sides={[
              { id: 'keep', title: 'So lassen', value: field.theirs },
              { id: 'take', title: verb, value: field.mine },
            ]}
            chosen={taken.has(keyOf(field)) ? 'take' : 'keep'}
            onChoose={(side) => choose(keyOf(field), side === 'take')}
          />
        ))}
      </ValueChoices>
    </Dialog>
  );
}
