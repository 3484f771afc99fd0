import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../../../api/execute.js';
import { refreshArea } from '../../../api/query-client.js';
import { showToast } from '../../../app/toasts.js';
import type { ChangeActorsInput, ChangeActorsMutation } from '../../../generated/graphql.js';
import { takingBack } from '../../history/index.js';
import { changedActorsSentence } from '../messages.de.js';
import { CHANGE_ACTORS } from '../queries.js';

/** An actor as it was shown when it was selected. */
export interface SelectedActor {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** An actor at which others have set another sector since. */
export interface Dispute {
  readonly id: string;
  readonly name: string;
  readonly currentVersion: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  /** What stands now, in words; null for none. */
  readonly theirs: string | null;
}

type Change = Pick<ChangeActorsInput, 'sector' | 'addTopic'>;

interface ChangeActors {
  readonly send: (change: Change) => void;
  readonly busy: boolean;
  /** Why nothing was changed, as a sentence; null if nothing failed. */
  readonly failure: string | null;
  /** Empty where nothing is in dispute. */
  readonly disputes: readonly Dispute[];
  /** How many of those that were sent are in none. */
  readonly undisputed: number;
  /** Sends the change again: of the actors in dispute for these alone. */
  readonly settle: (overwrite: ReadonlySet<string>) => void;
}

type Conflicts = Extract<ChangeActorsMutation['changeActors'], { __typename: 'ActorsConflict' }>['conflicts'];

/** Changes the actors alike in one step; says how many, with the way to take it back, or what others have set meanwhile. */
export function useChangeActors(
  areaId: string,
  selected: readonly SelectedActor[],
  what: string,
  onDone: () => void,
): ChangeActors {
  // the versions that the window was opened on, whatever is read anew behind it
  const [actors] = useState(selected);
  const [disputes, setDisputes] = useState<readonly Dispute[]>([]);
  const { mutate, isPending, error, variables } = useMutation({
    networkMode: 'always',
    mutationFn: async ({ change, versions }: { change: Change; versions: readonly SelectedActor[] }) => {
      const read = versions.map(({ id, version }) => ({ id, expectedVersion: version }));
      const { changeActors } = await execute(CHANGE_ACTORS, { input: { areaId, actors: read, ...change } });
      if (changeActors.__typename === 'InvalidInput') {
        throw new Error(changeActors.faults.map(({ message }) => message).join(' '));
      }
      if (changeActors.__typename === 'ActorsConflict' || changeActors.__typename === 'ActorsChanged') {
        return changeActors;
      }
      throw new Error(changeActors.message);
    },
    onSuccess: async (answer) => {
      await refreshArea(areaId);
      if (answer.__typename === 'ActorsConflict') {
        setDisputes(disputesOf(answer.conflicts, actors));
        return;
      }
      const { changeSetId, changed, unchanged } = answer;
      const text = changedActorsSentence(what, changed, unchanged);
      showToast({ tone: 'done', text, ...(changeSetId === null ? {} : { action: takingBack(areaId, changeSetId) }) });
      onDone();
    },
  });
  const sent = variables?.versions ?? actors;
  return {
    send: (change) => mutate({ change, versions: actors }),
    busy: isPending,
    failure: error?.message ?? null,
    disputes,
    undisputed: sent.length - disputes.length,
    settle: (overwrite) => {
      const current = new Map(disputes.map(({ id, currentVersion }) => [id, currentVersion]));
      const versions = sent
        .filter(({ id }) => !current.has(id) || overwrite.has(id))
        .map((actor) => ({ ...actor, version: current.get(actor.id) ?? actor.version }));
      if (variables !== undefined) mutate({ change: variables.change, versions });
    },
  };
}

const disputesOf = (conflicts: Conflicts, actors: readonly SelectedActor[]): readonly Dispute[] =>
  conflicts.map(({ recordId, fields, ...facts }) => ({
    ...facts,
    id: recordId,
    name: actors.find(({ id }) => id === recordId)?.name ?? '',
    theirs: fields[0]?.theirs ?? null,
  }));
