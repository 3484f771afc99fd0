import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { execute } from '../../api/execute.js';
import { refreshArea } from '../../api/query-client.js';
import { showToast } from '../../app/toasts.js';
import { graphql } from '../../generated/index.js';
import type { UndoMutation } from '../../generated/graphql.js';

const UNDO_STATE = graphql(`
  query UndoState($areaId: ID!) {
    undoState(areaId: $areaId) {
      undo {
        changeSetId
        summary
      }
      redo {
        changeSetId
        summary
      }
    }
  }
`);

const UNDO = graphql(`
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
      ...UndoAnswer
    }
  }
`);

const REDO = graphql(`
  mutation Redo($input: UndoInput!) {
    redo(input: $input) {
      ...UndoAnswer
    }
  }
`);

graphql(`
  fragment UndoAnswer on UndoResult {
    __typename
    ... on Undone {
      changeSetId
      summary
      leftOut {
        recordId
        label
      }
    }
    ... on UserError {
      code
      message
    }
    ... on UndoConflict {
      fields {
        recordId
        field
        label
        mine
        theirs
      }
    }
  }
`);

export type UndoAnswer = UndoMutation['undo'];

interface UndoControls {
  /** What the next step would take back, in words; null if there is nothing. */
  readonly undoNext: string | null;
  readonly redoNext: string | null;
  readonly busy: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back a certain change set, e.g. from a toast or the history. */
  readonly takeBack: (changeSetId: string) => void;
}

/** Taking back and bringing again of one's own changes in an area, with the sentence of what happened. */
export function useUndo(areaId: string): UndoControls {
  const { data } = useQuery({
    queryKey: ['undo-state', areaId],
    queryFn: ({ signal }) => execute(UNDO_STATE, { areaId }, signal),
  });
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ changeSetId, again }: { changeSetId: string; again: boolean }) => {
      const input = { areaId, changeSetId };
      return again ? (await execute(REDO, { input })).redo : (await execute(UNDO, { input })).undo;
    },
    onSuccess: async (answer) => {
      await refreshArea(areaId);
      sayUndone(answer as { __typename: string; summary?: string; message?: string });
    },
    onError: (error) => showToast({ tone: 'failed', text: error.message }),
  });
  const undoId = data?.undoState.undo?.changeSetId;
  const redoId = data?.undoState.redo?.changeSetId;
  const undo = useCallback(() => {
    if (undoId !== undefined) mutate({ changeSetId: undoId, again: false });
  }, [undoId, mutate]);
  const redo = useCallback(() => {
    if (redoId !== undefined) mutate({ changeSetId: redoId, again: true });
  }, [redoId, mutate]);
  const takeBack = useCallback((changeSetId: string) => mutate({ changeSetId, again: false }), [mutate]);
  return {
    undoNext: data?.undoState.undo?.summary ?? null,
    redoNext: data?.undoState.redo?.summary ?? null,
    busy: isPending,
    undo,
    redo,
    takeBack,
  };
}

function sayUndone(answer: { __typename: string; summary?: string; message?: string }): void {
  if (answer.__typename === 'Undone') showToast({ tone: 'done', text: answer.summary ?? '' });
  else showToast({ tone: 'failed', text: answer.message ?? '' });
}
