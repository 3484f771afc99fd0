import type { Arrangement } from '@quartiersnetz/map-layout';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../api/execute.js';
import { showToast } from '../../app/toasts.js';
import { readFragment } from '../../generated/index.js';
import type { FragmentType } from '../../generated/index.js';
import { toDayView, toModel } from './data/network-model.js';
import type { DayView, NetworkModel } from './data/network-model.js';
import { momentVariables } from './data/moment.js';
import type { Moment } from './data/moment.js';
import { toNetworkFilter } from './data/view-state.js';
import type { FilterState } from './data/view-state.js';
import { ARRANGEMENT, DRAWING, FINDINGS, NETWORK, PLACE_ACTORS, REARRANGE, RESTORE_ARRANGEMENT } from './queries.js';

export interface NetworkState {
  readonly model: NetworkModel | null;
  readonly view: DayView | null;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Other data than what is shown are on their way. */
  readonly waiting: boolean;
}

const storedAtOf = (key: readonly unknown[] | undefined): unknown => key?.[2];

const findingsQuery = (areaId: string, moment: Moment, filter: FilterState) => {
  const when = momentVariables(moment);
  const wanted = toNetworkFilter(filter);
  return queryOptions({
    queryKey: ['network-findings', areaId, when.storedAt ?? null, when.day ?? null, wanted] as const,
    queryFn: ({ signal }) => execute(FINDINGS, { areaId, ...when, filter: wanted }, signal),
    structuralSharing: false,
  });
};

/** Asks for findings before the page is drawn for them; what is known and fresh is not asked for again. */
export function useFindingsAhead(areaId: string): (moment: Moment, filter: FilterState) => void {
  const client = useQueryClient();
  return (moment, filter) => void client.prefetchQuery(findingsQuery(areaId, moment, filter));
}

/** The area's network at a moment under a filter; what was shown stays until the next is here. */
export function useNetwork(areaId: string, moment: Moment, filter: FilterState): NetworkState {
  const when = momentVariables(moment);
  const storedAt = when.storedAt ?? null;
  const network = useQuery({
    queryKey: ['network', areaId, storedAt],
    queryFn: ({ signal }) => execute(NETWORK, { areaId, storedAt }, signal),
    structuralSharing: false,
  });
  const findings = useQuery({
    ...findingsQuery(areaId, moment, filter),
    // the columns of another stored state name other actors by the same numbers
    placeholderData: (former, query) => (storedAtOf(query?.queryKey) === storedAt ? former : undefined),
  });
  const model = useMemo(() => (network.data ? toModel(network.data.network) : null), [network.data]);
  const view = useMemo(
    () => (model && findings.data ? toDayView(model, findings.data.networkFindings) : null),
    [model, findings.data],
  );
  const error = (network.data ? null : network.error) ?? (findings.data ? null : findings.error);
  return {
    model,
    view,
    error,
    retry: () => {
      void network.refetch();
      void findings.refetch();
    },
    waiting: findings.isPlaceholderData,
  };
}

/** Reads the stored drawing; null for a format that this client does not know. */
function decodeArrangement(json: string): Arrangement | null {
  const value: unknown = JSON.parse(json);
  const known = typeof value === 'object' && value !== null && 'format' in value && value.format === 'arrangement/1';
  return known ? (value as Arrangement) : null;
}

export interface ArrangementState {
  readonly arrangement: Arrangement | null;
  readonly stale: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const keyOf = (areaId: string): readonly string[] => ['arrangement', areaId];

/** The stored drawing in rings and sectors. */
export function useArrangement(areaId: string): ArrangementState {
  const query = useQuery({
    queryKey: keyOf(areaId),
    queryFn: async ({ signal }) => (await execute(ARRANGEMENT, { areaId }, signal)).arrangement,
  });
  const drawing = query.data ? readFragment(DRAWING, query.data) : null;
  const json = drawing?.json;
  const arrangement = useMemo(() => (json === undefined ? null : decodeArrangement(json)), [json]);
  return {
    arrangement,
    stale: drawing?.stale === true,
    error: query.data ? null : query.error,
    retry: () => void query.refetch(),
  };
}

export interface ArrangementChanges {
  readonly rearrange: (fromScratch: boolean) => void;
  readonly place: (actorId: string, place: { readonly x: number; readonly y: number } | null, name: string) => void;
  readonly free: (actorIds: readonly string[]) => void;
  readonly busy: boolean;
}

type Answer = FragmentType<typeof DRAWING>;

/** Changes the stored drawing; every change can be taken back. */
export function useArrangementChanges(
  areaId: string,
  view: () => { readonly width: number; readonly height: number },
): ArrangementChanges {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: async ({ send }: { send: () => Promise<Answer>; done: string | null }) => send(),
    onSuccess: (answer, { done }) => {
      client.setQueryData(keyOf(areaId), answer);
      const { former } = readFragment(DRAWING, answer);
      if (done === null) return;
      showToast({
        tone: 'done',
        text: done,
        ...(former === null ? {} : { action: { label: 'Zurücknehmen', run: () => restore(former) } }),
      });
    },
    onError: (error) => showToast({ tone: 'failed', text: error.message }),
  });
  const restore = (json: string): void =>
    mutation.mutate({
      send: async () => (await execute(RESTORE_ARRANGEMENT, { input: { areaId, json } })).restoreArrangement,
      done: 'Die Karte ist wieder wie vorher.',
    });
  const put = (placements: { actorId: string; x?: number; y?: number }[], done: string): void =>
    mutation.mutate({
      send: async () => (await execute(PLACE_ACTORS, { input: { areaId, placements } })).placeActors,
      done,
    });
  return {
    busy: mutation.isPending,
    rearrange: (fromScratch) => {
      const { width, height } = view();
      mutation.mutate({
        send: async () => (await execute(REARRANGE, { input: { areaId, fromScratch, width, height } })).rearrange,
        done: fromScratch
          ? 'Die Karte ist von Grund auf geordnet. Etwa die Hälfte der Akteure hat einen neuen Platz.'
          : 'Die Karte ist neu geordnet. Die meisten Akteure sind geblieben, wo sie waren.',
      });
    },
    place: (actorId, place, name) =>
      put(
        [{ actorId, ...(place === null ? {} : { x: place.x, y: place.y }) }],
        place === null ? `${name} ist freigegeben.` : `${name} bleibt jetzt, wo Sie es hingesetzt haben.`,
      ),
    free: (actorIds) =>
      put(
        actorIds.map((actorId) => ({ actorId })),
        actorIds.length === 1 ? 'Ein Akteur ist freigegeben.' : `${actorIds.length} Akteure sind freigegeben.`,
      ),
  };
}
