import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshArea } from '../../api/query-client.js';
import { showToast } from '../../app/toasts.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { FragmentType } from '../../generated/index.js';
import type { ChangeAnswerFragment as Answer } from '../../generated/graphql.js';
import { useUndo } from '../history/index.js';

/** What every mutation on records answers. */
export const ChangeAnswerFragment = graphql(`
  fragment ChangeAnswer on ChangeResult {
    __typename
    ... on Changed {
      changeSetId
      recordId
      version
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      faults {
        field
        code
        message
      }
    }
    ... on Conflict {
      recordId
      currentVersion
      changedBy
      changedAt
      fields {
        recordId
        field
        label
        mine
        theirs
      }
    }
    ... on StillNeeded {
      neededBy
    }
  }
`);

export type ConflictAnswer = Extract<Answer, { __typename: 'Conflict' }>;

/** One attempt to change something: how to send it, and what to say when it is done. */
export interface Submission {
  readonly send: () => Promise<FragmentType<typeof ChangeAnswerFragment>>;
  /** Past sentence for the toast: "Beziehung gespeichert." */
  readonly done: string;
  readonly then?: (recordId: string) => void;
}

export interface ChangeState {
  readonly submit: (submission: Submission) => void;
  readonly busy: boolean;
  /** Sentence for the whole form, null if there is none. */
  readonly failure: string | null;
  /** Sentence at a field. */
  readonly faultOf: (field: string) => string | undefined;
  readonly conflict: ConflictAnswer | null;
  readonly reset: () => void;
}

/** Sends changes of records of an area and keeps what came back: done with the way to take it back, faults at their fields, or a conflict. */
export function useChange(areaId: string): ChangeState {
  const { takeBack } = useUndo(areaId);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const mutation = useMutation({
    mutationFn: async (submission: Submission) => readFragment(ChangeAnswerFragment, await submission.send()),
    onMutate: () => setAnswer(null),
    onSuccess: async (result, submission) => {
      setAnswer(result);
      if (result.__typename !== 'Changed') return;
      await refreshArea(areaId);
      const { changeSetId } = result;
      showToast({
        tone: 'done',
        text: changeSetId === null ? 'Es war nichts zu ändern.' : submission.done,
        ...(changeSetId === null ? {} : { action: { label: 'Zurücknehmen', run: () => takeBack(changeSetId) } }),
      });
      submission.then?.(result.recordId);
    },
  });
  const faults = answer?.__typename === 'InvalidInput' ? answer.faults : [];
  return {
    submit: mutation.mutate,
    busy: mutation.isPending,
    failure: failureOf(answer) ?? mutation.error?.message ?? null,
    faultOf: (field) => faults.find((fault) => fault.field === field)?.message,
    conflict: answer?.__typename === 'Conflict' ? answer : null,
    reset: () => {
      setAnswer(null);
      mutation.reset();
    },
  };
}

function failureOf(answer: Answer | null): string | null {
  if (answer === null || answer.__typename === 'Changed' || answer.__typename === 'Conflict') return null;
  if (answer.__typename === 'StillNeeded') return `${answer.message} ${answer.neededBy.join(', ')}`;
  return answer.message;
}
