import { create } from 'zustand';
import { execute } from '../../api/execute.js';
import { refreshArea } from '../../api/query-client.js';
import { showToast } from '../../app/toasts.js';
import type { Toast } from '../../app/toasts.js';
import { readFragment } from '../../generated/index.js';
import type { UndoAnswerFragment, UndoInput } from '../../generated/graphql.js';
import { leftOutSentence } from './messages.de.js';
import { REDO, UNDO, UndoAnswer } from './queries.js';

/** A step to take back, or with `again` to bring again. */
export interface Step {
  readonly areaId: string;
  readonly changeSetId: string;
  readonly again?: boolean;
  readonly choices?: UndoInput['choices'];
}

/** A step that others' later changes stand in the way of. */
export interface OpenConflict {
  readonly step: Step;
  readonly fields: Extract<UndoAnswerFragment, { __typename: 'UndoConflict' }>['fields'];
}

/** The conflict that waits for a choice; shown over whatever page is open. */
export const useOpenConflict = create<{ readonly conflict: OpenConflict | null }>(() => ({ conflict: null }));

/** Takes a step back (or brings it again) and says what happened; a conflict opens the choice per field. Never throws. */
export async function takeStep(step: Step): Promise<void> {
  const { again = false, ...input } = step;
  try {
    const answer = readFragment(
      UndoAnswer,
      again ? (await execute(REDO, { input })).redo : (await execute(UNDO, { input })).undo,
    );
    await refreshArea(step.areaId);
    say(answer, step);
  } catch (error) {
    showToast({ tone: 'failed', text: error instanceof Error ? error.message : String(error) });
  }
}

function say(answer: UndoAnswerFragment, step: Step): void {
  if (answer.__typename === 'Undone') {
    const left = leftOutSentence(answer.leftOut.map(({ label }) => label));
    showToast({ tone: 'done', text: `${answer.summary}. ${left}`.trim() });
  } else if (answer.__typename === 'UndoConflict' && answer.fields.length > 0) {
    useOpenConflict.setState({ conflict: { step, fields: answer.fields } });
  } else {
    showToast({ tone: 'failed', text: answer.message });
  }
}

/** The way back that a toast offers. */
export const takingBack = (areaId: string, changeSetId: string): NonNullable<Toast['action']> => ({
  label: 'Zurücknehmen',
  run: () => void takeStep({ areaId, changeSetId }),
});
