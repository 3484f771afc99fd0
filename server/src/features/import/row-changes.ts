import { CONTACT_CHANNELS, CONTACT_KINDS, propertyOf } from '@quartiersnetz/graph-schema';
import type { RecordKind, Value, VocabularySet } from '@quartiersnetz/graph-schema';
import { valueText } from '../records/index.js';
import type { ImportPlan, PlannedField, PlannedRecord, PlannedRow } from './plan/types.js';

/** A value that a row fills or changes, in words. */
export interface ShownChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Where a record belongs, and what the files and the form do not show. */
const TECHNICAL: ReadonlySet<string> = new Set(['area', 'areas', 'externalKeys']);

/** What stands in a row beside its subject is named with what it belongs to. */
const OWN_LABELS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>> = {
  Post: { title: 'Funktion' },
  Membership: { since: 'Funktion seit', until: 'Funktion bis' },
  Mandate: { role: 'Mandat', since: 'Mandat seit', until: 'Mandat bis' },
};

/** A way to reach somebody is one line; these are its parts. */
const SHOWN_OF_CONTACT: ReadonlySet<string> = new Set(['value']);

/** The values that a row fills or changes, in the order in which they came up; records that the row itself makes are not named again. */
export function changesOf(
  row: PlannedRow,
  known: ReadonlyMap<string, PlannedRecord>,
  names: ImportPlan['names'],
  vocabularies: VocabularySet,
): ShownChange[] {
  return row.fields.flatMap((change) => {
    const record = known.get(change.recordId);
    const property = record && propertyOf(record.kind, change.field);
    if (!property || isHidden(change, record.kind, row.records)) return [];
    const text = (value: Value): string | null => valueText(property, value, vocabularies, names);
    const label = labelOf(record, change.field) ?? property.label;
    return [{ field: change.field, label, before: text(change.before), after: text(change.after) }];
  });
}

function isHidden({ field, after }: PlannedField, kind: RecordKind, own: readonly string[]): boolean {
  if (TECHNICAL.has(field) || (kind === 'ContactPoint' && !SHOWN_OF_CONTACT.has(field))) return true;
  return typeof after === 'string' && own.includes(after);
}

/** A word of its own for a field, or null. */
function labelOf({ kind, values }: PlannedRecord, field: string): string | null {
  if (kind !== 'ContactPoint') return OWN_LABELS[kind]?.[field] ?? null;
  const channel = Object.entries(CONTACT_CHANNELS).find(([id]) => id === values['channel'])?.[1];
  const sort = Object.entries(CONTACT_KINDS).find(([id]) => id === values['contactKind']);
  if (channel === undefined) return null;
  return sort === undefined || sort[0] === 'FUNCTIONAL' ? channel : `${channel} (${sort[1]})`;
}
