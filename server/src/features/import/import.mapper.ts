import { propertyOf } from '@quartiersnetz/graph-schema';
import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type {
  ImportAction,
  ImportPlan as ImportPlanAnswer,
  ImportRow as ImportRowAnswer,
} from '../../generated/resolvers.js';
import { valueText } from '../records/index.js';
import { countsOf } from './plan-counts.js';
import type { ImportPlan, PlannedField, PlannedRecord, PlannedRow, RowAction } from './plan/types.js';
import type { ShownPlan } from './import.service.js';

const FIRST: Readonly<Record<RowAction, number>> = { ERROR: 0, CHANGED: 1, NEW: 2, UNCHANGED: 3 };

/** Rows as they are looked at: errors first, then changes, then new ones; inside each in the order of the files. */
export function rowsToLookAt(
  plan: ImportPlan,
  wanted: readonly ImportAction[] | null,
  first: number,
  after: number,
  vocabularies: VocabularySet,
): ImportRowAnswer[] {
  const shown =
    wanted === null
      ? plan.rows.filter(({ action }) => action !== 'UNCHANGED')
      : plan.rows.filter(({ action }) => wanted.includes(action));
  const known = new Map(plan.records.map((record) => [record.id, record]));
  return [...shown]
    .sort((a, b) => FIRST[a.action] - FIRST[b.action])
    .slice(after, after + first)
    .map((row) => toRow(row, known, vocabularies));
}

/** Head of a plan; its rows are asked for apart. */
export function toPlan({ id, plan, tables }: ShownPlan): Omit<ImportPlanAnswer, 'rows'> {
  const counts = countsOf(plan);
  return {
    id,
    areaName: plan.area?.name ?? '',
    areaId: plan.area && !plan.area.isNew ? plan.area.id : null,
    files: tables.map(({ file, sheet, rows, encoding, remarks }) => ({
      name: file,
      sheet,
      rows: rows.length,
      encoding,
      remarks: [...remarks],
    })),
    counts: { new: counts.NEW, changed: counts.CHANGED, unchanged: counts.UNCHANGED, error: counts.ERROR },
  };
}

type Known = ReadonlyMap<string, PlannedRecord>;

function toRow(row: PlannedRow, known: Known, vocabularies: VocabularySet): ImportRowAnswer {
  return {
    sheet: row.sheet,
    row: row.line,
    action: row.action,
    entry: row.entry,
    changes: row.fields.flatMap((field) => toChange(field, known, vocabularies)),
    faults: row.faults.map((fault) => ({ ...fault })),
  };
}

/** No column of the sheets changes what a reference names, so no names of records are needed. */
const NO_NAMES: ReadonlyMap<string, string> = new Map();

function toChange(
  { recordId, field, before, after }: PlannedField,
  known: Known,
  vocabularies: VocabularySet,
): ImportRowAnswer['changes'] {
  const kind = known.get(recordId)?.kind;
  const property = kind && propertyOf(kind, field);
  if (!property) return [];
  const text = (value: PlannedField['before']): string | null => valueText(property, value, vocabularies, NO_NAMES);
  return [{ field, label: property.label, before: text(before), after: text(after) }];
}
