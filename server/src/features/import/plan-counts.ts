import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { ImportPlan, RowAction } from './plan/types.js';

export type ImportCounts = Readonly<Record<RowAction, number>>;

/** How many rows are new, changed, unchanged, wrong. */
export function countsOf(plan: ImportPlan): ImportCounts {
  const counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, ERROR: 0 };
  for (const { action } of plan.rows) counts[action] += 1;
  return counts;
}

const rows = (count: number): string => counted(count, 'Zeile', 'Zeilen');

/** What was done, in one sentence or two. */
export function appliedSentence(counts: ImportCounts): string {
  const done = counts.NEW + counts.CHANGED;
  const whole = done + counts.UNCHANGED + counts.ERROR;
  if (done === 0 && counts.ERROR === 0) return `Nichts zu tun. Alle ${rows(whole)} sind schon so eingetragen.`;
  const parts = [
    `${rows(done)} übernommen: ${formatNumber(counts.NEW)} neu, ${formatNumber(counts.CHANGED)} geändert.`,
  ];
  if (counts.UNCHANGED > 0) parts.push(`${rows(counts.UNCHANGED)} waren schon so eingetragen.`);
  if (counts.ERROR > 0) parts.push(`${rows(counts.ERROR)} mit Fehlern ausgelassen.`);
  return parts.join(' ');
}

/** What would be done, in one sentence. */
export const plannedSentence = (counts: ImportCounts): string =>
  `Plan: ${formatNumber(counts.NEW)} neu, ${formatNumber(counts.CHANGED)} geändert, ${formatNumber(counts.UNCHANGED)} unverändert, ${formatNumber(counts.ERROR)} mit Fehlern.`;
