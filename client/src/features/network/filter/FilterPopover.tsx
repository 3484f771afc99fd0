import type { JSX, ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Button } from '../../../ui/Button.js';
import { CheckBox } from '../../../ui/CheckBox.js';
import { PartialDateField } from '../../../ui/PartialDateField.js';
import { SelectField } from '../../../ui/SelectField.js';
import { Icon } from '../../../ui/icons/Icon.js';
import pageStyles from '../../../ui/page.module.css';
import { CLASS_LABELS } from '../../directory/index.js';
import type { NetworkModel } from '../data/network-model.js';
import { NO_FILTER } from '../data/view-state.js';
import type { FilterState } from '../data/view-state.js';
import { EVIDENCE_LABELS, STRENGTH_LABELS } from '../messages.de.js';
import { isUnfiltered } from './filter-words.js';
import page from '../network.module.css';
import styles from './filter.module.css';

const CLASSES = Object.entries(CLASS_LABELS).map(([id, label]) => ({ id, label }));
const EVIDENCE = Object.entries(EVIDENCE_LABELS).map(([id, label]) => ({ id, label }));
const LOCATED_IN = 'LOCATED_IN';

interface Option {
  readonly id: string;
  readonly label: ReactNode;
}

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
  const used = (ids: readonly (string | null)[], also: readonly string[]): ReadonlySet<string | null> =>
    new Set([...ids, ...also]);
  const sectors = used(
    model.actors.map(({ sector }) => sector),
    filter.sectors,
  );
  const kinds = used(
    model.actors.map(({ kind }) => kind),
    filter.kinds,
  );
  const classes = used(
    model.actors.map((actor) => actor.class),
    filter.classes,
  );
  const tieKinds = used(
    model.ties.map(({ kind }) => kind),
    [...filter.tieKinds, ...filter.withoutTieKinds],
  );
  const terms = (vocabulary: string, present: ReadonlySet<string | null>): readonly Option[] =>
    vocabularies.all(vocabulary).filter(({ id }) => present.has(id));
  const set = (change: Partial<FilterState>): void => onChange({ ...filter, ...change });
  return (
    <DialogTrigger>
      <AriaButton className={page['addFilter'] ?? ''}>
        <Icon name="add" size={18} />
        Filter
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog aria-label="Filter" className={styles['dialog'] ?? ''}>
          <Choices
            legend="Bereich"
            options={terms('sector', sectors).map(({ id, label }) => ({
              id,
              label: (
                <span className={styles['option']}>
                  <i
                    className={pageStyles['swatch']}
                    style={{ background: vocabularies.find('sector', id)?.colour ?? '' }}
                  />
                  {label}
                </span>
              ),
            }))}
            selected={filter.sectors}
            onChange={(ids) => set({ sectors: ids })}
          />
          <div className={styles['options']} style={{ gap: 14 }}>
            <SelectField
              label="Stärke"
              value={filter.minIntensity === null ? null : String(filter.minIntensity)}
              none="alle"
              options={[2, 3, 4].map((step) => ({
                id: String(step),
                label: `${step === 4 ? 'nur 4' : `ab ${step}`}: ${STRENGTH_LABELS[step] ?? ''}`,
              }))}
              onChange={(value) => set({ minIntensity: value === null ? null : Number(value) })}
            />
            <PartialDateField
              key={filter.confirmedSince ?? 'none'}
              label="Bestätigt seit"
              value={filter.confirmedSince}
              onChange={(input) => {
                if ('date' in input && input.date !== filter.confirmedSince) set({ confirmedSince: input.date });
              }}
            />
            {tieKinds.has(LOCATED_IN) ? (
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
            <Choices
              legend="Beleg"
              options={EVIDENCE}
              selected={filter.evidence}
              onChange={(ids) => set({ evidence: ids })}
            />
          </div>
          <div className={styles['options']} style={{ gap: 14 }}>
            <Choices
              legend="Form"
              options={CLASSES.filter(({ id }) => classes.has(id))}
              selected={filter.classes}
              onChange={(ids) => set({ classes: ids })}
            />
            <Choices
              legend="Beziehungsart"
              options={terms('tieKind', tieKinds)}
              selected={filter.tieKinds}
              onChange={(ids) => set({ tieKinds: ids })}
            />
          </div>
          <Choices
            legend="Art"
            options={[...terms('actorKind', kinds), ...terms('committeeKind', kinds)]}
            selected={filter.kinds}
            onChange={(ids) => set({ kinds: ids })}
          />
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

function Choices({
  legend,
  options,
  selected,
  onChange,
}: {
  legend: string;
  options: readonly Option[];
  selected: readonly string[];
  onChange: (selected: readonly string[]) => void;
}): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ id, label }) => (
          <CheckBox
            key={id}
            isSelected={selected.includes(id)}
            onChange={(on) =>
              onChange(options.map((one) => one.id).filter((one) => (one === id ? on : selected.includes(one))))
            }
          >
            {label}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
