import type { FinancingPart, TaskPlan } from './entries.js';

/** Money of one year, in euro. */
export interface FinancingYear {
  readonly year: number;
  readonly applied: number;
  readonly granted: number;
  /** Costs per year less what is granted; null where no cost is known. */
  readonly open: number | null;
}

/** What the time after costs and who pays, in euro. */
export interface Financing {
  readonly parts: readonly FinancingPart[];
  readonly costPerYear: number | null;
  readonly tasksWithoutCost: number;
  readonly years: readonly FinancingYear[];
}

/** Sums costs and parts; what is applied for never counts as granted. */
export function financing(plans: readonly TaskPlan[], parts: readonly FinancingPart[]): Financing {
  const costs = plans.flatMap(({ costPerYear }) => costPerYear ?? []);
  const costPerYear = costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    parts: [...parts].sort(
      (a, b) => a.year - b.year || (a.funder < b.funder ? -1 : a.funder > b.funder ? 1 : a.id < b.id ? -1 : 1),
    ),
    costPerYear,
    tasksWithoutCost: plans.length - costs.length,
    years: years.map((year) => {
      const sum = (state: FinancingPart['state']): number =>
        parts
          .filter((part) => part.year === year && part.state === state)
          .reduce((total, { amount }) => total + amount, 0);
      const granted = sum('GRANTED');
      const open = costPerYear === null ? null : Math.max(0, costPerYear - granted);
      return { year, applied: sum('APPLIED'), granted, open };
    }),
  };
}
