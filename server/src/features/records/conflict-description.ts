import { propertyOf, referencePropertiesOf } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, VocabularySet } from '@quartiersnetz/graph-schema';
import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { Conflict, FieldConflict } from '../../kernel/errors.js';
import { accountName } from './account-names.js';
import { sidesOf } from './conflict-sides.js';
import { inputField } from './input-values.js';
import { lastKnown, recordNames } from './record-names.js';
import { valueText } from './value-text.js';

/** A field with two values in German words. */
export interface DescribedField {
  readonly recordId: string;
  readonly field: string;
  readonly label: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** A conflict as people read it: who changed last, what is disputed, and what one side alone has changed. */
export interface DescribedConflict {
  readonly recordId: string;
  readonly currentVersion: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly fields: readonly DescribedField[];
  readonly onlyMine: readonly DescribedField[];
  readonly onlyTheirs: readonly DescribedField[];
}

const isValue = (value: unknown): value is Value =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);

/** The fields of a conflict with German labels and values; fields that are not declared are left out. */
export async function describeFields(
  read: StoreRead,
  fields: readonly FieldConflict[],
  vocabularies: VocabularySet,
): Promise<readonly DescribedField[]> {
  const records = await lastKnown(
    read,
    fields.map(({ recordId }) => recordId),
  );
  const kindOf = (id: string): RecordKind | undefined => records.get(id)?.kind;
  const names = await recordNames(
    read,
    fields.flatMap((field) => referencedIn(kindOf(field.recordId), field)),
  );
  return fields.flatMap(({ recordId, field, mine, theirs }) => {
    const kind = kindOf(recordId);
    const property = kind && propertyOf(kind, field);
    if (!kind || !property) return [];
    const text = (value: unknown): string | null =>
      valueText(property, isValue(value) ? value : null, vocabularies, names);
    return [{ recordId, field: inputField(field), label: property.label, mine: text(mine), theirs: text(theirs) }];
  });
}

function referencedIn(kind: RecordKind | undefined, { field, mine, theirs }: FieldConflict): readonly string[] {
  if (!kind || !referencePropertiesOf(kind).some(({ name }) => name === field)) return [];
  return [mine, theirs].flat().filter((id) => typeof id === 'string');
}

/** A conflict of versions in words, with who changed the record last and when. */
export async function describeConflict(
  read: StoreRead,
  conflict: Conflict,
  vocabularies: VocabularySet,
): Promise<DescribedConflict> {
  const versions = await read.versions(conflict.recordId);
  const last = versions.at(-1);
  const seen = versions.find(({ record }) => record.version === conflict.expectedVersion);
  const sides = sidesOf(conflict, seen?.record.values ?? null, last?.record.values ?? {});
  const changeSet = last ? await read.changeSet(last.changeSetId) : null;
  return {
    recordId: conflict.recordId,
    currentVersion: conflict.actualVersion,
    changedBy: changeSet ? await accountName(read, changeSet.by) : null,
    changedAt: changeSet?.at ?? null,
    fields: await describeFields(read, sides.disputed, vocabularies),
    onlyMine: await describeFields(read, sides.onlyMine, vocabularies),
    onlyTheirs: await describeFields(read, sides.onlyTheirs, vocabularies),
  };
}
