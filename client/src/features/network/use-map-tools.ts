import type { Arrangement } from '@quartiersnetz/map-layout';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { natureBadge } from '../../app/area.js';
import type { Area } from '../../app/area.js';
import { showToast } from '../../app/toasts.js';
import type { Vocabularies } from '../../app/vocabularies.js';
import type { CanvasEngine, LineLook } from '../../canvas/index.js';
import type { DayView } from './data/network-model.js';
import type { ViewState } from './data/view-state.js';
import { printFigure, savePng, saveSvg } from './export/deliver.js';
import { fileName } from './export/file-name.js';
import { figureOf } from './export/figure.js';
import { filterChips } from './filter/filter-words.js';
import { lookOf } from './map/edges.js';
import { useLayout } from './map/use-force-layout.js';
import type { Layout } from './map/layout.js';
import { FROM_THE_OFFICE, actorCount, germanDay, tieCount } from './messages.de.js';
import type { ExportKind } from './Toolbar.js';
import { useArrangement, useArrangementChanges } from './use-network.js';
import type { ArrangementChanges } from './use-network.js';
import type { PageModel } from './use-page-model.js';

export interface MapTools {
  readonly engine: RefObject<CanvasEngine | null>;
  readonly arrangement: Arrangement | null;
  readonly stale: boolean;
  readonly layout: Layout | null;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly changes: ArrangementChanges;
  /** Ids of visible actors that were placed by hand. */
  readonly pinned: readonly string[];
  readonly exportMap: (kind: ExportKind) => void;
}

/** The drawing of the area with what can be done about it: order it, place actors, hand it out. */
export function useMapTools({
  area,
  view,
  vocabularies,
  state,
  page,
}: {
  area: Area;
  view: DayView;
  vocabularies: Vocabularies;
  state: ViewState;
  page: PageModel;
}): MapTools {
  const engine = useRef<CanvasEngine | null>(null);
  const { arrangement, stale, error, retry } = useArrangement(area.id);
  const { layout, error: layoutError } = useLayout(area.id, state.order, view, arrangement);
  const changes = useArrangementChanges(area.id, () => engine.current?.camera() ?? { width: 956, height: 700 });
  const exportMap = (kind: ExportKind): void => {
    const picture = engine.current?.picture();
    if (!picture) return;
    const { findings } = view;
    const title = `${area.name}: Netz${page.withoutQm ? ` ohne ${view.leaving.set?.words ?? 'QM'}` : ''}`;
    const filters = filterChips(state.filter, vocabularies).map(({ words }) => words);
    const looks = new Set<LineLook>(view.ties.map(({ kind }) => lookOf(kind, vocabularies)));
    if (state.gaps && state.order === 'ringe' && !page.withoutQm && page.strongestGaps.length > 0) looks.add('gap');
    const figure = figureOf(picture, {
      title,
      badge: natureBadge(area),
      subtitle: [
        `Stand ${germanDay(findings.day)}`,
        `${actorCount(findings.withQm.actors)}, ${tieCount((page.withoutQm ? findings.withoutQm?.figures.ties : undefined) ?? findings.withQm.ties)}`,
        ...(filters.length > 0 ? [`Filter: ${filters.join(', ')}`] : []),
        ...(page.emphasis ? [`${page.emphasis.faded} abgeblendet`] : []),
      ].join(' · '),
      source: `Quartiersnetz · ${FROM_THE_OFFICE}`,
      looks,
      rings: layout?.kind === 'arranged' ? layout.arrangement.hasQm : null,
    });
    const name = fileName(area.name, findings.day);
    if (kind === 'svg') saveSvg(figure, title, name);
    else if (kind === 'druck') printFigure(figure, title);
    else
      savePng(figure, name).catch((failure: unknown) =>
        showToast({
          tone: 'failed',
          text: failure instanceof Error ? failure.message : 'Das Bild ließ sich nicht speichern.',
        }),
      );
  };
  return {
    engine,
    arrangement,
    stale,
    layout,
    error: error ?? layoutError,
    retry,
    changes,
    pinned: (arrangement?.positions ?? [])
      .filter(({ pinned, id }) => pinned && view.isVisible(view.model.byId.get(id)?.index ?? -1))
      .map(({ id }) => id),
    exportMap,
  };
}
