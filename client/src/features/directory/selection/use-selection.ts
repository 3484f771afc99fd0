import { useState } from 'react';

/** Which rows of a list are selected. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Moves the end of a range from one row to the next; the range begins where the row that one comes from is not its end. */
  readonly extend: (from: string, to: string) => void;
  readonly set: (ids: Iterable<string>) => void;
  readonly clear: () => void;
}

/** What is selected, and the range that Shift and arrows are just drawing. */
export interface Selected {
  readonly ids: ReadonlySet<string>;
  readonly range: {
    /** What was selected before. */
    readonly before: ReadonlySet<string>;
    readonly start: string;
    readonly end: string;
  } | null;
}

export const NOTHING: Selected = { ids: new Set(), range: null };

/** One row more or less. */
export const toggled = ({ ids }: Selected, id: string): Selected => ({
  ids: new Set([...ids].filter((one) => one !== id).concat(ids.has(id) ? [] : [id])),
  range: null,
});

/** The selection with its range drawn on to a row, forwards or back, in the order of the list. */
export function extended({ ids, range }: Selected, shown: readonly string[], from: string, to: string): Selected {
  const drawn = range?.end === from ? { ...range, end: to } : { before: ids, start: from, end: to };
  const [a, b] = [shown.indexOf(drawn.start), shown.indexOf(drawn.end)];
  const between = a < 0 || b < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
  return { ids: new Set([...drawn.before, ...between]), range: drawn };
}

/** Selection among the rows of a list; another list (`of`), e.g. by another filter, begins without any. */
export function useSelection(of: string, shown: readonly string[]): Selection {
  const [state, setState] = useState({ of, selected: NOTHING });
  const selected = state.of === of ? state.selected : NOTHING;
  const keep = (next: Selected): void => setState({ of, selected: next });
  return {
    ids: selected.ids,
    toggle: (id) => keep(toggled(selected, id)),
    extend: (from, to) => keep(extended(selected, shown, from, to)),
    set: (ids) => keep({ ids: new Set(ids), range: null }),
    clear: () => keep(NOTHING),
  };
}
