import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readViewState, writeViewState } from './data/view-state.js';
import type { ViewState } from './data/view-state.js';

export type UpdateView = (change: Partial<ViewState>) => void;

/**
 * What the page shows, kept in the address. A change of the view is a step back in the browser, everything else is not.
 * `onChange` hears of every change before it is shown.
 */
export function useViewState(
  onChange: (next: ViewState, change: Partial<ViewState>) => void,
): readonly [ViewState, UpdateView] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  // the router takes a new address as work that may wait; what was chosen here is shown at once
  const [ahead, setAhead] = useState<{ readonly of: URLSearchParams; readonly address: string } | null>(null);
  const address = ahead?.of === params ? ahead.address : params.toString();
  const state = useMemo(() => readViewState(new URLSearchParams(address)), [address]);
  const latest = useRef({ params, address, onChange, navigate });
  useEffect(() => {
    latest.current = { params, address, onChange, navigate };
  });
  const update = useCallback<UpdateView>((change) => {
    const before = latest.current;
    const next = { ...readViewState(new URLSearchParams(before.address)), ...change };
    const written = writeViewState(next).toString();
    latest.current = { ...before, address: written };
    before.onChange(next, change);
    setAhead({ of: before.params, address: written });
    void before.navigate({ search: written }, { replace: change.view === undefined });
  }, []);
  return [state, update];
}
