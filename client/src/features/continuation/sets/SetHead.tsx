import type { JSX } from 'react';
import { Button, IconButton } from '../../../ui/Button.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { Badge } from '../../../ui/surfaces.js';
import { germanDay } from '../../../ui/today.js';
import { listed } from '../messages.de.js';
import type { Scenario, SetColumn } from '../types.js';
import styles from './sets.module.css';

/** What kind of a set it is: proved to be the smallest, found, or chosen before. */
function kindOf({ best, scenario, isLoaded = false }: SetColumn, exact: boolean): string {
  if (isLoaded) return 'im Szenario gewählt';
  if (scenario !== undefined) return `Szenario vom ${germanDay(scenario.savedOn.slice(0, 10))}, mit seinen Annahmen`;
  if (!best) return 'Alternative';
  return exact ? 'kleinstmöglich' : 'kleinste gefundene';
}

/** Head of a column: who it is, what kind of set, whether it is shown in the matrix, and how old it is. */
export function SetHead({
  set,
  exact,
  isMarked,
  onMark,
  onRemove,
}: {
  set: SetColumn;
  exact: boolean;
  isMarked: boolean;
  onMark: () => void;
  /** Takes a scenario away again. */
  onRemove: (scenario: Scenario) => void;
}): JSX.Element {
  const { scenario } = set;
  return (
    <th scope="col" data-marked={isMarked}>
      <span className={styles['names']}>
        {set.letter} · {listed(set.members.map(({ actor }) => actor.shortName))}
      </span>
      <span className={styles['markRow']}>
        <small>{kindOf(set, exact)}</small>
        {isMarked ? (
          <small>
            <Icon name="check" size={14} /> in der Tabelle
          </small>
        ) : (
          <Button small look="quiet" onPress={onMark} aria-label={`Vorschlag ${set.letter} in der Tabelle zeigen`}>
            zeigen
          </Button>
        )}
        {scenario === undefined || set.isLoaded === true ? null : (
          <IconButton
            icon="close"
            small
            label={`Szenario ${set.letter} wegnehmen`}
            onPress={() => onRemove(scenario)}
          />
        )}
      </span>
      {scenario === undefined ? null : <Age scenario={scenario} />}
    </th>
  );
}

/** Says what has changed since the scenario was saved; the figures are those of today. */
function Age({ scenario: { changedSince, gone } }: { scenario: Scenario }): JSX.Element | null {
  const parts = [...(gone === 0 ? [] : [`${gone} nicht mehr da`]), ...changedSince];
  if (parts.length === 0) return null;
  return (
    <span className={styles['age']}>
      <Badge tone="attention" icon="clock">
        seitdem geändert
      </Badge>
      <small>{listed(parts)}; gerechnet ist mit heute.</small>
    </span>
  );
}
