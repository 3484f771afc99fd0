import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { UndoConflict } from '../../graph-store/change-log/index.js';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import { describeFields, recordNames } from '../records/index.js';
import type { DescribedField } from '../records/index.js';

/** Stands for the whole record where the API wants a field. */
export const WHOLE_RECORD = '*';

const MOST_NAMES = 3;

/** Conflicts of an undo as people read them: fields with both values, whole records with what happens to them. */
export async function describeUndoConflicts(
  read: StoreRead,
  conflicts: readonly UndoConflict[],
  vocabularies: VocabularySet,
): Promise<readonly DescribedField[]> {
  const fields = conflicts.flatMap(({ field, ...rest }) => (field === null ? [] : [{ field, ...rest }]));
  const whole = conflicts.filter(({ field }) => field === null);
  const names = await recordNames(
    read,
    whole.flatMap(({ recordId, others }) => [recordId, ...others]),
  );
  const nameOf = (id: string): string => names.get(id) ?? 'gelöschter Eintrag';
  return [
    ...(await describeFields(read, fields, vocabularies)),
    ...whole.map((conflict) => ({
      recordId: conflict.recordId,
      field: WHOLE_RECORD,
      label: nameOf(conflict.recordId),
      ...sidesOf(conflict, conflict.others.slice(0, MOST_NAMES).map(nameOf).join(', ')),
    })),
  ];
}

function sidesOf({ reason }: UndoConflict, others: string): Pick<DescribedField, 'mine' | 'theirs'> {
  switch (reason) {
    case 'NEEDED_LATER':
      return { mine: 'wird gelöscht', theirs: `bleibt, wird gebraucht von: ${others}` };
    case 'CHANGED_LATER':
      return { mine: 'wird gelöscht', theirs: 'bleibt, wurde danach geändert' };
    case 'TARGET_GONE':
      return { mine: `kommt zurück, ohne: ${others}`, theirs: 'bleibt gelöscht' };
    case 'DELETED_LATER':
      return { mine: 'kommt zurück', theirs: 'bleibt gelöscht' };
  }
}
