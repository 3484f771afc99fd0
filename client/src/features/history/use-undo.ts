import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { execute } from '../../api/execute.js';
import { UNDO_STATE } from './queries.js';
import { takeStep } from './take-back.js';

interface UndoControls {
  /** What the next step would take back, in words; null if there is nothing. */
  readonly undoNext: string | null;
  readonly redoNext: string | null;
  readonly busy: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back a certain change set, e.g. from the history. */
  readonly takeBack: (changeSetId: string) => void;
}

/** Taking back and bringing again of one's own changes in an area. */
export function useUndo(areaId: string): UndoControls {
  const { data } = useQuery({
    queryKey: ['undo-state', areaId],
    queryFn: ({ signal }) => execute(UNDO_STATE, { areaId }, signal),
  });
  const { mutate, isPending } = useMutation({ mutationFn: takeStep });
  const undoId = data?.undoState.undo?.changeSetId;
  const redoId = data?.undoState.redo?.changeSetId;
  const undo = useCallback(() => {
    if (undoId !== undefined) mutate({ areaId, changeSetId: undoId });
  }, [areaId, undoId, mutate]);
  const redo = useCallback(() => {
    if (redoId !== undefined) mutate({ areaId, changeSetId: redoId, again: true });
  }, [areaId, redoId, mutate]);
  const takeBack = useCallback((changeSetId: string) => mutate({ areaId, changeSetId }), [areaId, mutate]);
  return {
    undoNext: data?.undoState.undo?.summary ?? null,
    redoNext: data?.undoState.redo?.summary ?? null,
    busy: isPending,
    undo,
    redo,
    takeBack,
  };
}
