import { useMutation } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { refreshArea } from '../../../api/query-client.js';
import { showToast } from '../../../app/toasts.js';
import type { ChangeActorsInput } from '../../../generated/graphql.js';
import { takingBack } from '../../history/index.js';
import { changedActorsSentence } from '../messages.de.js';
import { CHANGE_ACTORS } from '../queries.js';

interface ChangeActors {
  readonly send: (change: Pick<ChangeActorsInput, 'sector' | 'addTopic'>) => void;
  readonly busy: boolean;
  /** Why nothing was changed, as a sentence; null if nothing failed. */
  readonly failure: string | null;
}

/** Changes the actors alike in one step; says how many, with the way to take it back. */
export function useChangeActors(
  areaId: string,
  ids: readonly string[],
  what: string,
  onDone: () => void,
): ChangeActors {
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async (change: Pick<ChangeActorsInput, 'sector' | 'addTopic'>) => {
      const { changeActors } = await execute(CHANGE_ACTORS, { input: { areaId, ids: [...ids], ...change } });
      if (changeActors.__typename === 'InvalidInput') {
        throw new Error(changeActors.faults.map(({ message }) => message).join(' '));
      }
      if (changeActors.__typename !== 'ActorsChanged') throw new Error(changeActors.message);
      return changeActors;
    },
    onSuccess: async ({ changeSetId, changed, unchanged }) => {
      await refreshArea(areaId);
      const text = changedActorsSentence(what, changed, unchanged);
      showToast({ tone: 'done', text, ...(changeSetId === null ? {} : { action: takingBack(areaId, changeSetId) }) });
      onDone();
    },
  });
  return { send: mutate, busy: isPending, failure: error?.message ?? null };
}
