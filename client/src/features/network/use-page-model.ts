import { useMemo } from 'react';
import { emphasisOf, emphasisOfGap } from './data/emphasis.js';
import type { Emphasis } from './data/emphasis.js';
import type { DayView, Gap, MapActor, MatrixCell } from './data/network-model.js';
import { shownGap } from './data/shown-gap.js';
import type { ShownGap } from './data/shown-gap.js';
import type { ViewState } from './data/view-state.js';
import type { UpdateView } from './use-view-state.js';

const DRAWN_GAPS = 3;
const ALL_BRIGHT_BUT_CELL = { steps: 0, highlight: null, gap: null } as const;
const ALL_BRIGHT = { ...ALL_BRIGHT_BUT_CELL, cell: null } as const;

/** The cell of the matrix that a gap is in; none where its sectors are merged. */
function cellOf(shown: ShownGap | null): readonly [string, string] | null {
  const [left, right] = shown?.sides ?? [[], []];
  const [[a, ...more], [b, ...others]] = [left, right];
  return a !== undefined && b !== undefined && more.length + others.length === 0 ? [a, b] : null;
}

/** What is chosen and kept bright, and what choosing does. */
export interface PageModel {
  readonly selected: MapActor | null;
  readonly emphasis: Emphasis | null;
  /** Whether those who go are taken out: the QM, or the set of the address. */
  readonly withoutQm: boolean;
  /** Two sectors that are chosen in the matrix, or those of the shown gap. */
  readonly cell: readonly [string, string] | null;
  /** The one gap that the address asks for. */
  readonly shownGap: ShownGap | null;
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
  const shown = useMemo(() => (state.gap === null ? null : shownGap(view, state.gap)), [view, state.gap]);
  const found = state.actor === null ? view.model.actors[shown?.actors[0] ?? -1] : view.model.byId.get(state.actor);
  const selected = found && view.isVisible(found.index) ? found : null;
  const { set } = view.leaving;
  const withoutQm = (set === null ? state.withoutQm : set.state === 'shown') && view.findings.withoutQm !== null;
  const { steps, highlight } = state;
  // the address gives a new list at every reading
  const [left = null, right = null] = state.cell ?? cellOf(shown) ?? [];
  const cell = useMemo(() => (left === null || right === null ? null : ([left, right] as const)), [left, right]);
  const chosenCell = state.cell === null ? null : cell;
  const index = selected?.index ?? null;
  const emphasis = useMemo(
    () =>
      shown === null
        ? emphasisOf(view, { cell: chosenCell, steps, highlight, withoutQm }, index)
        : emphasisOfGap(view, shown),
    [view, chosenCell, steps, highlight, withoutQm, index, shown],
  );
  const strongestGaps = useMemo(
    () =>
      shown === null
        ? view.findings.gaps.filter(({ type }) => type === 'NEVER_CONNECTED' || type === 'RARE').slice(0, DRAWN_GAPS)
        : shown.gap !== null && shown.sides !== null
          ? [shown.gap]
          : [],
    [view, shown],
  );
  const isBright = cell === null && steps === 0 && highlight === null && shown === null;
  const isSelected = selected !== null;
  const actions = useMemo(
    () => actionsOf(update, { cell, isBright, isSelected }),
    [update, cell, isBright, isSelected],
  );
  return { selected, emphasis, withoutQm, cell, shownGap: shown, strongestGaps, ...actions };
}

type Actions = Pick<PageModel, 'select' | 'selectGap' | 'selectCell' | 'steps' | 'allBright' | 'escape'>;

/** What choosing does, from what is chosen. */
function actionsOf(
  update: UpdateView,
  { cell, isBright, isSelected }: Pick<PageModel, 'cell'> & { isBright: boolean; isSelected: boolean },
): Actions {
  return {
    select: (actor) => update({ actor: actor?.id ?? null, cell: null, gap: null, ...(actor ? {} : { steps: 0 }) }),
    selectGap: ({ sectors: [a, b = a] }) => {
      if (a !== undefined && b !== undefined) update({ cell: [a, b], actor: null, ...ALL_BRIGHT_BUT_CELL });
    },
    selectCell: ({ a, b }) => {
      const again = cell?.includes(a) === true && cell.includes(b) && (a !== b || cell[0] === cell[1]);
      update({ cell: again ? null : [a, b], actor: null, ...ALL_BRIGHT_BUT_CELL });
    },
    steps: (count, actor) =>
      update({ steps: count, cell: null, highlight: null, gap: null, ...(actor ? { actor: actor.id } : {}) }),
    allBright: () => update(ALL_BRIGHT),
    escape: () => {
      if (!isBright) update(ALL_BRIGHT);
      else if (isSelected) update({ actor: null });
      else return false;
      return true;
    },
  };
}
