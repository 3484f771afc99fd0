import { useState } from 'react';
import type { JSX } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Icon } from '../../../ui/icons/Icon.js';
import { Chip } from '../../../ui/surfaces.js';
import type { Emphasis } from '../data/emphasis.js';
import { hiddenOf } from '../data/network-model.js';
import type { DayView, Gap } from '../data/network-model.js';
import type { FilterState } from '../data/view-state.js';
import { actorCount, hiddenWords, number, tieCount } from '../messages.de.js';
import { filterChips } from './filter-words.js';
import { FilterPopover } from './FilterPopover.js';
import page from '../network.module.css';
import styles from './filter.module.css';

/** Active filters, the way to more, and the words for what is left out or faded. */
export function FilterBar({
  view,
  vocabularies,
  filter,
  waiting,
  emphasis,
  gaps,
  onFilter,
  onGaps,
  onAllBright,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  filter: FilterState;
  /** Map and figures are still those of the filter before. */
  waiting: boolean;
  emphasis: Emphasis | null;
  /** Gaps that are drawn on the map; null where there is no map. */
  gaps: { readonly drawn: readonly Gap[]; readonly available: number } | null;
  onFilter: (filter: FilterState) => void;
  onGaps: (shown: boolean) => void;
  onAllBright: () => void;
}): JSX.Element {
  const [showsHidden, setShowsHidden] = useState(false);
  const hidden = hiddenWords(view.findings.hiddenActors, view.findings.hiddenTies);
  const chips = filterChips(filter, vocabularies);
  return (
    <div className={page['bar']}>
      {chips.map(({ id, words, without }) => (
        <Chip key={id} onRemove={() => onFilter(without)} removeLabel={`Filter „${words}“ lösen`}>
          {words}
        </Chip>
      ))}
      {gaps !== null && gaps.drawn.length > 0 ? (
        <Chip onRemove={() => onGaps(false)} removeLabel="Lücken nicht mehr zeichnen">
          {gaps.drawn.length === 1 ? 'stärkste Lücke' : `${gaps.drawn.length} stärkste Lücken`}
        </Chip>
      ) : null}
      <FilterPopover
        model={view.model}
        vocabularies={vocabularies}
        filter={filter}
        hidden={hidden === null ? '' : hidden.join(': ')}
        onChange={onFilter}
      />
      {gaps !== null && gaps.drawn.length === 0 && gaps.available > 0 ? (
        <button type="button" className={page['linkButton']} onClick={() => onGaps(true)}>
          Lücken zeichnen
        </button>
      ) : null}
      {waiting ? (
        <span role="status" className={page['waiting']}>
          wird berechnet …
        </span>
      ) : null}
      {emphasis === null || emphasis.faded === 0 ? null : (
        <span className={page['hidden']}>
          <Icon name="visible" size={18} />
          <strong>{number(emphasis.faded)} abgeblendet</strong>
          <button type="button" className={page['linkButton']} onClick={onAllBright}>
            alle hell
          </button>
        </span>
      )}
      {hidden === null ? null : (
        <span className={page['hidden']} style={emphasis === null || emphasis.faded === 0 ? {} : { marginLeft: 8 }}>
          <Icon name="hidden" size={18} />
          <strong>{hidden[0]}</strong>
          {hidden[1]}
          <button type="button" className={page['linkButton']} onClick={() => setShowsHidden(true)}>
            zeigen
          </button>
        </span>
      )}
      {showsHidden ? (
        <HiddenDialog view={view} vocabularies={vocabularies} onClose={() => setShowsHidden(false)} />
      ) : null}
    </div>
  );
}

/** Says by name what the filters leave out. */
function HiddenDialog({
  view,
  vocabularies,
  onClose,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  onClose: () => void;
}): JSX.Element {
  const { actors, ties } = hiddenOf(view);
  const nameOf = (index: number): string => view.model.actors[index]?.shortName ?? '';
  return (
    <Dialog title="Ausgeblendet" isOpen wide onClose={onClose}>
      {actors.length === 0 ? null : (
        <>
          <h3>{actorCount(actors.length)}</h3>
          <ul className={styles['hiddenList']}>
            {actors.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {ties.length === 0 ? null : (
        <>
          <h3 style={{ marginTop: 12 }}>{tieCount(ties.length)}</h3>
          <ul className={styles['hiddenList']}>
            {ties.map((tie) => (
              <li key={tie.id}>
                {nameOf(tie.from)} <span className="muted">{vocabularies.find('tieKind', tie.kind)?.verb ?? ''}</span>{' '}
                {nameOf(tie.to)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
