import { memo } from 'react';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { Segmented } from '../../ui/Segmented.js';
import { EmptyState } from '../../ui/surfaces.js';
import { FilterBar } from './filter/FilterBar.js';
import { DateBar } from './map/DateBar.js';
import { MapSection } from './map/MapSection.js';
import { MatrixCard } from './matrix/MatrixCard.js';
import { CellPanel } from './panel/CellPanel.js';
import { Panel } from './panel/Panel.js';
import type { ViewProps } from './view-props.js';
import type { PageView } from './data/view-state.js';
import { WithoutQmPanel } from './panel/WithoutQmPanel.js';
import { PhoneList } from './table/PhoneList.js';
import { actorCount, percent } from './messages.de.js';
import { useMapTools } from './use-map-tools.js';
import { usePageModel } from './use-page-model.js';
import { WithoutControl } from './without/WithoutControl.js';
import { StoredBar } from './StoredBar.js';
import styles from './network.module.css';

const VIEWS = [
  { id: 'tabelle', label: 'Liste', icon: 'table' },
  { id: 'karte', label: 'Karte', icon: 'map' },
  { id: 'bereiche', label: 'Bereiche', icon: 'grid' },
] as const;

/** The page on the phone: the list first, then the map, then the sectors. */
export const PhoneView = memo(Phone);

function Phone({ area, view, vocabularies, state, update, title, waiting }: ViewProps): JSX.Element {
  const page = usePageModel(view, state, update);
  const tools = useMapTools({ area, view, vocabularies, state, page });
  const navigate = useNavigate();
  const shown: PageView = state.view ?? 'tabelle';
  const { withQm, matrix } = view.findings;
  const shared = { area, view, vocabularies, state };
  return (
    <div className={styles['page']}>
      <StoredBar state={state} update={update} />
      <div className={styles['head']}>
        {title}
        <Segmented<PageView>
          label="Ansicht"
          value={shown}
          onChange={(next) => update({ view: next })}
          segments={VIEWS}
        />
      </div>
      <FilterBar
        view={view}
        vocabularies={vocabularies}
        filter={state.filter}
        waiting={waiting}
        emphasis={shown === 'karte' ? page.emphasis : null}
        gaps={null}
        onFilter={(filter) => update({ filter })}
        onGaps={(gaps) => update({ gaps })}
        onAllBright={page.allBright}
      />
      <div className={styles['phoneFacts']}>
        <WithoutControl areaId={area.id} view={view} isOn={page.withoutQm} update={update} />
        {page.withoutQm ? null : (
          <span className={styles['question']}>
            {actorCount(withQm.actors)}
            {typeof withQm.density === 'number' ? ` · Dichte ${percent(withQm.density)}` : ''}
          </span>
        )}
      </div>
      {shown === 'tabelle' ? (
        <>
          {page.withoutQm ? <WithoutQmPanel view={view} vocabularies={vocabularies} onSelect={page.select} /> : null}
          <PhoneList areaId={area.id} view={view} vocabularies={vocabularies} withoutQm={page.withoutQm} />
        </>
      ) : null}
      {shown === 'karte' ? (
        <>
          <MapSection
            {...shared}
            update={update}
            page={page}
            tools={tools}
            onOpen={(actor) => void navigate(`/gebiet/${area.id}/akteure/${actor.id}`)}
            onTies={page.select}
          />
          <Panel
            {...shared}
            page={page}
            pinned={tools.pinned}
            tiesWanted={0}
            onFree={(actor) => tools.changes.place(actor.id, null, actor.shortName)}
          />
          {state.storedOn === null ? (
            <DateBar
              day={state.day}
              today={view.findings.trend.at(-1)?.day ?? view.findings.day}
              trend={view.findings.trend}
              onChange={(day) => update({ day })}
              onStored={(storedOn) => update({ storedOn, day: null })}
            />
          ) : null}
        </>
      ) : null}
      {shown === 'bereiche' ? (
        matrix ? (
          <>
            <MatrixCard matrix={matrix} vocabularies={vocabularies} chosen={page.cell} onChoose={page.selectCell} />
            {state.cell === null ? null : (
              <CellPanel
                cell={state.cell}
                view={view}
                vocabularies={vocabularies}
                onSelect={page.select}
                onClose={page.allBright}
              />
            )}
          </>
        ) : (
          <EmptyState icon="grid" title="Noch zu klein für einen Vergleich der Bereiche">
            {view.findings.tooSmall}
          </EmptyState>
        )
      ) : null}
    </div>
  );
}
