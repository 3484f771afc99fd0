import type { UndoResult } from '../../generated/resolvers.js';
import { Forbidden, NotFound } from '../../kernel/errors.js';
import { toRefusal, toUndoResult } from './history.mapper.js';
import { isRefusal } from './undo.service.js';
import type { UndoOutcome } from './undo.service.js';

/** Runs an undo or redo and turns its outcome, or why there is none, into the answer of the mutation. */
export async function undoResult(run: () => Promise<UndoOutcome>): Promise<UndoResult> {
  try {
    return toUndoResult(await run());
  } catch (error) {
    if (isRefusal(error)) return toRefusal(error);
    if (error instanceof NotFound) {
      return { __typename: 'NotFound', code: error.code, message: error.message, id: error.id };
    }
    if (error instanceof Forbidden) return { __typename: 'Forbidden', code: error.code, message: error.message };
    throw error;
  }
}
