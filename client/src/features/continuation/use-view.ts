import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { assumptionsOf, readAssumptions, writeAssumptions } from './assumptions.js';
import type { Assumptions } from './assumptions.js';
import type { Scenario } from './types.js';

/** What the page shows, kept in the address: the assumptions, the loaded scenario, the set that is marked, whose reasons are open. */
export interface View {
  readonly assumptions: Assumptions;
  readonly scenarioId: string | null;
  readonly letter: string | null;
  readonly whyId: string | null;
  /** Scenarios that stand as columns beside the proposals. */
  readonly comparedIds: readonly string[];
  readonly compare: (scenarioIds: readonly string[]) => void;
  readonly setAssumptions: (assumptions: Assumptions) => void;
  readonly load: (scenario: Scenario | null) => void;
  readonly setScenario: (id: string | null) => void;
  readonly mark: (letter: string) => void;
  readonly askWhy: (candidateId: string | null) => void;
}

export function useView(): View {
  const [params, setParams] = useSearchParams();
  const put = useCallback(
    (name: string, value: string | null) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return useMemo<View>(
    () => ({
      assumptions: readAssumptions(params),
      scenarioId: params.get('szenario'),
      letter: params.get('vorschlag'),
      whyId: params.get('warum'),
      comparedIds: (params.get('vergleich') ?? '').split(',').filter((id) => id !== ''),
      compare: (ids) => put('vergleich', ids.length === 0 ? null : ids.join(',')),
      setAssumptions: (assumptions) =>
        setParams((current) => writeAssumptions(current, assumptions), { replace: true }),
      load: (scenario) => {
        const next = new URLSearchParams();
        if (scenario === null) setParams(next);
        else {
          next.set('szenario', scenario.id);
          setParams(writeAssumptions(next, assumptionsOf(scenario)));
        }
      },
      setScenario: (id) => put('szenario', id),
      mark: (letter) => put('vorschlag', letter),
      askWhy: (candidateId) => put('warum', candidateId),
    }),
    [params, put, setParams],
  );
}
