import { propertyOfInput } from '../records/index.js';
import type * as api from '../../generated/resolvers.js';
import type { ChangeInWords } from './changes-in-words.js';
import { WHOLE_RECORD } from './conflict-texts.js';
import type { RecordChangeInWords } from './history.service.js';
import type { UndoOutcome, UndoRequest } from './undo.service.js';

const OPERATIONS = { create: 'CREATE', update: 'UPDATE', delete: 'DELETE' } as const;
const CONFLICT_MESSAGE = 'Seitdem haben andere dasselbe geändert. Wählen Sie je Feld, was gelten soll.';

/** A change set as the API shows it. */
export const toChangeEntry = ({ changeSet, ...words }: ChangeInWords): api.ChangeEntry => ({
  changeSetId: changeSet.id,
  sequence: words.sequence,
  at: changeSet.at,
  byName: words.byName,
  summary: words.summary,
  records: changeSet.changes.length,
  undoable: words.undoable,
  takenBack: words.takenBack,
});

/** What happened to one record as the API shows it. */
export const toRecordChange = ({ entry, byName, fields, undoable }: RecordChangeInWords): api.RecordChange => ({
  changeSetId: entry.changeSet.id,
  at: entry.changeSet.at,
  byName,
  operation: OPERATIONS[entry.operation],
  fields: [...fields],
  undoable,
});

/** The next undo and redo as the API shows them. */
export const toUndoState = (state: {
  readonly undo: ChangeInWords | null;
  readonly redo: ChangeInWords | null;
}): api.UndoState => ({
  undo: state.undo && toChangeEntry(state.undo),
  redo: state.redo && toChangeEntry(state.redo),
});

/** The request of a mutation in the terms of the store. */
export const toUndoRequest = ({ areaId, changeSetId, choices, partial }: api.UndoInput): UndoRequest => ({
  areaId,
  changeSetId,
  partial: partial ?? false,
  choices: (choices ?? []).map(({ recordId, field, takeBack }) => ({
    recordId,
    field: field === WHOLE_RECORD ? null : propertyOfInput(field),
    take: takeBack ? 'undo' : 'keep',
  })),
});

/** What came of an undo: conflicts alone are an error, beside a change set they are what was left out. */
export const toUndoResult = ({ changeSetId, summary, conflicts }: UndoOutcome): api.UndoResult =>
  changeSetId === null && conflicts.length > 0
    ? { __typename: 'UndoConflict', code: 'UNDO_CONFLICT', message: CONFLICT_MESSAGE, fields: [...conflicts] }
    : { __typename: 'Undone', changeSetId, summary, leftOut: [...conflicts] };

/** Why an undo is over, as the API shows it. */
export const toRefusal = ({ code, message }: { readonly code: string; readonly message: string }): api.UndoResult => ({
  __typename: 'UndoConflict',
  code,
  message,
  fields: [],
});
