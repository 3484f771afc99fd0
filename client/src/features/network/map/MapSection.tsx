import { Link } from 'react-router';
import type { JSX } from 'react';
import { PageError } from '../../../app/PageError.js';
import { Button } from '../../../ui/Button.js';
import { EmptyState, Notice } from '../../../ui/surfaces.js';
import type { ViewProps } from '../view-props.js';
import type { MapActor } from '../data/network-model.js';
import { filterChips, nobodySentence } from '../filter/filter-words.js';
import { useWithoutOne } from '../filter/use-without-one.js';
import { ORDER_LABELS, actorCount } from '../messages.de.js';
import type { MapTools } from '../use-map-tools.js';
import type { PageModel } from '../use-page-model.js';
import page from '../network.module.css';
import { placedActors } from './layout.js';
import { MapView } from './MapView.js';
import styles from './map.module.css';

type MapSectionProps = Omit<ViewProps, 'title' | 'waiting'> & {
  page: PageModel;
  tools: MapTools;
  onOpen: (actor: MapActor) => void;
  onTies: (actor: MapActor) => void;
};

/** The map with what it has to say for itself; where filters leave nobody, which of them does. */
export function MapSection(props: MapSectionProps): JSX.Element {
  const { view, vocabularies, state, update, tools } = props;
  const { selected, emphasis, withoutQm, strongestGaps, select, selectGap, steps, escape } = props.page;
  if (tools.error && !tools.layout) return <PageError error={tools.error} onRetry={tools.retry} />;
  const nobody = view.actors.every(({ index }) => view.isQm(index));
  if (nobody && view.findings.hiddenActors > 0) return <NoHits {...props} />;
  return (
    <div className={styles['column']}>
      <Notices {...props} />
      <MapView
        view={view}
        vocabularies={vocabularies}
        layout={tools.layout}
        layoutName={state.order === 'ringe' ? 'Die Karte' : `„${ORDER_LABELS[state.order]}“`}
        selected={selected?.index ?? null}
        emphasis={emphasis}
        withoutQm={withoutQm}
        gaps={state.gaps || state.gap !== null ? strongestGaps : NONE}
        editable={!tools.changes.busy && state.storedOn === null}
        onSelect={select}
        onSelectGap={selectGap}
        onOpen={props.onOpen}
        onTies={props.onTies}
        onSurroundings={(actor) => steps(selected?.index === actor.index ? (state.steps + 1) % 4 : 1, actor)}
        onEscape={escape}
        onMove={(actor, place) => tools.changes.place(actor.id, place, actor.shortName)}
        onCancelLayout={() => update({ order: 'ringe' })}
        engine={tools.engine}
      />
    </div>
  );
}

const NONE: readonly never[] = [];

/** Nobody passes the filters: which one to take off, and how many come back. */
function NoHits({ area, vocabularies, state, update }: MapSectionProps): JSX.Element {
  const chips = filterChips(state.filter, vocabularies);
  const best = useWithoutOne(area.id, state, chips);
  return (
    <EmptyState
      icon="filter"
      title={nobodySentence(chips)}
      actions={
        best ? (
          <Button look="primary" onPress={() => update({ filter: best.chip.without })}>
            Diesen Filter lösen
          </Button>
        ) : null
      }
    >
      {best ? `Ohne „${best.chip.words}“ ${best.actors === 1 ? 'wäre es' : 'wären es'} ${best.actors}.` : null}
    </EmptyState>
  );
}

function Notices({ area, view, tools, state }: MapSectionProps): JSX.Element | null {
  const { findings } = view;
  const { arrangement } = tools;
  const waiting = arrangement
    ? view.actors
        .filter(({ id, index }) => !view.isQm(index) && !placedActors(arrangement).has(id))
        .map(({ shortName }) => shortName)
    : [];
  const hiddenNames = (arrangement?.positions ?? []).filter(
    ({ id, labelHidden }) => labelHidden && view.isVisible(view.model.byId.get(id)?.index ?? -1),
  ).length;
  const rings = state.order === 'ringe';
  const isLarge = rings && view.actors.length >= LARGE;
  const isIncomplete = rings && waiting.length + hiddenNames > 0;
  if (view.hasQm && findings.tooSmall === null && !isLarge && !isIncomplete) return null;
  return (
    <div className={styles['notices']}>
      {view.hasQm ? null : (
        <Notice tone="attention">
          <p>
            <strong>{state.day === null ? 'Kein QM markiert.' : 'Zu diesem Tag ist kein QM markiert.'}</strong> „Ohne
            QM“ und die Ringe brauchen es. <Link to="/gebiete">QM festlegen</Link>. Bis dahin ordnet die Karte nach der
            Zahl der Beziehungen.
          </p>
        </Notice>
      )}
      {findings.tooSmall ? (
        <Notice tone="info">
          <p>{findings.tooSmall}</p>
        </Notice>
      ) : null}
      {isIncomplete ? (
        <Notice tone="info">
          <p>
            {waiting.length > 0 ? `${waiting.length} noch ohne Platz: ${waiting.join(', ')}. ` : ''}
            {hiddenNames > 0
              ? `${hiddenNames === 1 ? 'Ein Name hat' : `${hiddenNames} Namen haben`} keinen Platz. `
              : ''}
            {state.storedOn === null ? (
              <button type="button" className={page['linkButton']} onClick={() => tools.changes.rearrange(false)}>
                Neu ordnen
              </button>
            ) : (
              'Die Tabelle zeigt alle.'
            )}
          </p>
        </Notice>
      ) : null}
      {isLarge ? (
        <Notice tone="info">
          <p>
            {actorCount(view.actors.length)} sind viel für eine Karte.{' '}
            <Link to={`/gebiet/${area.id}/netz?ansicht=tabelle`}>Die Tabelle</Link> zeigt alle mit Namen.
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

const LARGE = 250;
