import type { Fault } from '@quartiersnetz/graph-schema';
import { Conflict, Forbidden, InvalidInput, NotFound, StillNeeded } from '../kernel/errors.js';

/** What a use case on one record did; `changeSetId` is null if the input changed nothing. */
export interface RecordChanged {
  readonly changeSetId: string | null;
  readonly recordId: string;
  readonly version: number;
}

interface Named {
  code: string;
  message: string;
}

type FieldConflictInText = {
  recordId: string;
  field: string;
  label: string;
  mine: string | null;
  theirs: string | null;
};

/** The errors that mutations answer with instead of throwing, each with the name of its type in the schema. */
export type UserErrorAnswer =
  | (Named & { __typename: 'InvalidInput'; faults: Fault[] })
  | (Named & {
      __typename: 'Conflict';
      recordId: string;
      currentVersion: number;
      changedBy: string | null;
      changedAt: string | null;
      fields: FieldConflictInText[];
      onlyMine: FieldConflictInText[];
      onlyTheirs: FieldConflictInText[];
    })
  | (Named & { __typename: 'NotFound'; id: string })
  | (Named & { __typename: 'StillNeeded'; neededBy: string[] })
  | (Named & { __typename: 'Forbidden' });

/** `ChangeResult` of the schema. */
export type ChangeAnswer = (RecordChanged & { __typename: 'Changed' }) | UserErrorAnswer;

/** Runs a use case and answers with what changed or with the user's error; throws every other error. */
export async function changeResult(run: () => Promise<RecordChanged>): Promise<ChangeAnswer> {
  try {
    return { __typename: 'Changed', ...(await run()) };
  } catch (error) {
    const answer = userErrorAnswer(error);
    if (answer === null) throw error;
    return answer;
  }
}

/** The answer for an error that a user can cause, or null for any other; conflicts come without names, labels as fields. */
export function userErrorAnswer(error: unknown): UserErrorAnswer | null {
  if (error instanceof InvalidInput) {
    return { __typename: 'InvalidInput', code: error.code, message: error.message, faults: [...error.faults] };
  }
  if (error instanceof Conflict) {
    const { code, message, recordId, actualVersion } = error;
    const fields = error.fields.map(({ mine, theirs, ...field }) => ({
      ...field,
      label: field.field,
      mine: asText(mine),
      theirs: asText(theirs),
    }));
    return {
      __typename: 'Conflict',
      code,
      message,
      recordId,
      currentVersion: actualVersion,
      changedBy: null,
      changedAt: null,
      fields,
      onlyMine: [],
      onlyTheirs: [],
    };
  }
  if (error instanceof NotFound) {
    return { __typename: 'NotFound', code: error.code, message: error.message, id: error.id };
  }
  if (error instanceof StillNeeded) {
    const { code, message, neededBy } = error;
    return { __typename: 'StillNeeded', code, message, neededBy: [...neededBy] };
  }
  return error instanceof Forbidden ? { __typename: 'Forbidden', code: error.code, message: error.message } : null;
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
