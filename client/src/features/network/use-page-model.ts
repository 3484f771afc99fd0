import { useMemo } from 'react';
import { emphasisOf } from './data/emphasis.js';
import type { Emphasis } from './data/emphasis.js';
import type { DayView, Gap, MapActor, MatrixCell } from './data/network-model.js';
import type { ViewState } from './data/view-state.js';
import type { UpdateView } from './use-view-state.js';

const DRAWN_GAPS = 3;

/** What is chosen and kept bright, and what choosing does. */
export interface PageModel {
  readonly selected: MapActor | null;
  readonly emphasis: Emphasis | null;
  readonly withoutQm: boolean;
  /** Gaps between two sectors, strongest first, as many as are drawn. */
  readonly strongestGaps: readonly Gap[];
  readonly select: (actor: MapActor | null) => void;
  readonly selectGap: (gap: Gap) => void;
  readonly selectCell: (cell: MatrixCell) => void;
  readonly steps: (steps: number, actor?: MapActor) => void;
  readonly allBright: () => void;
  /** Closes one thing, the last chosen first; false if there was nothing to close. */
  readonly escape: () => boolean;
}

/** Turns the address into what is chosen on the page. */
export function usePageModel(view: DayView, state: ViewState, update: UpdateView): PageModel {
  const found = state.actor === null ? undefined : view.model.byId.get(state.actor);
  const selected = found && view.isVisible(found.index) ? found : null;
  const withoutQm = state.withoutQm && view.findings.withoutQm !== null;
  const { cell, steps, highlight } = state;
  const index = selected?.index ?? null;
  const emphasis = useMemo(
    () => emphasisOf(view, { cell, steps, highlight, withoutQm }, index),
    [view, cell, steps, highlight, withoutQm, index],
  );
  const strongestGaps = useMemo(
    () => view.findings.gaps.filter(({ type }) => type === 'NEVER_CONNECTED' || type === 'RARE').slice(0, DRAWN_GAPS),
    [view],
  );
  return {
    selected,
    emphasis,
    withoutQm,
    strongestGaps,
    select: (actor) => update({ actor: actor?.id ?? null, cell: null, ...(actor ? {} : { steps: 0 }) }),
    selectGap: ({ sectors: [a, b = a] }) => {
      if (a !== undefined && b !== undefined) update({ cell: [a, b], actor: null, steps: 0, highlight: null });
    },
    selectCell: ({ a, b }) => {
      const again = cell?.includes(a) === true && cell.includes(b) && (a !== b || cell[0] === cell[1]);
      update({ cell: again ? null : [a, b], actor: null, steps: 0, highlight: null });
    },
    steps: (count, actor) =>
      update({ steps: count, cell: null, highlight: null, ...(actor ? { actor: actor.id } : {}) }),
    allBright: () => update({ cell: null, steps: 0, highlight: null }),
    escape: () => {
      if (cell !== null || steps > 0 || highlight !== null) update({ cell: null, steps: 0, highlight: null });
      else if (selected) update({ actor: null });
      else return false;
      return true;
    },
  };
}
