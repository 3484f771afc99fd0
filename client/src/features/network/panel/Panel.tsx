import type { JSX } from 'react';
import type { MapActor } from '../data/network-model.js';
import type { PageModel } from '../use-page-model.js';
import type { ViewProps } from '../view-props.js';
import { ActorPanel } from './ActorPanel.js';
import { CellPanel } from './CellPanel.js';
import { GapStrip } from './GapStrip.js';
import { SummaryPanel } from './SummaryPanel.js';
import { WithoutQmPanel } from './WithoutQmPanel.js';

type PanelProps = Pick<ViewProps, 'area' | 'view' | 'vocabularies' | 'state'> & {
  page: PageModel;
  pinned: readonly string[];
  tiesWanted: number;
  onFree: (actor: MapActor) => void;
};

/** What is chosen: two sectors, an actor, the network without the QM, or nothing. */
export function Panel(props: PanelProps): JSX.Element {
  const { area, state, page } = props;
  return (
    <>
      {page.shownGap === null ? null : (
        <GapStrip areaId={area.id} shown={page.shownGap} day={state.day} onAllBright={page.allBright} />
      )}
      <Chosen {...props} />
    </>
  );
}

function Chosen({ area, view, vocabularies, state, page, pinned, tiesWanted, onFree }: PanelProps): JSX.Element {
  const { selected, cell } = page;
  if (cell !== null) {
    return (
      <CellPanel cell={cell} view={view} vocabularies={vocabularies} onSelect={page.select} onClose={page.allBright} />
    );
  }
  if (selected) {
    return (
      <ActorPanel
        key={selected.id}
        areaId={area.id}
        actor={selected}
        view={view}
        vocabularies={vocabularies}
        steps={state.steps}
        pinned={pinned.includes(selected.id)}
        editable={state.storedOn === null}
        tiesWanted={tiesWanted}
        onSelect={page.select}
        onSteps={page.steps}
        onFree={() => onFree(selected)}
      />
    );
  }
  if (page.withoutQm) return <WithoutQmPanel view={view} vocabularies={vocabularies} onSelect={page.select} />;
  return (
    <SummaryPanel
      areaId={area.id}
      day={state.day}
      view={view}
      vocabularies={vocabularies}
      onSelect={page.select}
      onSelectGap={page.selectGap}
    />
  );
}
