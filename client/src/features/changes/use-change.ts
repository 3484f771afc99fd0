import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshArea } from '../../api/query-client.js';
import { showToast } from '../../app/toasts.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { FragmentType } from '../../generated/index.js';
import type { ChangeAnswerFragment as Answer } from '../../generated/graphql.js';
import { takingBack } from '../history/index.js';

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

/** A sentence that stands at a field. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** One attempt to change something: how to send it, and what to say when it is done. */
export interface Submission {
  readonly send: () => Promise<FragmentType<typeof ChangeAnswerFragment>>;
  /** Past sentence for the toast: "Beziehung gespeichert." */
  readonly done: string;
  /** Whether the toast stays, because there is no other way back. */
  readonly lasting?: boolean;
  /** Whether it goes without what is missing in the form, as deleting does. */
  readonly anyway?: boolean;
  /** Runs when all that shows the area has been read anew. */
  readonly then?: (recordId: string) => void;
  /** Runs before that: the page of something deleted is left first. */
  readonly leave?: () => void;
}

export interface ChangeState {
  readonly submit: (submission: Submission) => void;
  readonly busy: boolean;
  /** Sentence for the whole form, null if there is none. */
  readonly failure: string | null;
  readonly faults: readonly FieldFault[];
  /** Sentence at a field. */
  readonly faultOf: (field: string) => string | undefined;
  readonly conflict: ConflictAnswer | null;
}

const NOTHING_CHANGED = 'Es war nichts zu ändern.';

/**
 * Sends changes of records of an area and keeps what came back: done with the way to take it back, faults at their fields, or a
 * conflict. While something is `missing` in the form nothing is sent; it is said at its field until it is there.
 */
export function useChange(areaId: string, missing: readonly FieldFault[] = []): ChangeState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tried, setTried] = useState(false);
  const mutation = useMutation({
    mutationFn: async (submission: Submission) => readFragment(ChangeAnswerFragment, await submission.send()),
    onMutate: () => setAnswer(null),
    onSuccess: async (result, submission) => {
      setAnswer(result);
      if (result.__typename === 'InvalidInput') focusFirstFault();
      if (result.__typename !== 'Changed') return;
      // a new area is its own
      const area = areaId === '' ? result.recordId : areaId;
      submission.leave?.();
      await refreshArea(area);
      const { changeSetId } = result;
      if (changeSetId === null) showToast({ tone: 'done', text: NOTHING_CHANGED });
      else {
        const { done: text, lasting = false } = submission;
        showToast({ tone: 'done', text, lasting, action: takingBack(area, changeSetId) });
      }
      submission.then?.(result.recordId);
    },
  });
  const faults = [...(tried ? missing : []), ...(answer?.__typename === 'InvalidInput' ? answer.faults : [])];
  return {
    submit: (submission) => {
      const lacking = submission.anyway !== true && missing.length > 0;
      setTried(lacking);
      if (lacking) focusFirstFault();
      else mutation.mutate(submission);
    },
    busy: mutation.isPending,
    failure: failureOf(answer) ?? mutation.error?.message ?? null,
    faults,
    faultOf: (field) => faults.find((fault) => fault.field === field)?.message,
    conflict: answer?.__typename === 'Conflict' ? answer : null,
  };
}

const FIRST_FAULT = '[role="dialog"] [data-invalid] :is(input, textarea, button)';

/** Leads to the first field that is marked, once it is. */
const focusFirstFault = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(FIRST_FAULT)?.focus());
};

function failureOf(answer: Answer | null): string | null {
  switch (answer?.__typename) {
    case 'StillNeeded':
      return `${answer.message} Gebraucht von: ${answer.neededBy.join(', ')}.`;
    case 'NotFound':
    case 'Forbidden':
      return answer.message;
    default:
      return null;
  }
}
