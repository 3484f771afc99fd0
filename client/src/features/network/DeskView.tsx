import { memo, useState } from 'react';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import type { MapActor } from './data/network-model.js';
import { FilterBar } from './filter/FilterBar.js';
import { MapSection } from './map/MapSection.js';
import { DateBar } from './map/DateBar.js';
import { MatrixCard } from './matrix/MatrixCard.js';
import { Panel } from './panel/Panel.js';
import { ActorsTable } from './table/ActorsTable.js';
import { GapsTable } from './table/GapsTable.js';
import { TiesTable } from './table/TiesTable.js';
import { ExportMenu, HighlightMenu, OrderMenu, SurroundingsMenu, TableSwitch, ViewSwitch } from './Toolbar.js';
import { useMapTools } from './use-map-tools.js';
import { usePageModel } from './use-page-model.js';
import type { PageModel } from './use-page-model.js';
import type { ViewProps } from './view-props.js';
import { WithoutControl } from './without/WithoutControl.js';
import { StoredBar } from './StoredBar.js';
import styles from './network.module.css';
import table from './table/table.module.css';

/** The page at the desk: map or table, beside it what is chosen and the matrix. */
export const DeskView = memo(Desk);

function Desk({ area, view, vocabularies, state, update, title, waiting }: ViewProps): JSX.Element {
  const page = usePageModel(view, state, update);
  const tools = useMapTools({ area, view, vocabularies, state, page });
  const navigate = useNavigate();
  const [tiesWanted, setTiesWanted] = useState(0);
  const shown = state.view === 'tabelle' ? 'tabelle' : 'karte';
  const surrounded = page.selected ?? view.model.actors[view.findings.qm.actors[0] ?? -1] ?? null;
  const open = (actor: MapActor): void => {
    if (!actor.foreign) void navigate(`/gebiet/${area.id}/akteure/${actor.id}`);
  };
  return (
    <div className={styles['page']}>
      <StoredBar state={state} update={update} />
      <div className={styles['head']}>
        {title}
        <ViewSwitch view={shown} onChange={(next) => update({ view: next })} />
        {shown === 'karte' ? (
          <OrderMenu
            order={state.order}
            onOrder={(order) => update({ order })}
            onRearrange={tools.changes.rearrange}
            pinned={tools.pinned.length}
            onFreeAll={() => tools.changes.free(tools.pinned)}
            isBusy={tools.changes.busy || state.storedOn !== null}
          />
        ) : (
          <TableSwitch table={state.table} onChange={(next) => update({ table: next })} />
        )}
        <WithoutControl areaId={area.id} view={view} isOn={page.withoutQm} update={update} />
        {shown === 'karte' ? (
          <div className={styles['aside']}>
            <SurroundingsMenu
              name={surrounded?.shortName ?? null}
              steps={state.steps}
              onChange={(n) => page.steps(n)}
            />
            <HighlightMenu
              view={view}
              vocabularies={vocabularies}
              highlight={state.highlight}
              onChange={(highlight) => update({ highlight, cell: null, gap: null, steps: 0 })}
            />
            <ExportMenu onExport={tools.exportMap} />
          </div>
        ) : null}
      </div>
      <FilterBar
        view={view}
        vocabularies={vocabularies}
        filter={state.filter}
        waiting={waiting}
        emphasis={shown === 'karte' ? page.emphasis : null}
        gaps={
          shown === 'karte' && state.order === 'ringe' && !page.withoutQm && page.shownGap === null
            ? { drawn: state.gaps ? page.strongestGaps : [], available: page.strongestGaps.length }
            : null
        }
        onFilter={(filter) => update({ filter })}
        onGaps={(gaps) => update({ gaps })}
        onAllBright={page.allBright}
      />
      <div className={styles['body']}>
        <div className={styles['main']}>
          {shown === 'karte' ? (
            <MapSection
              area={area}
              view={view}
              vocabularies={vocabularies}
              state={state}
              update={update}
              page={page}
              tools={tools}
              onOpen={open}
              onTies={(actor) => {
                page.select(actor);
                setTiesWanted((count) => count + 1);
              }}
            />
          ) : (
            <div className={table['scroll']}>
              <Tables view={view} vocabularies={vocabularies} state={state} page={page} />
            </div>
          )}
          {state.storedOn === null ? (
            <DateBar
              day={state.day}
              today={view.findings.trend.at(-1)?.day ?? view.findings.day}
              trend={view.findings.trend}
              onChange={(day) => update({ day })}
              onStored={(storedOn) => update({ storedOn, day: null })}
            />
          ) : null}
        </div>
        <aside className={styles['panel']} aria-label="Einzelheiten">
          <div className={styles['chosen']}>
            <Panel
              area={area}
              view={view}
              vocabularies={vocabularies}
              state={state}
              page={page}
              pinned={tools.pinned}
              onFree={(actor) => tools.changes.place(actor.id, null, actor.shortName)}
              tiesWanted={tiesWanted}
            />
          </div>
          {view.findings.matrix && !(page.withoutQm && page.selected === null && page.cell === null) ? (
            <MatrixCard
              matrix={view.findings.matrix}
              vocabularies={vocabularies}
              chosen={page.cell}
              onChoose={page.selectCell}
            />
          ) : null}
        </aside>
      </div>
    </div>
  );
}

function Tables({
  view,
  vocabularies,
  state,
  page,
}: Pick<ViewProps, 'view' | 'vocabularies' | 'state'> & { page: PageModel }): JSX.Element {
  const shared = { view, vocabularies, selected: page.selected?.index ?? null, onSelect: page.select };
  if (state.table === 'beziehungen') return <TiesTable {...shared} />;
  if (state.table === 'luecken') return <GapsTable {...shared} onSelectGap={page.selectGap} />;
  return <ActorsTable {...shared} />;
}
