import { useState } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Button } from '../../../ui/Button.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { Dialog } from '../../../ui/Dialog.js';
import { FieldGroup } from '../../../ui/FieldGroup.js';
import { Chip } from '../../../ui/surfaces.js';
import { merge, unmerged } from './merging.js';
import type { Groups } from './merging.js';
import styles from './matrix.module.css';

/** Lets small sectors count as one in this report; nothing is stored, the address keeps it. */
export function MergeDialog({
  sectors,
  merged,
  vocabularies,
  onMerge,
  onClose,
}: {
  sectors: readonly string[];
  merged: Groups;
  vocabularies: Vocabularies;
  onMerge: (merged: Groups) => void;
  onClose: () => void;
}): JSX.Element {
  const [groups, setGroups] = useState(merged);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const labelOf = (sector: string): string => vocabularies.label('sector', sector);
  const pending = chosen.length > 1 ? merge(groups, chosen, sectors) : groups;
  return (
    <Dialog
      title="Bereiche zusammenfassen"
      isOpen
      onClose={onClose}
      onSubmit={() => {
        onMerge(pending);
        onClose();
      }}
      footer={
        <>
          <Button onPress={onClose}>Abbrechen</Button>
          <Button look="primary" type="submit" isDisabled={chosen.length === 1}>
            Bericht so rechnen
          </Button>
        </>
      }
    >
      <p className={styles['intro']}>
        Kleine Bereiche lassen sich oft nicht beurteilen. Zusammengefasst zählen sie in diesem Bericht als einer. An den
        Einträgen ändert sich nichts.
      </p>
      {groups.length === 0 ? null : (
        <ul className={styles['groups']} aria-label="Zusammengefasst">
          {groups.map((group) => {
            const words = group.map(labelOf).join(' + ');
            return (
              <li key={words}>
                <Chip
                  removeLabel={`${words} wieder trennen`}
                  onRemove={() => setGroups(groups.filter((one) => one !== group))}
                >
                  {words}
                </Chip>
              </li>
            );
          })}
        </ul>
      )}
      <FieldGroup label="Diese zusammenfassen">
        {unmerged(groups, sectors).map((sector) => (
          <CheckBox
            key={sector}
            isSelected={chosen.includes(sector)}
            onChange={(on) => setChosen(chosen.filter((one) => one !== sector).concat(on ? [sector] : []))}
          >
            {labelOf(sector)}
          </CheckBox>
        ))}
      </FieldGroup>
      <p className={styles['another']}>
        <Button
          small
          icon="add"
          isDisabled={chosen.length < 2}
          onPress={() => {
            setGroups(merge(groups, chosen, sectors));
            setChosen([]);
          }}
        >
          Noch eine Gruppe bilden
        </Button>
        {chosen.length === 1 ? <span className="muted">Wählen Sie mindestens zwei Bereiche.</span> : null}
      </p>
    </Dialog>
  );
}
