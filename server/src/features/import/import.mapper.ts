import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type {
  ImportAction,
  ImportPlan as ImportPlanAnswer,
  ImportRow as ImportRowAnswer,
} from '../../generated/resolvers.js';
import { changesOf } from './row-changes.js';
import { countsOf } from './plan-counts.js';
import type { ImportPlan, PlannedRecord, PlannedRow, RowAction } from './plan/types.js';
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
    .map((row) => toRow(row, known, plan.names, vocabularies));
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

const toRow = (
  row: PlannedRow,
  known: Known,
  names: ImportPlan['names'],
  vocabularies: VocabularySet,
): ImportRowAnswer => ({
  sheet: row.sheet,
  row: row.line,
  action: row.action,
  entry: row.entry,
  changes: changesOf(row, known, names, vocabularies),
  faults: row.faults.map((fault) => ({ ...fault })),
});
