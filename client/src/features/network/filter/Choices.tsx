import { memo } from 'react';
import type { JSX } from 'react';
import { CheckBox } from '../../../ui/CheckBox.js';
import pageStyles from '../../../ui/page.module.css';
import styles from './filter.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Colour of the patch before the words. */
  readonly colour?: string | null;
}

/** The fields of a filter that hold lists. */
export type ListField = 'sectors' | 'classes' | 'kinds' | 'tieKinds' | 'evidence';

interface ChoicesProps {
  legend: string;
  field: ListField;
  options: readonly Choice[];
  selected: readonly string[];
  onChange: (field: ListField, selected: readonly string[]) => void;
}

/** Boxes to tick for one field. Drawn anew only where its own choices change, for there are many and the map waits for them. */
export const Choices = memo(ChoiceGroup, (before, after) => {
  const same = before.options === after.options && before.onChange === after.onChange;
  return same && before.selected.join() === after.selected.join();
});

function ChoiceGroup({ legend, field, options, selected, onChange }: ChoicesProps): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ id, label, colour }) => (
          <CheckBox
            key={id}
            isSelected={selected.includes(id)}
            onChange={(on) => {
              const chosen = options.filter((one) => (one.id === id ? on : selected.includes(one.id)));
              onChange(
                field,
                chosen.map((one) => one.id),
              );
            }}
          >
            {colour === undefined ? (
              label
            ) : (
              <span className={styles['option']}>
                <i className={pageStyles['swatch']} style={{ background: colour ?? '' }} />
                {label}
              </span>
            )}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
