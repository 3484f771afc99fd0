import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { execute } from '../../../api/execute.js';
import { subscribe } from '../../../api/subscribe.js';
import type { SuccessionParameters } from '../../../generated/graphql.js';
import { SUCCESSION, SUCCESSION_SEARCH } from './queries.js';
import { readSuccession } from './read-succession.js';
import type { Succession } from '../types.js';

/** A search of successors while it runs and when it is done. */
export interface SuccessionSearch {
  /** What is known: of these assumptions, or while they are searched of the former ones. */
  readonly succession: Succession | null;
  /** Whether what is shown belongs to former assumptions. */
  readonly isFormer: boolean;
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
  readonly error: Error | null;
  /** Ends the search; the server stops working on it. */
  readonly cancel: () => void;
  readonly again: () => void;
}

const ENDED_EARLY = 'Der Server hat sie beendet, bevor sie fertig war.';

/** Searches sets of successors under assumptions; what takes long is told as it goes on. */
export function useSuccession(areaId: string, parameters: SuccessionParameters, enabled: boolean): SuccessionSearch {
  const queries = useQueryClient();
  const key = JSON.stringify(parameters);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const [fault, setFault] = useState<{ readonly key: string; readonly error: Error } | null>(null);
  const query = useQuery({
    queryKey: ['succession', areaId, key],
    queryFn: async ({ signal }) =>
      readSuccession((await execute(SUCCESSION, { areaId, parameters }, signal)).succession),
    enabled,
    placeholderData: keepPreviousData,
  });
  const isFormer = query.isPlaceholderData;
  const isCancelled = cancelled === key;
  const failed = fault?.key === key ? fault.error : null;
  const runs = !isFormer && query.data?.state === 'RUNNING' && !isCancelled && failed === null;
  useEffect(() => {
    if (!runs) return;
    let state: Succession['state'] = 'RUNNING';
    return subscribe(
      SUCCESSION_SEARCH,
      { areaId, parameters: parametersFrom(key) },
      {
        next: ({ successionSearch }) => {
          const succession = readSuccession(successionSearch);
          ({ state } = succession);
          queries.setQueryData(['succession', areaId, key], succession);
        },
        error: (error) => setFault({ key, error }),
        complete: () => {
          if (state === 'RUNNING') setFault({ key, error: new Error(ENDED_EARLY) });
        },
      },
    );
  }, [runs, areaId, key, queries]);
  return {
    succession: query.data ?? null,
    isFormer,
    isRunning: enabled && (query.isPending || isFormer || runs) && !isCancelled && query.error === null,
    isCancelled,
    error: failed ?? query.error,
    cancel: () => {
      setCancelled(key);
      void queries.cancelQueries({ queryKey: ['succession', areaId, key] });
    },
    again: () => {
      setCancelled(null);
      setFault(null);
      void query.refetch();
    },
  };
}

/** The parameters again from their text, so that the effect depends on what they say and not on which object says it. */
const parametersFrom = (key: string): SuccessionParameters => {
  const parsed: unknown = JSON.parse(key);
  return isObject(parsed) ? parsed : {};
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
