import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Resolution } from '../../api/changed-fields.js';
import { refreshArea } from '../../api/query-client.js';
import { showToast } from '../../app/toasts.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { FragmentType } from '../../generated/index.js';
import type { ChangeAnswerFragment as Answer } from '../../generated/graphql.js';
import { takingBack } from '../history/index.js';
import { mergedSentence } from './messages.de.js';
import type { DraftState } from './use-form.js';

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
      onlyMine {
        field
        label
        mine
      }
      onlyTheirs {
        field
        label
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
  /** Sends it; with a resolution on the version that stands now, and only the fields that it keeps. */
  readonly send: (resolution?: Resolution) => Promise<FragmentType<typeof ChangeAnswerFragment>>;
  /** How a conflict was resolved by choice. */
  readonly resolution?: Resolution | undefined;
  /** Whether it goes through on a newer version where nobody else touched the same; deleting does not, one looks again. */
  readonly merges?: boolean;
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

interface Outcome {
  readonly answer: Answer;
  /** The conflict that was no dispute and is settled, else null. */
  readonly merged: ConflictAnswer | null;
}

/** Sends it; and once more where others have changed the record meanwhile, but nothing of the same. */
async function sendMerging({ send, resolution, merges = false }: Submission): Promise<Outcome> {
  const answer = readFragment(ChangeAnswerFragment, await send(resolution));
  if (!merges || answer.__typename !== 'Conflict' || answer.fields.length > 0) return { answer, merged: null };
  const onTop = { version: answer.currentVersion, keeps: resolution?.keeps ?? (() => true) };
  return { answer: readFragment(ChangeAnswerFragment, await send(onTop)), merged: answer };
}

/**
 * Sends changes of records of an area and keeps what came back: done with the way to take it back, faults at their fields, or a
 * conflict. While something is `missing` in the form nothing is sent; it is said at its field until it is there. What was saved
 * is no draft any more.
 */
export function useChange(areaId: string, missing: readonly FieldFault[] = [], draft?: DraftState): ChangeState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tried, setTried] = useState(false);
  const mutation = useMutation({
    mutationFn: sendMerging,
    // without a network it fails and says so, instead of waiting in silence
    networkMode: 'always',
    onMutate: () => setAnswer(null),
    onSuccess: async ({ answer: result, merged }, submission) => {
      setAnswer(result);
      if (result.__typename === 'InvalidInput') focusFirstFault();
      // whoever has to look again must see what stands now
      if (result.__typename === 'Conflict') void refreshArea(areaId);
      if (result.__typename !== 'Changed') return;
      draft?.forget();
      // a new area is its own
      const area = areaId === '' ? result.recordId : areaId;
      submission.leave?.();
      await refreshArea(area);
      const { changeSetId } = result;
      if (changeSetId === null) showToast({ tone: 'done', text: NOTHING_CHANGED });
      else {
        const { done, lasting = false } = submission;
        const text = merged === null ? done : `${done} ${mergedSentence(merged)}`;
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
