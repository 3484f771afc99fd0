import type { ImportOutcome } from './run-import.js';
import { appliedSentence, plannedSentence } from './plan-counts.js';

/** What an import by command line says: its faults by row and column, then what was or would be done; lines of text. */
export interface ImportReport {
  readonly lines: readonly string[];
  /** False if rows with errors kept the import from being carried out. */
  readonly ok: boolean;
}

/** Puts the outcome of an import into German lines. */
export function reportOf({ plan, counts, written }: ImportOutcome, dryRun: boolean): ImportReport {
  const faults = plan.rows.flatMap(({ file, line, faults: all }) =>
    all.map(
      ({ column, message }) => `${file}, Zeile ${line}${column === null ? '' : `, Spalte ${column}`}: ${message}`,
    ),
  );
  const target = `Ziel: ${plan.area?.name ?? ''}${plan.area?.isNew === true ? ' (neu)' : ''}`;
  const planned = plannedSentence(counts);
  if (dryRun) return { lines: [...faults, target, planned, 'Es wurde nichts geändert (--dry-run).'], ok: true };
  if (written || counts.ERROR === 0 || counts.NEW + counts.CHANGED === 0)
    return { lines: [...faults, target, appliedSentence(counts)], ok: true };
  const hint = 'Es wurde nichts geändert. Mit --skip-errors werden nur die fehlerhaften Zeilen ausgelassen.';
  return { lines: [...faults, target, planned, hint], ok: false };
}
