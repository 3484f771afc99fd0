import { byText } from '../graph/typed-arrays.js';
import type { Gap, Severity } from './types.js';

const RANK: Readonly<Record<Severity, number>> = { HIGH: 0, MEDIUM: 1, LOW: 2 };

/** Severity, then lambda or strength, then for pairs the contacts of the QM on both sides, then id (decisions.md 17). */
export function ranked(gaps: readonly Gap[]): readonly Gap[] {
  const qmContacts = (gap: Gap): number => (gap.family === 'SECTOR_PAIR' ? Math.min(...gap.figures.qmContacts) : 0);
  return [...gaps].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] || b.weight - a.weight || qmContacts(b) - qmContacts(a) || byText(a.id, b.id),
  );
}
