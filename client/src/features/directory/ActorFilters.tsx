import type { JSX } from 'react';
import { useVocabularies } from '../../app/vocabularies.js';
import type { Vocabularies } from '../../app/vocabularies.js';
import { Button } from '../../ui/Button.js';
import { FilterMenu } from '../../ui/FilterMenu.js';
import type { FilterOption } from '../../ui/FilterMenu.js';
import page from '../../ui/page.module.css';
import { HINTS, NO_CHOICE, NO_SECTOR, RINGS, SILENCES, filtersOn } from './list-choice.js';
import type { FilterName, ListChoice } from './list-choice.js';
import { FILTER_LABELS, HINT_LABELS, RING_LABELS, SILENCE_LABELS } from './messages.de.js';

type MenuName = Exclude<FilterName, 'search'>;

/** What the filters offer. */
function optionsFor(vocabularies: Vocabularies): Readonly<Record<MenuName, readonly FilterOption[]>> {
  const terms = (name: string) => vocabularies.offered(name).map(({ id, label }) => ({ id, label }));
  return {
    sectors: [
      ...vocabularies.offered('sector').map(({ id, label, colour }) => ({
        id,
        label,
        before: <i className={page['swatch']} style={{ background: colour ?? '' }} />,
      })),
      { id: NO_SECTOR, label: 'noch offen' },
    ],
    kinds: [...terms('actorKind'), ...terms('committeeKind')],
    rings: RINGS.map((id) => ({ id, label: RING_LABELS[id] })),
    silentFor: SILENCES.map((id) => ({ id, label: SILENCE_LABELS[id] })),
    hints: HINTS.map((id) => ({ id, label: HINT_LABELS[id] })),
  };
}

/** The words of a filter that is on: its one value, or how many. */
export function filterWords(vocabularies: Vocabularies, choice: ListChoice, name: FilterName): string {
  if (name === 'search') return `Suche: ${choice.search.trim()}`;
  const chosen = [choice[name] ?? []].flat();
  const labels = optionsFor(vocabularies)[name].filter(({ id }) => chosen.some((one) => one === id));
  const first = labels[0];
  return first && labels.length === 1
    ? `${FILTER_LABELS[name]}: ${first.label}`
    : `${FILTER_LABELS[name]}: ${labels.length}`;
}

/** The filters of the list as chips. */
export function ActorFilters({
  choice,
  onChange,
}: {
  choice: ListChoice;
  onChange: (choice: ListChoice) => void;
}): JSX.Element {
  const options = optionsFor(useVocabularies());
  return (
    <>
      <FilterMenu
        label={FILTER_LABELS.sectors}
        options={options.sectors}
        selected={choice.sectors}
        onChange={(sectors) => onChange({ ...choice, sectors })}
      />
      <FilterMenu
        label={FILTER_LABELS.kinds}
        options={options.kinds}
        selected={choice.kinds}
        onChange={(kinds) => onChange({ ...choice, kinds })}
      />
      <FilterMenu
        label={FILTER_LABELS.rings}
        options={options.rings}
        selected={choice.rings}
        onChange={(ids) => onChange({ ...choice, rings: RINGS.filter((ring) => ids.includes(ring)) })}
      />
      <FilterMenu
        single
        label={FILTER_LABELS.silentFor}
        options={options.silentFor}
        selected={choice.silentFor === null ? [] : [choice.silentFor]}
        onChange={([id]) => onChange({ ...choice, silentFor: SILENCES.find((one) => one === id) ?? null })}
      />
      <FilterMenu
        label={FILTER_LABELS.hints}
        options={options.hints}
        selected={choice.hints}
        onChange={(ids) => onChange({ ...choice, hints: HINTS.filter((hint) => ids.includes(hint)) })}
      />
      {filtersOn(choice).length === 0 ? null : (
        <Button small look="quiet" onPress={() => onChange(NO_CHOICE)}>
          Alle zeigen
        </Button>
      )}
    </>
  );
}
