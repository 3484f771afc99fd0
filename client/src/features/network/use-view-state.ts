import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readViewState, writeViewState } from './data/view-state.js';
import type { ViewState } from './data/view-state.js';

export type UpdateView = (change: Partial<ViewState>) => void;

/** What the page shows, kept in the address. A change of the view is a step back in the browser, everything else is not. */
export function useViewState(): readonly [ViewState, UpdateView] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readViewState(params), [params]);
  const update = useCallback<UpdateView>(
    (change) => {
      setParams((current) => writeViewState({ ...readViewState(current), ...change }), {
        replace: change.view === undefined,
      });
    },
    [setParams],
  );
  return [state, update];
}
