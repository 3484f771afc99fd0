import { useCallback, useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Button } from '../../../ui/Button.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField } from '../../../ui/SelectField.js';
import { Icon } from '../../../ui/icons/Icon.js';
import type { NetworkModel } from '../data/network-model.js';
import { NO_FILTER } from '../data/view-state.js';
import type { FilterState } from '../data/view-state.js';
import { STRENGTH_LABELS } from '../messages.de.js';
import { Choices } from './Choices.js';
import type { ListField } from './Choices.js';
import { isUnfiltered } from './filter-words.js';
import { useChoices } from './use-choices.js';
import page from '../network.module.css';
import styles from './filter.module.css';

const LOCATED_IN = 'LOCATED_IN';

/** All filters at once; each acts as soon as it is touched. Only what occurs in this network can be chosen. */
export function FilterPopover({
  model,
  vocabularies,
  filter,
  hidden,
  onChange,
}: {
  model: NetworkModel;
  vocabularies: Vocabularies;
  filter: FilterState;
  /** What is hidden, in words. */
  hidden: string;
  onChange: (filter: FilterState) => void;
}): JSX.Element {
  const choices = useChoices(model, vocabularies, filter);
  const latest = useRef({ filter, onChange });
  useEffect(() => {
    latest.current = { filter, onChange };
  });
  const set = useCallback((change: Partial<FilterState>): void => {
    latest.current.onChange({ ...latest.current.filter, ...change });
  }, []);
  const choose = useCallback((field: ListField, ids: readonly string[]) => set({ [field]: ids }), [set]);
  const group = (legend: string, field: ListField): JSX.Element => (
    <Choices legend={legend} field={field} options={choices[field]} selected={filter[field]} onChange={choose} />
  );
  return (
    <DialogTrigger>
      <AriaButton className={page['addFilter'] ?? ''}>
        <Icon name="add" size={18} />
        Filter
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog aria-label="Filter" className={styles['dialog'] ?? ''}>
          {group('Bereich', 'sectors')}
          <div className={`${styles['options']} ${styles['column']}`}>
            <SelectField
              label="Stärke"
              value={filter.minIntensity === null ? null : String(filter.minIntensity)}
              none="alle"
              options={STRENGTHS}
              onChange={(value) => set({ minIntensity: value === null ? null : Number(value) })}
            />
            <Since value={filter.confirmedSince} onChange={(confirmedSince) => set({ confirmedSince })} />
            {choices.tieKinds.some(({ id }) => id === LOCATED_IN) || filter.withoutTieKinds.includes(LOCATED_IN) ? (
              <CheckBox
                isSelected={filter.withoutTieKinds.includes(LOCATED_IN)}
                onChange={(on) =>
                  set({
                    withoutTieKinds: on
                      ? [...filter.withoutTieKinds, LOCATED_IN]
                      : filter.withoutTieKinds.filter((id) => id !== LOCATED_IN),
                  })
                }
              >
                ohne „sitzt in“
              </CheckBox>
            ) : null}
            {group('Beleg', 'evidence')}
          </div>
          <div className={`${styles['options']} ${styles['column']}`}>
            {group('Form', 'classes')}
            {group('Beziehungsart', 'tieKinds')}
          </div>
          {group('Art', 'kinds')}
          <div className={styles['foot']} aria-live="polite">
            <span className="muted">{hidden === '' ? 'Nichts ist ausgeblendet.' : hidden}</span>
            <Button small isDisabled={isUnfiltered(filter)} onPress={() => onChange(NO_FILTER)}>
              Alle Filter lösen
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const STRENGTHS = [2, 3, 4].map((step) => ({
  id: String(step),
  label: `${step === 4 ? 'nur 4' : `ab ${step}`}: ${STRENGTH_LABELS[step] ?? ''}`,
}));

/** A date that acts as soon as it is one; the field begins anew only when the filter is changed elsewhere, so that typing goes on. */
function Since({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }): JSX.Element {
  const [own, setOwn] = useState({ value, times: 0 });
  if (own.value !== value) setOwn({ value, times: own.times + 1 });
  return (
    <PartialDateField
      key={own.times}
      label="Bestätigt seit"
      value={value}
      onChange={(input) => {
        if (!('date' in input) || input.date === value) return;
        setOwn({ ...own, value: input.date });
        onChange(input.date);
      }}
    />
  );
}
